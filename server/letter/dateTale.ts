import { civilDay, toEdtf } from './calendar';
import { inYear } from './dateCandidates';
import {
  isBound,
  isOfEvent,
  opensParagraph,
  isPaper,
  isTold,
  JOINED,
  LIST_ITEM,
  NIGHT_OF,
  opensSentence,
  sentencesBetween,
  YEAR_OPENED,
  YEAR_OPENER,
} from './dateContext';
import { matchAt, testAt } from './datePatterns';
import { openQuotation, type Quotation } from './quotations';
import type { Block, Reading } from './reading';
import { firstDay, type Bond } from './dateYears';
import type { DateAnchor, DateParts, Span } from './types';

/** A day, as a number counted from 1 January 1970, and what says it. */
export interface BaseDay {
  readonly day: number;
  readonly anchor: DateAnchor;
}

/** A day told of, that later dates may lean on. */
export interface ToldDay extends Span {
  /** Its last day, in days since 1970. */
  readonly day: number;
  readonly block: Block;
  /** Whether it is the last of several (`3 to 4 May`). */
  readonly endsInterval: boolean;
  /** The told day that it may be listed after (`3 March and 5 April`). */
  readonly before: ToldDay | null;
}

/** The year, or month of a year, that a heading names. */
interface Period {
  readonly year: number;
  readonly month: number | undefined;
  readonly part: number;
}

export interface TaleBase {
  readonly told: ToldDay;
  readonly bond: Bond;
}

/** How far back a date may reach for the day it leans on. */
const REACH = 12;
/** How far back the day of a quoted text may be told. */
const ANNOUNCED_WITHIN = 40;
/** Longest text between two dates that lean on each other. */
export const NEAR = 120;
/** Most sentence ends between two dates of one tale. */
const FEW_SENTENCES = 2;
/** What stands before a date at the head of its paragraph (`12. In the evening of`). */
const LONGEST_OPENING = 40;
/** Blocks that stand apart from the telling. */
const APART: ReadonlySet<string> = new Set([
  'title',
  'furniture',
  'source',
  'footnote',
  'signature',
]);

/** The days and years that a part of a letter has told of so far. */
export class Tale {
  private told: ToldDay[] = [];
  private year: { readonly year: number; readonly span: Span } | null = null;
  private period: Period | null = null;
  private block: Block | null = null;

  private readonly text: string;

  constructor(private readonly reading: Reading) {
    this.text = reading.text;
  }

  /** Moves on to a block, forgetting what was told in another part. */
  enter(block: Block | null): void {
    const { block: previous } = this;
    if (!previous || previous.part !== block?.part || APART.has(previous.kind)) this.told = [];
    this.block = block;
    this.year = null;
    if (block) this.pass(block);
  }

  /** Passes a block; a heading ends the period of the one before it. */
  pass({ kind }: Block): void {
    if (kind === 'heading') this.period = null;
  }

  addYear(year: number, { start, end }: Span): void {
    this.year = { year, span: { start, end } };
  }

  addDay(day: number, { start, end }: Span, endsInterval = false): void {
    const { block } = this;
    if (!block) return;
    const before = this.told.at(-1) ?? null;
    this.told.push({ start, end, day, block, endsInterval, before });
  }

  /** A month or a year in a heading is that of what stands under it. */
  addPeriod({ year, month }: DateParts, { start }: Span): void {
    const { block } = this;
    if (year === undefined || block?.kind !== 'heading' || !isTold(this.reading, start)) return;
    this.period = { year, month, part: block.part };
  }

  /** The year of the period in the heading above, if the date is in that period. */
  yearOfPeriod(stated: DateParts, limit: number): number | null {
    const { period } = this;
    if (!period || period.part !== this.block?.part) return null;
    const { year, month } = period;
    if (month !== undefined && month !== stated.month) return null;
    const day = firstDay(inYear(stated, year));
    return day === null || day > limit ? null : year;
  }

  /** The last day, rather one that is told of than the time since when. */
  last(): ToldDay | null {
    return (
      this.told.findLast(({ start }) => isTold(this.reading, start)) ?? this.told.at(-1) ?? null
    );
  }

  /** The year that opens the sentence: `In 2014, on 5 March`. */
  openedYear(start: number): { readonly year: number; readonly span: Span } | null {
    const { year, text } = this;
    if (!year || start - year.span.end > NEAR || !testAt(YEAR_OPENER, text, year.span.start))
      return null;
    return YEAR_OPENED.test(text.slice(year.span.end, start)) ? year : null;
  }

  /**
   * The day told of that the date at `start` goes on from, if there is such a tale. The date of a
   * paper, of a line or the like, or of the time since when, tells nothing that goes on.
   */
  baseFor(start: number): TaleBase | null {
    const last = this.told.at(-1);
    if (!last) return null;
    if (this.isJoined(last, start)) return { told: last, bond: 'list' };
    const told = this.told.slice(-REACH).findLast((one) => isTold(this.reading, one.start));
    if (!told) return null;
    const bond = told.block === this.block ? this.bondInBlock(told, start) : this.bond(told, start);
    return bond && { told, bond };
  }

  private bondInBlock(told: ToldDay, start: number): Bond | null {
    if (told.block.kind === 'cell') return 'list';
    const ends = sentencesBetween(this.text, told.end, start);
    if (ends === 0) return 'sentence';
    if (ends > FEW_SENTENCES) return null;
    return opensSentence(this.text, start) ? 'opening' : 'next';
  }

  private bond(told: ToldDay, start: number): Bond | null {
    const { block } = this;
    if (!block) return null;
    if (block.kind === 'cell') return told.block.column === block.column ? 'list' : null;
    const item = this.itemHeadedBy(start, block);
    const before = this.itemHeadedBy(told.start, told.block);
    if (!item || !before) return null;
    if (item.isListed && before.isListed) return 'list';
    return told.block.end + 1 >= block.start ? 'paragraph' : null;
  }

  /** The paragraph, with or without a number, if the date at `at` stands at its head. */
  private itemHeadedBy(at: number, block: Block): { readonly isListed: boolean } | null {
    if (at - block.start > LONGEST_OPENING) return null;
    const mark = matchAt(LIST_ITEM, this.text, block.start);
    return opensParagraph(this.reading, at, mark?.end ?? block.start)
      ? { isListed: mark !== null }
      : null;
  }

  private isJoined(last: ToldDay, start: number): boolean {
    if (start - last.end > NEAR || start < last.end) return false;
    const join = this.text.slice(last.end, start);
    return JOINED.test(join) && !(/ on $/i.test(join) && isPaper(this.reading, last.start));
  }

  /** Whether it dates a paper, as all of `our letters of 3 March (S/2014/150) and 5 April` do. */
  private datesPaper(told: ToldDay): boolean {
    if (isPaper(this.reading, told.start)) return true;
    const { before } = told;
    return (
      before !== null && this.isJoined(before, told.start) && isPaper(this.reading, before.start)
    );
  }

  /**
   * The day told of that a phrase counts from: the last one from which it does not come out after
   * `limit`; rather one of the same paragraph, and rather one that is told of than the date of a
   * paper or the bound of a period.
   */
  counted(days: number, limit: number): ToldDay | null {
    const recent = this.told.slice(-REACH);
    const told = recent.filter((one) => one.day + days <= limit);
    const here = told.filter((one) => one.block === this.block);
    const events = (list: readonly ToldDay[]): readonly ToldDay[] =>
      list.filter((one) => !this.datesPaper(one));
    const isFree = (one: ToldDay): boolean => !isBound(this.reading, one.start);
    return (
      events(here).findLast(isFree) ??
      here.at(-1) ??
      events(told).findLast(isFree) ??
      events(told).at(-1) ??
      told.at(-1) ??
      recent.at(-1) ??
      null
    );
  }

  /** The last day told of in the sentence of `start`. */
  inSentence(start: number): ToldDay | null {
    const told = this.told
      .slice(-REACH)
      .findLast((one) => one.block === this.block && !this.datesPaper(one));
    if (!told || start - told.end > 2 * NEAR) return null;
    return /[.;!?] /.test(this.text.slice(told.end, start)) ? null : told;
  }

  /**
   * The day told of on which a quoted text was given out: one in the sentence that announces it, or
   * one beside which a text of the same kind was named before.
   */
  ofQuotation({ start, intro, kinds }: Quotation): ToldDay | null {
    if (intro === null) return null;
    const before = this.told
      .slice(-ANNOUNCED_WITHIN)
      .filter((one) => one.end <= start && !isOfEvent(this.reading, one.start));
    const announced = before.findLast(
      (one) => one.start >= intro.start && !isBound(this.reading, one.start),
    );
    if (announced || kinds === null) return announced ?? null;
    return before.findLast((one) => kinds.test(this.clauseBefore(one))) ?? null;
  }

  /** The day told of on which something was said, if the date at `start` is among its words. */
  ofSpeech(start: number): ToldDay | null {
    const { block, text } = this;
    const mark = block ? openQuotation(text, block, start) : -1;
    const last = mark < 0 ? null : this.told.findLast(({ end }) => end <= mark);
    if (!last || last.block !== block || isOfEvent(this.reading, last.start)) return null;
    return mark - last.end < NEAR && sentencesBetween(text, last.end, mark) === 0 ? last : null;
  }

  /** The words of its sentence before a day told of, back to the day before it. */
  private clauseBefore({ start, block, before }: ToldDay): string {
    const from = Math.max(block.start, before?.end ?? 0, start - 2 * NEAR);
    return this.text.slice(from, start).split(/[.;] /).at(-1) ?? '';
  }

  /** Whether a day told of is that on which a night from one day to the next ended. */
  isNight({ start, endsInterval }: ToldDay): boolean {
    return endsInterval && testAt(NIGHT_OF, this.text, start);
  }
}

export function baseOf({ day, start, end }: ToldDay): BaseDay {
  return { day, anchor: { kind: 'mention', date: isoOf(day), span: { start, end } } };
}

export const isoOf = (day: number): string => toEdtf(civilDay(day)) ?? '';
