import type { InlayHint, Range } from 'vscode-languageserver-types';
import { dateInWords } from '../letter/dateWords';
import type { DateMention, Letter } from '../letter/types';
import type { InlayHintKind } from '../protocol';
import type { FeatureContext, Source } from './context';

/** What is set into the text, at an offset. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
  /** On which side of the text beside it a blank stands. */
  readonly blank: 'before' | 'after';
}

/**
 * What a range of a letter leaves unsaid, of the kinds that the settings name: the year of `4
 * August`, the day of `yesterday`, the numbers of paragraphs where none are printed.
 */
export function inlayHints(
  { entry: { letter }, lines }: Source,
  range: Range,
  { settings }: FeatureContext,
): readonly InlayHint[] {
  const bounds = [lines.offset(range.start), lines.offset(range.end)];
  const within = { start: Math.min(...bounds), end: Math.max(...bounds) };
  return settings.inlayHints
    .flatMap((kind) => HINTS[kind](letter))
    .filter(({ at }) => within.start <= at && at <= within.end)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip, blank }) => ({
      position: lines.position(at),
      label,
      tooltip,
      ...(blank === 'before' ? { paddingLeft: true } : { paddingRight: true }),
    }));
}

const HINTS: Readonly<Record<InlayHintKind, (letter: Letter) => readonly Hint[]>> = {
  partialDates: (letter) => dateHints(letter, 'partial', impliedInWords),
  relativeDates: (letter) => dateHints(letter, 'relative', ({ value }) => dateInWords(value)),
  paragraphs: ({ masthead, paragraphs }) =>
    masthead.kind === null
      ? []
      : paragraphs
          .filter(({ number, printed }) => number !== null && !printed)
          .map(({ start, number }) => ({
            at: start,
            label: String(number),
            tooltip: `Paragraph ${number}, counted: the letter prints no number here.`,
            blank: 'after',
          })),
};

function dateHints(
  { mentions }: Letter,
  derivation: DateMention['derivation'],
  labelOf: (mention: DateMention) => string,
): readonly Hint[] {
  return mentions
    .filter((mention) => mention.type === 'date')
    .filter((mention) => mention.derivation === derivation)
    .map((mention) => ({
      at: mention.end,
      label: labelOf(mention),
      tooltip: 'Not in the letter: read from its context.',
      blank: 'before',
    }));
}

/** What the context gave: `2017`, `August 2017`; the whole date where that is not its end. */
function impliedInWords({ value, implied }: DateMention): string {
  const isYear = implied.month === undefined && implied.day === undefined;
  const ends = value.split('/').map((point) => point.slice(0, isYear ? 4 : 7));
  const isEnd = implied.day === undefined && new Set(ends).size === 1;
  return dateInWords((isEnd && ends[0]) || value);
}
