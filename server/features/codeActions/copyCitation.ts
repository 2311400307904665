import { CITATION_STYLES, COPY_CITATION, type CitationStyle } from '../../protocol';
import { sentenceAt } from '../cite';
import type { ActionProvider } from './request';

const STYLES: Readonly<Record<CitationStyle, string>> = {
  'united-nations': 'United Nations style',
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
};

/**
 * Copies a citation of the sentence at the cursor. An editor that asks for the style gets one
 * action; any other gets one for each, and the server shows it the citation as a message.
 */
export const copyCitation: ActionProvider = ({ entry, lines }, { span, invoked, copies }) => {
  if (!invoked || sentenceAt(entry.letter, span.start) === undefined) return [];
  const at = { uri: entry.uri, position: lines.position(span.start) };
  const action = (title: string, argument: object) => ({
    title,
    command: { title, command: COPY_CITATION, arguments: [argument] },
  });
  if (copies) return [action('Copy a Citation of This Sentence…', at)];
  return CITATION_STYLES.flatMap((style) => [
    action(`Cite this: ${STYLES[style]}`, { ...at, style, quoted: false }),
    action(`Cite this with the sentence: ${STYLES[style]}`, { ...at, style, quoted: true }),
  ]);
};
