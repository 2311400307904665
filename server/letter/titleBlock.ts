import type { Line } from './lines';
import type { PageMark } from './pages';
import {
  ADDRESSED,
  ADDRESSED_AT_END,
  FRONT_MATTER,
  MASTHEAD_LINE,
  MASTHEAD_WORDS,
  NOTE_OPENING,
  RUN_ON_START,
  SALUTATION,
  SYMBOL_LINE,
  TITLE,
  TITLE_AT_START,
  TITLE_GOES_ON,
} from './tables/layout';
import type { Span } from './types';

/** What stands above the body of a covering letter. */
export interface TitleBlock {
  /** Its lines, or the cells of a line in two columns, and then the title. */
  readonly lines: readonly {
    readonly kind: 'title' | 'furniture';
    readonly slices: readonly Span[];
  }[];
  /** The beginning of the body, where it runs on from the title on one line. */
  readonly body: readonly Span[];
  /** The first line after the block. */
  readonly next: number;
}

type Marks = ReadonlyMap<number, PageMark>;
type HeadLine = TitleBlock['lines'][number];

/** How far a title may reach down the page, in lines. */
const TITLE_WITHIN = 60;
/** A line of a letterhead is shorter. */
const LETTERHEAD_LINE = 90;

/** Reads the title block, if there is one: masthead lines, and the title where one is found. */
export function readTitleBlock(text: string, lines: readonly Line[], marks: Marks): TitleBlock {
  const titleAt = lines.findIndex(({ plain }, index) => index < TITLE_WITHIN && isTitleLine(plain));
  const end = titleAt < 0 ? mastheadEnd(text, lines, marks) : titleAt;
  const above = lines.slice(0, end).flatMap((line, at) => headLines(text, line, marks.get(at)));
  if (titleAt < 0) return { lines: above, body: [], next: end };
  const { before, title, after, next } = readTitle(text, lines, marks, titleAt);
  const titled: HeadLine[] = [
    ...before.map((span): HeadLine => ({ kind: 'title', slices: [span] })),
    { kind: 'title', slices: title },
  ];
  return { lines: [...above, ...titled], body: after, next };
}

function isTitleLine(plain: string): boolean {
  if (TITLE_AT_START.test(plain)) return true;
  return RUN_ON_START.test(plain) && MASTHEAD_WORDS.test(plain) && TITLE.test(plain);
}

// --- masthead lines --------------------------------------------------------------------------------

/** Whether a line is one of a masthead, and opens no sentence. */
export function isMastheadLine(lines: readonly Line[], at: number): boolean {
  return isKnown(lines[at]?.plain ?? '') && !opensNote(lines, at);
}

function isKnown(plain: string): boolean {
  return MASTHEAD_LINE.test(plain) || SYMBOL_LINE.test(plain);
}

/** Whether the first sentence of a note verbale begins on a line. */
function opensNote(lines: readonly Line[], at: number): boolean {
  const { plain = '' } = lines[at] ?? {};
  return /^(?:The )?Permanent/i.test(plain) && NOTE_OPENING.test(paragraphAt(lines, at));
}

/** A line and the two after it, as far as no blank one stands between. */
function paragraphAt(lines: readonly Line[], at: number): string {
  const next = lines.slice(at, at + 3);
  const blank = next.findIndex(({ start, end }) => start === end);
  return (blank < 0 ? next : next.slice(0, blank)).map(({ plain }) => plain).join(' ');
}

/** Where the masthead's lines end in a text that shows no title. */
function mastheadEnd(text: string, lines: readonly Line[], marks: Marks): number {
  const salutation = salutationAfterLetterhead(lines);
  if (salutation !== null) return salutation;
  let end = frontMatterEnd(lines);
  for (let at = end; at < Math.min(TITLE_WITHIN, lines.length); at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end) continue;
    const areKnown = cells(text, line).every(({ start, end }) => isKnown(text.slice(start, end)));
    if (!marks.has(at) && !isMastheadLine(lines, at) && (!areKnown || opensNote(lines, at))) break;
    end = at + 1;
  }
  return end;
}

/** The line of a salutation above which all lines are short: letterhead, date, address. */
function salutationAfterLetterhead(lines: readonly Line[]): number | null {
  const at = lines.findIndex(({ plain }, index) => index < TITLE_WITHIN && SALUTATION.test(plain));
  if (at <= 0) return null;
  const isShort = ({ plain }: Line): boolean =>
    plain.length < LETTERHEAD_LINE && !/[a-z]{3}\.$/.test(plain);
  return lines.slice(0, at).every(isShort) ? at : null;
}

/** The line after front matter, 0 where there is none. */
function frontMatterEnd(lines: readonly Line[]): number {
  const first = lines.findIndex(({ start, end }) => start < end);
  if (!FRONT_MATTER.test(lines[first]?.plain ?? '')) return 0;
  const rest = lines.slice(first + 1, first + TITLE_WITHIN);
  const length = rest.findIndex(({ plain }) => FRONT_MATTER.test(plain));
  return length < 0 ? 0 : first + 1 + length + 1;
}

function headLines(text: string, line: Line, mark: PageMark | undefined): readonly HeadLine[] {
  if (line.start === line.end) return [];
  const kind = mark === 'furniture' && !SYMBOL_LINE.test(line.plain) ? 'furniture' : 'title';
  return cells(text, line).map((cell) => ({ kind, slices: [cell] }));
}

/** A line's stretches between wide gaps: the two columns of a printed masthead. */
function cells(text: string, line: Line): readonly Span[] {
  if (!line.hasGap) return [line];
  const spans: Span[] = [];
  let start = line.start;
  for (const gap of text.slice(line.start, line.end).matchAll(/[ \t\u00a0]{3,}/g)) {
    spans.push({ start, end: line.start + gap.index });
    start = line.start + gap.index + gap[0].length;
  }
  return [...spans, { start, end: line.end }];
}

// --- the title -------------------------------------------------------------------------------------

interface SplitTitle {
  /** The masthead before the title on the same line; empty if there is none. */
  readonly before: readonly Span[];
  readonly title: readonly Span[];
  /** The body after the title on the same line; empty if there is none. */
  readonly after: readonly Span[];
}

/** Reads the title that starts on line `at`, and what stands beside it on its lines. */
function readTitle(
  text: string,
  lines: readonly Line[],
  marks: Marks,
  at: number,
): SplitTitle & { readonly next: number } {
  const slices: Span[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || marks.has(next)) break;
    if (line.start === line.end) {
      if (goesOn(lines, next) && !isWhole(text, slices)) continue;
      break;
    }
    if (slices.length > 0 && (SALUTATION.test(line.plain) || isWhole(text, slices))) break;
    slices.push({ start: line.start, end: line.end });
  }
  return { ...splitTitle(text, slices), next };
}

/** Whether what follows a blank line can be the rest of a title. */
function goesOn(lines: readonly Line[], blank: number): boolean {
  const next = lines.slice(blank, blank + 4).find(({ start, end }) => start < end);
  return next !== undefined && TITLE_GOES_ON.test(next.plain);
}

/** Whether a title has come to its addressees' end. */
function isWhole(text: string, slices: readonly Span[]): boolean {
  const { title, after } = splitTitle(text, slices);
  const whole = title.map(({ start, end }) => text.slice(start, end)).join(' ');
  return after.length === 0 && ADDRESSED_AT_END.test(whole);
}

/** Parts a title from the masthead before it and the body after it on the same lines. */
function splitTitle(text: string, slices: readonly Span[]): SplitTitle {
  const first = slices[0];
  const last = slices.at(-1);
  if (first === undefined || last === undefined) return { before: [], title: [], after: [] };
  const whole = text.slice(first.start, last.end);
  const lead = TITLE.exec(whole)?.index ?? 0;
  const head = whole.slice(0, lead);
  const cutBefore = MASTHEAD_WORDS.test(head) ? first.start + head.trimEnd().length : first.start;
  const titleStart = cutBefore > first.start ? first.start + lead : first.start;
  const addressed = ADDRESSED.exec(whole.slice(lead));
  const titleEnd =
    addressed === null ? last.end : first.start + lead + addressed.index + addressed[0].length;
  const runsOn = /^[\s*_\]]*[A-Z][^\n]*[a-z]{2} [a-z]/.test(text.slice(titleEnd, last.end));
  const cutAfter = runsOn ? titleEnd : last.end;
  return {
    before: cutBefore > first.start ? [{ start: first.start, end: cutBefore }] : [],
    title: clip(slices, titleStart, cutAfter),
    after: clip(slices, cutAfter, last.end, text),
  };
}

/** The parts of `slices` that lie between `start` and `end`; blanks at a cut are left out. */
function clip(slices: readonly Span[], start: number, end: number, text?: string): Span[] {
  return slices
    .map((slice) => ({ start: Math.max(slice.start, start), end: Math.min(slice.end, end) }))
    .map((slice) => {
      const lead =
        text === undefined
          ? 0
          : (/^[\s*_\]]*/.exec(text.slice(slice.start, slice.end))?.[0].length ?? 0);
      return { start: slice.start + lead, end: slice.end };
    })
    .filter((slice) => slice.start < slice.end);
}
