import { filesInWords, letterInWords, MOST_NAMED } from '../wording';
import type { Rule } from './finding';
import { headOf } from './sameSymbol';

/** A symbol that could name several letters of the library, or one that another symbol fits as well. */
export const ambiguousCitation: Rule = ({ entry }, { library }) =>
  entry.letter.citations.flatMap((citation) => {
    if (citation.form !== 'symbol') return [];
    const resolution = library.resolveCitation(entry, citation);
    if (resolution.state !== 'ambiguous') return [];
    const { candidates } = resolution;
    const symbol = citation.documents.map(({ canonical }) => canonical).join('-');
    const names = filesInWords(candidates);
    const message =
      candidates.length === 1
        ? `${symbol} could be ${names}, which another symbol fits as well.`
        : `${symbol} could be any of ${names}.`;
    const related = candidates.slice(0, MOST_NAMED).map(({ uri, letter, name }) => ({
      uri,
      span: headOf(letter),
      message: `${name}: ${letterInWords(letter.masthead)}`,
    }));
    return [{ span: citation, message, related }];
  });
