import type { Span } from './types';

export type WordKind =
  /** Letters, with what is joined to them (`booby-trapped`, `Ma’rib`, `F-16`). */
  | 'word'
  /** Digits, grouped or with decimals (`1,203`, `12 000`, `9.5`). */
  | 'number'
  /** Digits joined to letters (`15-year-old`, `4084th`, `30km`). */
  | 'mixed'
  /** One character that is none of these. */
  | 'mark'
  /** A mention found before. */
  | 'taken';

/** One word of a sentence; offsets into the reading. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** As the text has it; empty for what is taken. */
  readonly raw: string;
  /** The same in lower case. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** No blank stands before it. */
  readonly glued: boolean;
}

const LETTER = 'A-Za-z\\u00aa-\\u024f\\u1e00-\\u1eff';
const NUMBER =
  '\\d{1,3}(?:,\\d{3})+(?!,?\\d)(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d,])|\\d+(?:\\.\\d+)?';
const WORD = new RegExp(
  `(\\d{1,9}(?:[.,]\\d{1,9}){0,3}-?[${LETTER}][${LETTER}\\d]*(?:[-’'‘][${LETTER}\\d]+)*)` +
    `|(${NUMBER})` +
    `|([${LETTER}][${LETTER}\\d]*(?:[-’'‘][${LETTER}\\d]+)*)` +
    `|[^\\s]`,
  'g',
);

/**
 * The words of one sentence, in order. `taken` are the spans found before that lie in it (sorted,
 * not overlapping); each is one word.
 */
export function readWords(text: string, sentence: Span, taken: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let lastEnd = sentence.start;
  let nextTaken = 0;
  const add = (kind: WordKind, start: number, end: number): void => {
    const raw = kind === 'taken' ? '' : text.slice(start, end);
    const lower = raw.toLowerCase();
    const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
    words.push({
      kind,
      start,
      end,
      raw,
      lower,
      capital,
      glued: start === lastEnd && words.length > 0,
    });
    lastEnd = end;
    WORD.lastIndex = end;
  };
  WORD.lastIndex = sentence.start;
  for (;;) {
    const match = WORD.exec(text);
    if (!match || match.index >= sentence.end) return words;
    const end = match.index + match[0].length;
    const claimed = taken[nextTaken];
    if (claimed && claimed.start < end) {
      nextTaken += 1;
      if (claimed.start > match.index && match[2] === undefined) {
        add('word', match.index, claimed.start);
      }
      add('taken', claimed.start, claimed.end);
    } else {
      const kind = match[1] ? 'mixed' : match[2] ? 'number' : match[3] ? 'word' : 'mark';
      add(kind, match.index, Math.min(end, sentence.end));
    }
  }
}
