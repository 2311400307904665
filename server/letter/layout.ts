import { isDigit, isLetter } from './latin';
import { isBlank, splitLines, type Line } from './lines';
import { pageFurniture, type PageMark } from './pages';
import { ReadingBuilder, type BlockKind, type Piece, type Reading, type Slice } from './reading';
import type { Steps } from './steps';
import { readTable } from './tables';
import { isMastheadLine, readTitleBlock } from './titleBlock';
import {
  ANNEX,
  BULLET,
  CLOSING,
  CLOSING_MARKS,
  ENDS_NOTHING,
  DATELINE,
  FOOTNOTE,
  ENDS_PROSE,
  LATE_ON_LINE,
  LIST_MARKER,
  SALUTATION,
  SIGNATURE_LINE,
  SIGNED,
  SOURCE,
  STOPS,
  TITLE,
  TITLE_AT_START,
} from './tables/layout';
import type { Zone } from './types';
import { partsOf, zonesOf, type PartHeading, type PartLayout } from './zones';

/** The reading of a file, and what each stretch of the file is for. */
export interface Layout extends Reading {
  readonly zones: readonly Zone[];
  /** The parts of the document, the covering letter first: where each starts, and its heading. */
  readonly parts: readonly PartLayout[];
}

/** A line longer than this was not broken by a typist. */
const LONGEST_TYPED_LINE = 140;
/** No place and day take more. */
const LONGEST_DATELINE = 80;
const HEADING_WORDS = 14;
const ANNEX_TITLE_WORDS = 50;
/** A footnote's mark at the end of a line has no more. */
const FOOTNOTE_FIGURES = 2;
/** What may stand second in an item's mark that begins with a letter: `a)`, `B.`, `iv)`. */
const SECOND_IN_MARK = ').ivxIVX';
/** How many lines below a heading the text that it heads may begin. */
const HEADING_REACH = 12;

/** Finds what each line of a file is for, and puts the reading together. */
export function* readLayout(text: string): Steps<Layout> {
  const lines = splitLines(text);
  yield;
  const marks = pageFurniture(lines);
  yield;
  const walker = new Walker(text, lines, marks);
  const pieces = walker.walk();
  yield;
  const reading = yield* composeReading(text, pieces);
  yield;
  return {
    ...reading,
    zones: zonesOf(pieces),
    parts: partsOf(text, walker.headings),
  };
}

/** Walks down the lines and sorts them into pieces. */
class Walker {
  private readonly pieces: Piece[] = [];
  readonly headings: PartHeading[] = [];
  private readonly wrapped: boolean;
  private part = 0;
  /** The piece that the next line may continue. */
  private open: Piece | null = null;
  private previous: Line | null = null;
  /** A blank line, or a page's end, since `previous`. */
  private gap = false;
  private pageBreak = false;
  /** Whether headings and titles of the part may still come. */
  private atHead = true;
  private late = -1;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly marks: ReadonlyMap<number, PageMark>,
  ) {
    this.wrapped = !lines.some(({ start, end }) => end - start > LONGEST_TYPED_LINE);
  }

  walk(): readonly Piece[] {
    let at = this.takeTitleBlock();
    while (at < this.lines.length) at = this.step(at);
    return this.pieces;
  }

  private takeTitleBlock(): number {
    const { lines, body, next } = readTitleBlock(this.text, this.lines, this.marks);
    for (const { kind, slices } of lines) this.add(kind, slices);
    this.close(null);
    if (body.length > 0) {
      this.open = this.add('body', body);
      this.previous = this.lines[next - 1] ?? null;
      this.atHead = false;
    }
    return next;
  }

  private step(at: number): number {
    const line = this.lines[at];
    if (line === undefined || line.start === line.end) {
      this.gap = true;
      return at + 1;
    }
    const mark = this.marks.get(at);
    if (mark !== undefined) {
      const footnote = this.pieces.at(-1);
      if (mark === 'footnote' && footnote?.kind === 'footnote' && !FOOTNOTE.test(line.plain))
        footnote.slices.push(line);
      else this.add(mark, [line]);
      this.gap = true;
      this.pageBreak = true;
      return at + 1;
    }
    const table = readTable(this.text, this.lines, at, this.marks);
    if (table !== null) {
      for (const { slice, column } of table.cells) this.add('cell', [slice], column);
      this.close(line);
      return table.next;
    }
    if (this.nextLate(line.start) >= line.end) this.place(line, at);
    else for (const piece of this.runTogether(line)) this.place(piece, at);
    this.previous = line;
    this.gap = false;
    this.pageBreak = false;
    return at + 1;
  }

  /** A line on which a signature or a source follows the prose, in its pieces. */
  private runTogether(line: Line): readonly Line[] {
    const { text } = this;
    for (
      let start = this.nextLate(line.start);
      start < line.end;
      start = this.nextLate(start + 1)
    ) {
      let end = start;
      while (end > line.start && isBlank(text.charCodeAt(end - 1))) end--;
      if (end < start && end > line.start && ENDS_PROSE.includes(text.charAt(end - 1)))
        return [
          { ...line, end, plain: text.slice(line.start, end) },
          { ...line, start, plain: text.slice(start, line.end) },
        ];
    }
    return [line];
  }

  /** Where the next of what begins late on a line stands. */
  private nextLate(from: number): number {
    if (this.late < from) {
      LATE_ON_LINE.lastIndex = from;
      this.late = LATE_ON_LINE.exec(this.text)?.index ?? Infinity;
    }
    return this.late;
  }

  /** Puts a line of prose where it belongs. */
  private place(line: Line, at: number): void {
    const { plain } = line;
    // In the middle of a sentence nothing but the sentence goes on.
    if (isLowerCase(plain)) return this.continues(line) ? this.extend(line) : this.beginBody(line);
    if (this.isAnnexHeading(line)) return this.beginPart(line);
    if (SOURCE.test(plain)) return this.begin('source', line);
    if (SIGNED.test(plain) || CLOSING.test(plain) || this.isUnsignedName(at))
      return this.begin('signature', line);
    if (this.open?.kind === 'signature' && (!this.gap || SIGNATURE_LINE.test(plain)))
      return this.begin('signature', line);
    if (this.continues(line)) return this.extend(line);
    if (this.atHead && this.part > 0 && TITLE_AT_START.test(plain))
      return this.begin('title', line);
    if (this.atHead && isMastheadLine(this.lines, at)) return this.begin('title', line);
    if (plain.length < LONGEST_DATELINE && DATELINE.test(plain))
      return this.begin('dateline', line);
    if (SALUTATION.test(plain) || this.isHeading(at)) return this.begin('heading', line);
    this.beginBody(line);
  }

  private beginBody(line: Line): void {
    this.begin('body', line);
    this.atHead = false;
  }

  // --- parts ---------------------------------------------------------------------------------------

  private isAnnexHeading({ plain, start, end }: Line): boolean {
    if (this.previous !== null && !this.gap) return false;
    const match = ANNEX.exec(plain);
    return match !== null && end - start < 400 && !/[a-z]{3}\.$/.test(plain);
  }

  private beginPart(line: Line): void {
    this.part += 1;
    const match = ANNEX.exec(line.plain);
    const word = match?.[1] ?? '';
    const label = [word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(), match?.[2]]
      .filter(Boolean)
      .join(' ');
    this.begin('heading', line);
    this.headings.push({ label, span: { start: line.start, end: line.end } });
    this.atHead = true;
  }

  // --- paragraphs ----------------------------------------------------------------------------------

  /** Whether a line goes on with the block before it. */
  private continues(line: Line): boolean {
    const { open, previous } = this;
    if (
      open === null ||
      previous === null ||
      open.kind === 'signature' ||
      open.kind === 'dateline' ||
      open.kind === 'source'
    )
      return false;
    const ended = endsSentence(previous.plain);
    if (this.gap) {
      if (ended || open.kind !== 'body') return false;
      if (opensSmall(line.plain) && !isItem(line.plain)) return true;
      return this.pageBreak
        ? previous.end - previous.start > 50
        : ENDS_NOTHING.test(previous.plain);
    }
    if (open.kind !== 'body')
      return open.kind === 'title' || this.wrapped
        ? this.sameParagraph(line, previous, ended) && !TITLE.test(line.plain)
        : false;
    if (isItem(line.plain)) return !ended && !/,$|\b(?:and|or)$/.test(previous.plain);
    return this.sameParagraph(line, previous, ended);
  }

  private sameParagraph(line: Line, previous: Line, ended: boolean): boolean {
    if (!this.wrapped) return !ended && /^\p{Ll}/u.test(line.plain);
    const short = previous.end - previous.start < 45;
    return !(ended && (short || line.indent > previous.indent + 1));
  }

  /** A short paragraph, apart from the prose around it, that ends no sentence. */
  private isHeading(at: number): boolean {
    const lines = this.paragraphFrom(at);
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return false;
    if (endsSentence(last.plain) || last.plain.endsWith(',') || isItem(first.plain)) return false;
    // What an annex is may take a line or two to say.
    const most = this.part > 0 && this.atHead ? ANNEX_TITLE_WORDS : HEADING_WORDS;
    if (!/^["“*]?[\p{Lu}\d]/u.test(first.plain)) return false;
    if (lines.reduce((sum, { plain }) => sum + countWords(plain, most), 0) > most) return false;
    const next = at + lines.length;
    const after = this.lines
      .slice(next, next + HEADING_REACH)
      .find(({ start, end }, index) => start < end && !this.marks.has(next + index));
    return after !== undefined && !/^\p{Ll}/u.test(after.plain);
  }

  /** The lines from `at` to the next blank one; in a text that is not wrapped, the line itself. */
  private paragraphFrom(at: number): readonly Line[] {
    let end = at + 1;
    while (this.wrapped && end < at + 6 && !this.isBlank(end) && !this.marks.has(end)) end++;
    return this.lines.slice(at, end);
  }

  private isBlank(at: number): boolean {
    const line = this.lines[at];
    return line === undefined || line.start === line.end;
  }

  /** A name, with an office on the next line, where no `(Signed)` stands before it. */
  private isUnsignedName(at: number): boolean {
    const { plain } = this.lines[at] ?? { plain: '' };
    const next = this.lines[at + 1];
    return (
      this.part + this.pieces.length > 0 &&
      !this.atHead &&
      this.gap &&
      plain.length < 60 &&
      next !== undefined &&
      SIGNATURE_LINE.test(next.plain) &&
      /^(?:\p{Lu}[\p{L}'’‘.-]*\s*|(?:bin|al|de|von|van|der|del|la|d’)[\s-]*){2,6}$/u.test(plain)
    );
  }

  // --- pieces --------------------------------------------------------------------------------------

  private begin(kind: BlockKind, line: Line): void {
    const bullet = kind === 'body' ? BULLET.exec(this.text.slice(line.start, line.end)) : null;
    if (bullet === null) this.open = this.add(kind, [line]);
    else this.open = this.add(kind, [{ ...line, start: line.start + bullet[0].length }]);
  }

  private extend(line: Line): void {
    this.open?.slices.push(line);
    if (this.open?.kind === 'heading') this.extendHeading(line);
  }

  private extendHeading(line: Line): void {
    const last = this.headings.at(-1);
    if (last === undefined || this.open?.slices[0]?.start !== last.span.start) return;
    this.headings[this.headings.length - 1] = {
      ...last,
      span: { start: last.span.start, end: line.end },
    };
  }

  private add(kind: BlockKind, slices: readonly Slice[], column = ''): Piece {
    const piece: Piece = { kind, part: this.part, slices: [...slices], column };
    this.pieces.push(piece);
    return piece;
  }

  private close(previous: Line | null): void {
    this.open = null;
    this.previous = previous;
    this.gap = true;
  }
}

/** Whether a line begins with a small Latin letter. */
function isLowerCase(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** Whether a line begins with a small letter, after an opening mark perhaps. */
function opensSmall(plain: string): boolean {
  const first = '("“‘'.includes(plain.charAt(0)) ? 1 : 0;
  const code = plain.charCodeAt(first);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(plain.slice(first, first + 2));
}

/** Whether a line begins an item of a list. A word, which most lines begin with, does not. */
function isItem(plain: string): boolean {
  const isWord = isLetter(plain.charCodeAt(0)) && !SECOND_IN_MARK.includes(plain.charAt(1));
  return !isWord && LIST_MARKER.test(plain);
}

/** How many words a line has; not counted beyond one more than `most`. */
function countWords(plain: string, most: number): number {
  let words = 1;
  for (let at = plain.indexOf(' '); at >= 0 && words <= most; at = plain.indexOf(' ', at + 1))
    words++;
  return words;
}

/** Whether a line's last characters end a sentence. */
function endsSentence(plain: string): boolean {
  let end = plain.length;
  while (end > plain.length - FOOTNOTE_FIGURES && isDigit(plain.charCodeAt(end - 1))) end--;
  while (end > 0 && CLOSING_MARKS.includes(plain.charAt(end - 1))) end--;
  return end > 0 && STOPS.includes(plain.charAt(end - 1));
}

/** The pieces in reading order: page furniture and footnotes, which cut sentences in two, come last. */
function* composeReading(text: string, pieces: readonly Piece[]): Steps<Reading> {
  const builder = new ReadingBuilder(text);
  for (const piece of pieces) if (!isAside(piece)) builder.block(piece);
  for (const piece of pieces) if (isAside(piece)) builder.block(piece);
  yield;
  return builder.build();
}

function isAside({ kind }: Piece): boolean {
  return kind === 'furniture' || kind === 'footnote';
}
