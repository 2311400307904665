import type { Slice } from './reading';
import type { Span } from './types';

/** One line of the file, without its line end and the blanks around it. */
export interface Line extends Slice {
  /** The line's text without Markdown's emphasis, heading and quotation marks and link targets. */
  readonly plain: string;
  /** Blanks before it, in characters. */
  readonly indent: number;
  /** Blanks stand side by side in it, as between columns. */
  readonly hasGap: boolean;
}

const QUOTE_OR_HEADING = /^(?:>\s?)+\s*|^#{1,6}\s+/;
const MARKUP =
  /\*+|(?<![\p{L}\p{N}_])_+(?=\p{L})|(?<=[\p{L}.])_+(?![\p{L}\p{N}_])|\[|\]\([^()\s]*\)|\\(?=[!-/:-@[-`{-~])/gu;

/** What a character may be, bits. */
const Sign = {
  /** Ends a line. */
  end: 1 << 0,
  blank: 1 << 1,
  /** Markdown's marks within a line. */
  markup: 1 << 2,
  /** Does not stand in a reading as it stands in the file. */
  special: 1 << 3,
  /** No character, but two blanks in a row. */
  gap: 1 << 4,
} as const;

/** The bits of each character. */
const SIGNS = new Uint8Array(0x10000);
for (const [bit, characters] of [
  [Sign.end, '\n\r\f\u2028\u2029'],
  [Sign.blank, ' \t\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009'],
  [Sign.blank, '\u200a\u202f\u205f\u3000\ufeff'],
  [Sign.markup, '*_[\\'],
  [
    Sign.special,
    '\t\u00a0\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ],
  [Sign.special, '\u200b\u200c\u200d\u2011\u202f\u2060\u3000\ufeff*\\[]'],
] as const)
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    SIGNS[code] = (SIGNS[code] ?? 0) | bit;
  }

const RETURN = 13;
const LINE_END = 10;
const NUMBER_SIGN = 35;
const GREATER_THAN = 62;

/** The lines of a text; blank ones have `start === end`, and many in a row count as two. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= text.length;) {
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    const start = at;
    let signs = 0;
    let before = 0;
    for (; at < text.length; at++) {
      const sign = SIGNS[text.charCodeAt(at)] ?? 0;
      if ((sign & Sign.end) !== 0) break;
      signs |= sign;
      if ((sign & before & Sign.blank) !== 0) signs |= Sign.gap;
      before = sign;
    }
    let end = at;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    blanks = start === end ? blanks + 1 : 0;
    if (blanks === 0) lines.push(readLine(text, from, { start, end }, at, signs));
    else if (blanks <= 2) lines.push(blankLine(at));
    from = at + (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_END ? 2 : 1);
  }
  return lines;
}

/** Whether a character is a blank of any kind, but no line end. */
export function isBlank(code: number): boolean {
  return ((SIGNS[code] ?? 0) & Sign.blank) !== 0;
}

function blankLine(at: number): Line {
  return { start: at, end: at, isClean: true, plain: '', indent: 0, hasGap: false };
}

/** The line that begins at `from` and ends at `to`; what is between its blanks is `content`. */
function readLine(text: string, from: number, content: Span, to: number, signs: number): Line {
  const { end } = content;
  const start = content.start + markLength(text, content.start, to);
  if (start >= end) return blankLine(to);
  const raw = text.slice(start, end);
  return {
    start,
    end,
    isClean: (signs & (Sign.special | Sign.gap)) === 0,
    plain: (signs & Sign.markup) === 0 ? raw : raw.replace(MARKUP, '').trim(),
    indent: content.start - from,
    hasGap: (signs & Sign.gap) !== 0,
  };
}

/** The length of Markdown's marks of a heading or a quotation, and the blanks after them. */
function markLength(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  if (code !== NUMBER_SIGN && code !== GREATER_THAN) return 0;
  return QUOTE_OR_HEADING.exec(text.slice(start, to))?.[0].length ?? 0;
}
