import {
  addMonths,
  civilDay,
  dayNumber,
  isPossible,
  parseDay,
  toEdtf,
  weekdayOf,
} from './calendar';
import {
  fullDate,
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type IntervalCandidate,
  type PhraseCandidate,
  type WeekdayCandidate,
} from './dateCandidates';
import {
  APPOSED,
  isBound,
  isFuture,
  isLimit,
  isPaper,
  JOINED,
  LIST_ITEM,
  SYMBOL_YEAR,
  YEAR_OPENED,
} from './dateContext';
import { cheapest, firstDay, latestYear, likeliestYear, nearestYear } from './dateYears';
import { matchAt, testAt } from './datePatterns';
import { dayOf, mentionOf, type Resolved } from './dateMentions';
import { otherOrder } from './numericDates';
import type { Block, Reading } from './reading';
import type { DateAnchor, DateMention, DateParts, Span } from './types';

/** A day told of, that later dates may lean on. */
interface Told extends Span {
  /** Its last day, in days since 1970. */
  readonly day: number;
  readonly block: Block;
  /** The told day that it is listed after (`3 March and 5 April`), if it is. */
  readonly before: Told | null;
}

/** How far back a phrase may reach for the day it leans on. */
const REACH = 12;
/** Longest text between two dates that lean on each other. */
const NEAR = 120;
/** Blocks that stand apart from the telling. */
const APART: ReadonlySet<string> = new Set([
  'title',
  'furniture',
  'source',
  'footnote',
  'signature',
]);

/**
 * Gives every candidate its value, in the order of the text. `partDates[part]` is the ISO day of
 * the letter (part 0) or of an annex; an annex without one has the letter's. Candidates that come
 * to no date are dropped.
 */
export function resolveDates(
  reading: Reading,
  candidates: readonly DateCandidate[],
  partDates: readonly (string | null)[],
): DateMention[] {
  const resolver = new DateResolver(reading, candidates, partDates);
  return candidates.flatMap((_, index) => resolver.mention(index) ?? []);
}

class DateResolver {
  private told: Told[] = [];
  private year: { readonly year: number; readonly span: Span } | null = null;
  private block: Block | null = null;
  private blockIndex = 0;
  /** The day the part is dated, in days since 1970. */
  private letter: number | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly candidates: readonly DateCandidate[],
    private readonly partDates: readonly (string | null)[],
  ) {}

  mention(index: number): DateMention | null {
    const found = this.candidates[index];
    if (!found) return null;
    this.enter(found.start);
    const candidate = this.plausible(found);
    const resolved = this.resolve(candidate, index);
    if (!resolved) return null;
    this.remember(candidate, resolved);
    return mentionOf(this.reading.text, candidate, resolved);
  }

  /** A numeric date of open order is not read so that it lies after the letter. */
  private plausible(candidate: DateCandidate): DateCandidate {
    if (candidate.form !== 'calendar' || !candidate.alternative || this.letter === null)
      return candidate;
    const other = otherOrder(candidate);
    const limit = this.letter;
    const isLate = (one: CalendarCandidate): boolean =>
      (firstDay(statedParts(one)) ?? Infinity) > limit;
    return isLate(candidate) && !isLate(other) ? other : candidate;
  }

  /** Moves on to the block of an offset, forgetting what was told in another part. */
  private enter(offset: number): void {
    const { blocks } = this.reading;
    while ((blocks[this.blockIndex]?.end ?? Infinity) <= offset) this.blockIndex++;
    const block = blocks[this.blockIndex] ?? null;
    if (block === this.block) return;
    const { block: previous } = this;
    if (!previous || previous.part !== block?.part || APART.has(previous.kind)) this.told = [];
    this.block = block;
    this.year = null;
    const date = this.partDates[block?.part ?? 0] ?? this.partDates[0];
    const day = date ? parseDay(date) : null;
    this.letter = day && dayNumber(day);
  }

  private remember(candidate: DateCandidate, { value, parts }: Resolved): void {
    const { start, end } = candidate;
    const last = parseDay(value.slice(value.indexOf('/') + 1));
    if (parts.month === undefined && parts.year !== undefined) {
      this.year = { year: parts.year, span: { start, end } };
    }
    if (!last || !this.block) return;
    const day = dayNumber(last);
    this.told.push({ start, end, day, block: this.block, before: this.told.at(-1) ?? null });
  }

  /** Whether it dates a paper, as all of `our letters of 3 March (S/2014/150) and 5 April` do. */
  private isPaper(told: Told): boolean {
    if (isPaper(this.reading.text, told.start)) return true;
    const { before } = told;
    return (
      before !== null && this.isJoined(before, told) && isPaper(this.reading.text, before.start)
    );
  }

  private isJoined(last: Told, { start }: { readonly start: number }): boolean {
    if (start - last.end > NEAR || start < last.end) return false;
    return JOINED.test(this.reading.text.slice(last.end, start));
  }

  private resolve(candidate: DateCandidate, index: number): Resolved | null {
    switch (candidate.form) {
      case 'calendar':
        return this.calendar(candidate, this.yearAhead(candidate, index));
      case 'interval':
        return this.interval(candidate);
      case 'phrase':
        return this.apposed(candidate, index) ?? this.phrase(candidate);
      case 'weekday':
        return this.apposed(candidate, index) ?? this.weekday(candidate);
    }
  }

  // --- days, months and years -------------------------------------------------------------------

  private calendar(candidate: CalendarCandidate, ahead: Resolved | null = null): Resolved | null {
    const stated = statedParts(candidate);
    if (stated.year !== undefined) {
      const value = toEdtf(stated);
      return value === null
        ? null
        : { value, parts: stated, anchor: this.sharedAnchor(candidate, stated) };
    }
    if (stated.month === undefined) return this.dayOfMonth(candidate, stated);
    return this.qualified(candidate, stated) ?? ahead ?? this.yearless(candidate, stated);
  }

  /** `11` of `11 and 17 October 2018` leans on what is stated beside it. */
  private sharedAnchor(
    { shared, certain, start, end }: CalendarCandidate,
    stated: DateParts,
  ): DateAnchor | null {
    const date = toEdtf(stated);
    if (!shared || date === null || certain.year !== undefined) return null;
    if (shared.span.start === start && shared.span.end === end) return null;
    return { kind: 'mention', date, span: shared.span };
  }

  private qualified({ qualifier }: CalendarCandidate, stated: DateParts): Resolved | null {
    if (!qualifier || qualifier.part !== 'year') return null;
    const base = qualifier.anchor === 'letter' ? this.letterAnchor() : this.mentionAnchor(0);
    const from = base && parseDay(base.date);
    if (!base || !from) return null;
    if (qualifier.offset === 'latest') return this.latest(stated, base);
    return resolved({ ...stated, year: from.year + qualifier.offset }, base);
  }

  /** The last one before a day. */
  private latest(stated: DateParts, base: DateAnchor): Resolved | null {
    const limit = dayOf(base.date);
    const year = limit === null ? null : latestYear(stated, limit - 1);
    return year === null ? null : resolved({ ...stated, year }, base);
  }

  /** A day and month, or a month, whose year is the one that its surroundings make likeliest. */
  private yearless(candidate: CalendarCandidate, stated: DateParts): Resolved | null {
    const { text } = this.reading;
    const symbolYear = Number(matchAt(SYMBOL_YEAR, text, candidate.end)?.text('year'));
    if (symbolYear) {
      const limit = dayNumber({ year: symbolYear, month: 12, day: 31 });
      const found = this.latest(stated, {
        kind: 'letter',
        date: isoOf(Math.min(limit, (this.letter ?? limit) + 1)),
      });
      if (found) return { ...found, anchor: null };
    }
    const opened = this.openedYear(candidate);
    if (opened) return resolved({ ...stated, year: opened.year }, opened.anchor);
    const mention = this.yearAnchor(candidate);
    const letter = this.letterAnchor();
    const base = mention ?? letter ?? this.anyAnchor();
    if (!base) return null;
    const year = this.chosenYear(stated, candidate, mention ?? (letter ? null : base));
    return year === null ? null : resolved({ ...stated, year }, base);
  }

  private chosenYear(
    stated: DateParts,
    { start, weekday }: CalendarCandidate,
    mention: DateAnchor | null,
  ): number | null {
    const { letter } = this;
    const { text } = this.reading;
    const told = mention && dayOf(mention.date);
    if (letter !== null) {
      if (isFuture(text, start)) return nearestYear(stated, letter, 1.5);
      if (isLimit(text, start)) return nearestYear(stated, told ?? letter, told === null ? 1.5 : 4);
      if (told === null) return latestYear(stated, letter);
    }
    return told === null ? null : likeliestYear(stated, weekday, told, letter);
  }

  /** `In 2014, on 5 March`. */
  private openedYear({
    start,
  }: CalendarCandidate): { readonly year: number; readonly anchor: DateAnchor } | null {
    const { year } = this;
    if (!year || start - year.span.end > NEAR) return null;
    const { text } = this.reading;
    if (!/\b(?:in|during) $/i.test(text.slice(Math.max(0, year.span.start - 8), year.span.start)))
      return null;
    if (!YEAR_OPENED.test(text.slice(year.span.end, start))) return null;
    return {
      year: year.year,
      anchor: { kind: 'mention', date: String(year.year), span: year.span },
    };
  }

  /** The day told of before it in the paragraph (or in the list) that its year is that of. */
  private yearAnchor({
    start,
  }: CalendarCandidate): (DateAnchor & { readonly kind: 'mention' }) | null {
    const { text } = this.reading;
    const last = this.told.at(-1);
    if (!last) return null;
    const told = this.isJoined(last, { start })
      ? last
      : this.told.slice(-REACH).findLast((one) => !this.isPaper(one));
    if (!told) return null;
    const goesOn = this.block?.kind === 'cell' || testAt(LIST_ITEM, text, this.block?.start ?? 0);
    return told.block === this.block || goesOn ? anchorOf(told) : null;
  }

  /** `9 June` before `and with Egypt on 6 August 2020`. */
  private yearAhead(candidate: CalendarCandidate, index: number): Resolved | null {
    const next = this.candidates[index + 1];
    const stated = statedParts(candidate);
    if (
      next?.form !== 'calendar' ||
      next.start - candidate.end > NEAR ||
      stated.month === undefined
    )
      return null;
    if (stated.year !== undefined) return null;
    if (!JOINED.test(this.reading.text.slice(candidate.end, next.start))) return null;
    const { year, month, day } = statedParts(next);
    const mine = firstDay({ ...stated, year });
    const its = firstDay({ year, month, day });
    if (year === undefined || month === undefined || mine === null || its === null) return null;
    const date = toEdtf({ year, month, day });
    if (date === null) return null;
    const anchor: DateAnchor = {
      kind: 'mention',
      date,
      span: { start: next.start, end: next.end },
    };
    const isFar = mine > its + 60 || (this.letter !== null && mine > this.letter);
    return resolved({ ...stated, year: isFar ? year - 1 : year }, anchor);
  }

  /** `On the 30th`, `the 5th instant`. */
  private dayOfMonth({ qualifier }: CalendarCandidate, stated: DateParts): Resolved | null {
    const fromLetter = qualifier?.anchor === 'letter';
    const base = fromLetter ? this.letterAnchor() : (this.mentionAnchor(0) ?? this.letterAnchor());
    const from = base && parseDay(base.date);
    if (!base || !from) return null;
    if (qualifier && qualifier.offset !== 'latest') {
      return resolved({ ...addMonths(from, qualifier.offset), ...stated }, base);
    }
    const limit = this.letter ?? Infinity;
    const months = [-1, 0, 1].map((offset) => ({ ...addMonths(from, offset), ...stated }));
    const best = cheapest(months, (parts) => {
      const day = firstDay(parts);
      if (day === null || day > limit) return null;
      const jump = day - dayNumber(from);
      if (jump < 0) return -2 * jump;
      return parts.month === from.month ? 0 : jump;
    });
    return best && resolved(best, base);
  }

  private interval({ from, to }: IntervalCandidate): Resolved | null {
    const first = this.calendar(from);
    if (!first) return null;
    const stated = statedParts(to);
    const start = firstDay(first.parts);
    let { year } = stated;
    if (year === undefined && start !== null && first.parts.year !== undefined) {
      const sameYear = firstDay({ ...stated, year: first.parts.year });
      year = sameYear !== null && sameYear < start ? first.parts.year + 1 : first.parts.year;
    }
    const month = stated.month ?? first.parts.month;
    const last = toEdtf({ ...stated, year, month });
    if (last === null || !isPossible({ ...stated, year, month })) return null;
    return {
      value: `${first.value}/${last}`,
      parts: first.parts,
      anchor: stated.year === undefined ? first.anchor : null,
    };
  }

  // --- phrases and weekdays ---------------------------------------------------------------------

  /** A date right after a phrase says which day the phrase means. */
  private apposed({ end }: PhraseCandidate | WeekdayCandidate, index: number): Resolved | null {
    const next = this.candidates[index + 1];
    if (next?.form !== 'calendar' || next.start - end > NEAR) return null;
    if (statedParts(next).day === undefined) return null;
    if (!APPOSED.test(this.reading.text.slice(end, next.start))) return null;
    const found = this.calendar(next);
    if (!found) return null;
    const span = { start: next.start, end: next.end };
    return { ...found, anchor: { kind: 'mention', date: found.value, span } };
  }

  private phrase({ anchor, days }: PhraseCandidate): Resolved | null {
    const base = anchor === 'letter' ? this.letterAnchor() : this.mentionAnchor(days);
    const day = base && dayOf(base.date);
    return base && day !== null ? resolved(civilDay(day + days), base) : null;
  }

  private weekday({ start, weekday, direction }: WeekdayCandidate): Resolved | null {
    if (!direction) return this.bareWeekday(start, weekday);
    const base = direction.anchor === 'letter' ? this.letterAnchor() : this.mentionAnchor(0);
    const day = base && dayOf(base.date);
    if (!base || day === null) return null;
    const step = direction.sign * (weekday - weekdayOf(day));
    const distance = ((step % 7) + 7) % 7 || 7;
    return resolved(civilDay(day + direction.sign * distance), base);
  }

  /** After a day told of in the same sentence, the next such weekday; else the last before the letter. */
  private bareWeekday(start: number, weekday: number): Resolved | null {
    const told = this.told
      .slice(-REACH)
      .findLast((one) => one.block === this.block && !this.isPaper(one));
    const inSentence =
      told && !/[.;!?] /.test(this.reading.text.slice(Math.max(told.end, start - 2 * NEAR), start));
    if (told && inSentence && start - told.end < 2 * NEAR) {
      const day = told.day + ((weekday - weekdayOf(told.day) + 7) % 7);
      if (this.letter === null || day <= this.letter)
        return resolved(civilDay(day), anchorOf(told));
    }
    const base = this.letterAnchor();
    if (!base || this.letter === null) return null;
    return resolved(civilDay(this.letter - ((weekdayOf(this.letter) - weekday + 7) % 7)), base);
  }

  // --- anchors ----------------------------------------------------------------------------------

  private letterAnchor(): DateAnchor | null {
    return this.letter === null ? null : { kind: 'letter', date: isoOf(this.letter) };
  }

  /** In a letter that shows no date, the last day told of, or else the first that the text states. */
  private anyAnchor(): DateAnchor | null {
    const told = this.told.at(-1);
    if (told) return anchorOf(told);
    for (const candidate of this.candidates) {
      const date = fullDate(candidate);
      if (date !== null) {
        const { start, end } = candidate;
        return { kind: 'mention', date, span: { start, end } };
      }
    }
    return null;
  }

  /**
   * The day told of that a phrase counts from: the last one from which it does not come out after
   * the letter; rather one that is told of than the date of a paper or the bound of a period.
   */
  private mentionAnchor(days: number): DateAnchor | null {
    const told = this.told.slice(-REACH);
    const fits = (one: Told): boolean => this.letter === null || one.day + days <= this.letter;
    const best =
      told.findLast(
        (one) => fits(one) && !this.isPaper(one) && !isBound(this.reading.text, one.start),
      ) ??
      told.findLast((one) => fits(one) && !this.isPaper(one)) ??
      told.findLast(fits) ??
      told.at(-1);
    return best ? anchorOf(best) : null;
  }
}

function anchorOf({ day, start, end }: Told): DateAnchor & { readonly kind: 'mention' } {
  return { kind: 'mention', date: isoOf(day), span: { start, end } };
}

function resolved(parts: DateParts, anchor: DateAnchor): Resolved | null {
  const value = isPossible(parts) ? toEdtf(parts) : null;
  return value === null ? null : { value, parts, anchor };
}

const isoOf = (day: number): string => toEdtf(civilDay(day)) ?? '';
