import { addMonths, parseDay, toEdtf } from '../../letter/calendar';
import { dateInWords } from '../../letter/dateWords';
import { issueSpan, type IssueSpan } from '../../letter/symbolDates';
import { symbolKey } from '../../letter/symbolGrammar';
import type { DocumentSymbol, Letter, SymbolMention } from '../../letter/types';
import { spanAt } from '../mentions';
import type { Rule } from './finding';

/** How many months after its date a letter may at most be expected to be issued. */
const LONGEST_DELAY = 6;

/**
 * The letter's own symbol that can't be of its date, and a symbol that it cites though the
 * document must be younger: by the year or session in the symbol.
 */
export const symbolDate: Rule = ({ entry }) => {
  const { letter } = entry;
  const { masthead } = letter;
  const last = lastDay(letter);
  if (masthead.date === null || last === null) return [];
  const own = new Set(masthead.symbols.map(({ canonical }) => symbolKey(canonical)));
  const issued = masthead.distributed ?? masthead.date;
  const told = new Set<string>();
  return letter.mentions.flatMap((mention) => {
    if (mention.type !== 'symbol') return [];
    return mention.documents.flatMap((document) => {
      const key = symbolKey(document.canonical);
      const span = telling(document);
      if (span === null || told.has(key)) return [];
      const wrong = own.has(key)
        ? ownInWords(document, span, issued)
        : isCited(letter, mention) && last < span.from
          ? `By its symbol, ${document.canonical} is not older than ${monthOf(span.from)}; the letter that cites it is dated ${dateInWords(masthead.date ?? last)}.`
          : null;
      if (wrong === null) return [];
      told.add(key);
      return [{ span: mention.ranges.designator, message: wrong }];
    });
  });
};

/** The sessions of the Human Rights Council are dated by a rough rule, which proves nothing. */
function telling(document: DocumentSymbol): IssueSpan | null {
  return document.organ === 'A/HRC' ? null : issueSpan(document);
}

function ownInWords({ canonical }: DocumentSymbol, span: IssueSpan, issued: string): string | null {
  if (issued > span.to)
    return `By its symbol, ${canonical} is not younger than ${monthOf(span.to)}; the letter is dated ${dateInWords(issued)}.`;
  const day = parseDay(issued);
  if (day === null) return null;
  const latest = toEdtf({ ...addMonths(day, LONGEST_DELAY), day: 28 }) ?? issued;
  return latest < span.from
    ? `By its symbol, ${canonical} is not older than ${monthOf(span.from)}; the letter is dated ${dateInWords(issued)}.`
    : null;
}

/** The last day that the document or a part of it bears: an annex may be younger than the letter. */
function lastDay({ masthead, parts }: Letter): string | null {
  const days = [masthead.date, masthead.distributed, ...parts.map(({ date }) => date)];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** In the letter's own words, and not in what printers, archives and compilers add. */
function isCited({ zones }: Letter, { form, start }: SymbolMention): boolean {
  const zone = spanAt(zones, start);
  return (
    (form === 'symbol' || form === 'prose' || form === 'elliptical') &&
    (zone?.kind === 'body' || zone?.kind === 'table')
  );
}

const monthOf = (day: string): string => dateInWords(day.slice(0, 7));
