import type { Span } from './types';

/** One line of the file, without its line end and the blanks around it. */
export interface Line extends Span {
  /** The line's text without Markdown's emphasis, heading and quotation marks and link targets. */
  readonly plain: string;
  /** Blanks before it, in characters. */
  readonly indent: number;
}

const QUOTE_OR_HEADING = /^(?:>\s?)+|^#{1,6}\s+/;
const MARKUP =
  /\*+|(?<![\p{L}\p{N}_])_+(?=\p{L})|(?<=[\p{L}.])_+(?![\p{L}\p{N}_])|\[|\]\([^()\s]*\)|\\(?=[!-/:-@[-`{-~])/gu;
const HAS_MARKUP = /[*_[\\]/;

/** The lines of a text; blank ones have `start === end`. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = lineEnd(text, at);
    lines.push(trimmedLine(text, at, end));
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

function trimmedLine(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const trimmed = raw.trimStart();
  if (trimmed === '') return { start: to, end: to, plain: '', indent: 0 };
  const indent = raw.length - trimmed.length;
  const mark = QUOTE_OR_HEADING.exec(trimmed)?.[0] ?? '';
  const content = trimmed.slice(mark.length).trim();
  const start = from + indent + mark.length + (trimmed.slice(mark.length).search(/\S/) || 0);
  if (content === '') return { start: to, end: to, plain: '', indent: 0 };
  return {
    start,
    end: start + content.length,
    plain: HAS_MARKUP.test(content) ? content.replace(MARKUP, '').trim() : content,
    indent,
  };
}
