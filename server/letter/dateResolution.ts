import { addMonths, civilDay, dayNumber, isPossible, toEdtf, weekdayOf } from './calendar';
import {
  fullDate,
  inYear,
  partsOf,
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type IntervalCandidate,
  type PhraseCandidate,
  type WeekdayCandidate,
} from './dateCandidates';
import { APPOSED, isFuture, isLimit, JOINED, SAME_DAY_AS, SYMBOL_YEAR } from './dateContext';
import { matchAt } from './datePatterns';
import { dayOf, mentionOf, type Resolved } from './dateMentions';
import { daysOfParts } from './datedParts';
import { baseOf, isoOf, NEAR, Tale, type BaseDay, type ToldDay } from './dateTale';
import {
  cheapest,
  firstDay,
  latestYear,
  likeliestYear,
  nearestYear,
  yearInTale,
} from './dateYears';
import { otherOrder } from './numericDates';
import { findQuotations, type Quotation } from './quotations';
import type { Block, Reading } from './reading';
import type { DateAnchor, DateMention, DateParts } from './types';

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
  const mentions: DateMention[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const mention = resolver.mention(index);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** Before the day at the head of a quoted text: a place, or nothing. */
const IS_DATELINE = /^["“«„]?(?:[^.;:]{2,40}, (?:the )?)?$/;

class DateResolver {
  private readonly tale: Tale;
  private readonly partDays: readonly (number | null)[];
  private block: Block | null = null;
  private blockIndex = 0;
  /** The day the part is dated, in days since 1970, and as an anchor; of what it quotes, that text's. */
  private letter: BaseDay | null = null;
  private partLetter: BaseDay | null = null;
  private readonly quotations: readonly Quotation[];
  private nextQuotation = 0;
  private quotation: Quotation | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly candidates: readonly DateCandidate[],
    partDates: readonly (string | null)[],
  ) {
    this.tale = new Tale(reading);
    this.quotations = findQuotations(reading);
    this.partDays = daysOfParts(reading, candidates, partDates);
  }

  mention(index: number): DateMention | null {
    const found = this.candidates[index];
    if (!found) return null;
    this.enter(found);
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
    const limit = this.letter.day;
    const isLate = (one: CalendarCandidate): boolean =>
      (firstDay(statedParts(one)) ?? Infinity) > limit;
    return isLate(candidate) && !isLate(other) ? other : candidate;
  }

  private enter(candidate: DateCandidate): void {
    const { blocks } = this.reading;
    const offset = candidate.start;
    let block = blocks[this.blockIndex];
    for (; block && block.end <= offset; block = blocks[++this.blockIndex])
      if (block !== this.block) this.tale.pass(block);
    if (block === this.block) return;
    this.tale.enter(block ?? null);
    if (!this.block || this.block.part !== block?.part) {
      const day = this.partDays[block?.part ?? 0] ?? this.partDays[0] ?? null;
      this.partLetter = day === null ? null : { day, anchor: { kind: 'letter', date: isoOf(day) } };
    }
    this.block = block ?? null;
    this.enterQuotation(candidate);
  }

  /** In a text that the letter quotes, that text's own day stands for the letter's. */
  private enterQuotation(candidate: DateCandidate): void {
    const { quotations, partLetter } = this;
    while ((quotations[this.nextQuotation]?.end ?? Infinity) <= candidate.start)
      this.nextQuotation++;
    const quotation = quotations[this.nextQuotation];
    const isInside = quotation && quotation.start <= candidate.start;
    if (isInside && quotation === this.quotation) return;
    this.quotation = isInside ? quotation : null;
    const day = isInside ? this.dayOfQuotation(quotation, candidate) : null;
    this.letter = day && (partLetter === null || day.day <= partLetter.day) ? day : partLetter;
  }

  /** The day in its dateline, if the first date in it stands there; else that of its announcement. */
  private dayOfQuotation(quotation: Quotation, first: DateCandidate): BaseDay | null {
    const isDateline =
      first.end <= quotation.datelineEnd &&
      IS_DATELINE.test(this.reading.text.slice(quotation.start, first.start));
    const date = isDateline ? fullDate(first) : null;
    const day = date === null ? null : dayOf(date);
    if (date !== null && day !== null) {
      const { start, end } = first;
      return { day, anchor: { kind: 'mention', date, span: { start, end } } };
    }
    const told = this.tale.ofQuotation(quotation);
    return told && baseOf(told);
  }

  private remember(candidate: DateCandidate, { value, parts }: Resolved): void {
    const { year, month, day } = parts;
    if (candidate.form === 'interval') {
      const last = dayOf(value.slice(value.indexOf('/') + 1));
      if (last !== null) this.tale.addDay(last, candidate, true);
    } else if (year !== undefined && month !== undefined && day !== undefined) {
      this.tale.addDay(dayNumber({ year, month, day }), candidate);
    }
    if (year === undefined || day !== undefined) return;
    if (month === undefined) this.tale.addYear(year, candidate);
    if (candidate.form === 'calendar') this.tale.addPeriod(parts, candidate);
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
    const base = qualifier.anchor === 'letter' ? this.letter : this.counted(0);
    if (!base) return null;
    if (qualifier.offset === 'latest') return this.latest(stated, base);
    return resolved(inYear(stated, civilDay(base.day).year + qualifier.offset), base.anchor);
  }

  /** The last one before a day. */
  private latest(stated: DateParts, { day, anchor }: BaseDay): Resolved | null {
    const year = latestYear(stated, day - 1);
    return year === null ? null : resolved(inYear(stated, year), anchor);
  }

  /** A day and month, or a month, whose year is the one that its surroundings make likeliest. */
  private yearless(candidate: CalendarCandidate, stated: DateParts): Resolved | null {
    const { start, end, weekday } = candidate;
    const symbolYear = this.yearOfSymbol(stated, end);
    if (symbolYear !== null) return resolved(inYear(stated, symbolYear), null);
    const opened = this.tale.openedYear(start);
    if (opened) {
      const anchor = { kind: 'mention', date: String(opened.year), span: opened.span } as const;
      return resolved(inYear(stated, opened.year), anchor);
    }
    const tale = this.tale.baseFor(start);
    const base = tale ? baseOf(tale.told) : (this.letter ?? this.anyBase());
    if (!base) return null;
    const limit = this.letter?.day ?? null;
    const of = (year: number | null, { anchor }: BaseDay): Resolved | null =>
      year === null ? null : resolved(inYear(stated, year), anchor);
    if (limit !== null && isFuture(this.reading, start))
      return of(nearestYear(stated, limit, 1.5), base);
    if (limit !== null && isLimit(this.reading, start))
      return of(nearestYear(stated, base.day, tale ? 4 : 1.5), base);
    if (limit === null || !this.letter)
      return of(likeliestYear(stated, weekday, base.day, null), base);
    const told =
      (tale && yearInTale(stated, weekday, base.day, limit, tale.bond)) ??
      this.tale.yearOfPeriod(stated, limit);
    if (told !== null) return of(told, base);
    return of(latestYear(stated, limit), this.letter);
  }

  /** The year of a date that a symbol follows (`5 April (S/2014/250)`): not after the symbol's. */
  private yearOfSymbol(stated: DateParts, end: number): number | null {
    const year = Number(matchAt(SYMBOL_YEAR, this.reading.text, end)?.text('year'));
    if (!year) return null;
    const limit = dayNumber({ year, month: 12, day: 31 });
    return latestYear(stated, Math.min(limit, this.letter?.day ?? limit));
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
    const mine = firstDay(inYear(stated, year));
    const its = firstDay({ year, month, day });
    if (year === undefined || month === undefined || mine === null || its === null) return null;
    const date = toEdtf({ year, month, day });
    if (date === null) return null;
    const anchor: DateAnchor = {
      kind: 'mention',
      date,
      span: { start: next.start, end: next.end },
    };
    const isFar = mine > its + 60 || (this.letter !== null && mine > this.letter.day);
    return resolved(inYear(stated, isFar ? year - 1 : year), anchor);
  }

  /** `On the 30th`, `the 5th instant`. */
  private dayOfMonth({ qualifier }: CalendarCandidate, stated: DateParts): Resolved | null {
    const fromLetter = qualifier?.anchor === 'letter';
    const base = fromLetter ? this.letter : (this.counted(0) ?? this.letter);
    if (!base) return null;
    const from = civilDay(base.day);
    if (qualifier && qualifier.offset !== 'latest') {
      return resolved({ ...addMonths(from, qualifier.offset), ...stated }, base.anchor);
    }
    const limit = this.letter?.day ?? Infinity;
    const months = [-1, 0, 1].map((offset) => ({ ...addMonths(from, offset), ...stated }));
    const best = cheapest(months, (parts) => {
      const day = firstDay(parts);
      if (day === null || day > limit) return null;
      const jump = day - base.day;
      if (jump < 0) return -2 * jump;
      return parts.month === from.month ? 0 : jump;
    });
    return best && resolved(best, base.anchor);
  }

  private interval({ from, to }: IntervalCandidate): Resolved | null {
    const first = this.calendar(from);
    if (!first) return null;
    const stated = statedParts(to);
    const start = firstDay(first.parts);
    const month = stated.month ?? first.parts.month;
    let { year } = stated;
    if (year === undefined && start !== null && first.parts.year !== undefined) {
      const sameYear = firstDay(partsOf(first.parts.year, month, stated.day));
      year = sameYear !== null && sameYear < start ? first.parts.year + 1 : first.parts.year;
    }
    const end = partsOf(year, month, stated.day);
    const last = toEdtf(end);
    if (last === null || !isPossible(end)) return null;
    return {
      value: `${first.value}/${last}`,
      parts: first.parts,
      anchor: stated.year === undefined ? first.anchor : null,
    };
  }

  // --- phrases and weekdays ---------------------------------------------------------------------

  /** A date right after a phrase says which day the phrase means. */
  private apposed(candidate: PhraseCandidate | WeekdayCandidate, index: number): Resolved | null {
    const { end } = candidate;
    const next = this.candidates[index + 1];
    if (next?.form !== 'calendar' || next.start - end > NEAR) return null;
    if (statedParts(next).day === undefined) return null;
    const between = this.reading.text.slice(end, next.start);
    const isSame = candidate.form === 'phrase' && candidate.days === 0;
    if (!APPOSED.test(between) && !(isSame && SAME_DAY_AS.test(between))) return null;
    const found = this.calendar(next);
    if (!found) return null;
    const span = { start: next.start, end: next.end };
    return { ...found, anchor: { kind: 'mention', date: found.value, span } };
  }

  private phrase({ start, anchor, days, endsNight }: PhraseCandidate): Resolved | null {
    const told = anchor === 'letter' ? this.tale.ofSpeech(start) : this.toldDay(days);
    const base = told ? baseOf(told) : anchor === 'letter' ? this.letter : null;
    const isItsEnd = endsNight && told !== null && this.tale.isNight(told);
    return base && resolved(civilDay(base.day + (isItsEnd ? 0 : days)), base.anchor);
  }

  private weekday({ start, weekday, direction }: WeekdayCandidate): Resolved | null {
    if (!direction) return this.bareWeekday(start, weekday);
    const base = direction.anchor === 'letter' ? this.letter : this.counted(0);
    if (!base) return null;
    const step = direction.sign * (weekday - weekdayOf(base.day));
    const distance = ((step % 7) + 7) % 7 || 7;
    return resolved(civilDay(base.day + direction.sign * distance), base.anchor);
  }

  /** After a day told of in the same sentence, the next such weekday; else the last before the letter. */
  private bareWeekday(start: number, weekday: number): Resolved | null {
    const { letter } = this;
    const told = this.tale.inSentence(start);
    const next = told && told.day + ((weekday - weekdayOf(told.day) + 7) % 7);
    if (told && next !== null && (letter === null || next <= letter.day))
      return resolved(civilDay(next), baseOf(told).anchor);
    if (!letter) return null;
    const back = (weekdayOf(letter.day) - weekday + 7) % 7;
    return resolved(civilDay(letter.day - back), letter.anchor);
  }

  // --- anchors ----------------------------------------------------------------------------------

  private toldDay(days: number): ToldDay | null {
    return this.tale.counted(days, this.letter?.day ?? Infinity);
  }

  private counted(days: number): BaseDay | null {
    const told = this.toldDay(days);
    return told && baseOf(told);
  }

  /** In a letter that shows no date, the last day told of, or else the first that the text states. */
  private anyBase(): BaseDay | null {
    const told = this.tale.last();
    if (told) return baseOf(told);
    for (const candidate of this.candidates) {
      const date = fullDate(candidate);
      const day = date === null ? null : dayOf(date);
      if (date === null || day === null) continue;
      const { start, end } = candidate;
      return { day, anchor: { kind: 'mention', date, span: { start, end } } };
    }
    return null;
  }
}

function resolved(parts: DateParts, anchor: DateAnchor | null): Resolved | null {
  const value = isPossible(parts) ? toEdtf(parts) : null;
  return value === null ? null : { value, parts, anchor };
}
