/**
 * The words of dates, in English. A table for another language has the same shape.
 * All words are in lower case but where case tells (names of months and weekdays).
 */

import { terms } from './lists';

/** In order of the year; the full name first, then abbreviations, written without their point. */
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** From Sunday. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** What follows the figure of an ordinal. */
export const ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th'] as const;

/** The first, second … of a month, in words. */
export const ORDINAL_WORDS: readonly string[] = terms`
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
  thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth,
  twenty-first, twenty-second, twenty-third, twenty-fourth, twenty-fifth, twenty-sixth,
  twenty-seventh, twenty-eighth, twenty-ninth, thirtieth, thirty-first
`;

/** Numbers of days that come to a day (`two days later`). */
export const DAY_COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** Words before a number of days that leave the day open (`some two days later`). */
export const VAGUE_COUNTS: readonly string[] = terms`
  or, to, some, about, almost, nearly, than, least
`;

/** What a phrase is counted from: the date of the letter, or the date mentioned before it. */
export type PhraseAnchor = 'letter' | 'mention';

export interface RelativePhrase {
  readonly anchor: PhraseAnchor;
  /** Days from the anchor. */
  readonly days: number;
  readonly phrases: readonly string[];
  /** Only before a comma, a stop or the like: else the phrase governs what follows it. */
  readonly closed?: true;
  /** Whether it is the end of the night told of (`in the night of 3 to 4 May … the next morning`). */
  readonly endsNight?: true;
}

const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'];
const NEXT = ['the next', 'the following', 'the very next'];
const DAY_AND_PARTS = ['day', ...PARTS_OF_DAY];
const SAME_DAY = ['date', ...DAY_AND_PARTS];
const combine = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((before) => second.map((after) => `${before} ${after}`));

export const RELATIVE_PHRASES: readonly RelativePhrase[] = [
  { anchor: 'letter', days: -2, phrases: ['the day before yesterday'] },
  { anchor: 'letter', days: -1, phrases: ['yesterday', 'last night', 'last evening'] },
  { anchor: 'letter', days: 0, phrases: ['today', 'tonight', ...combine(['this'], DAY_AND_PARTS)] },
  { anchor: 'letter', days: 1, phrases: ['tomorrow'] },
  { anchor: 'letter', days: 2, phrases: ['the day after tomorrow'] },
  {
    anchor: 'mention',
    days: 1,
    phrases: combine(NEXT, ['day', 'afternoon', 'evening', 'night']),
  },
  { anchor: 'mention', days: 1, phrases: combine(NEXT, ['morning']), endsNight: true },
  {
    anchor: 'mention',
    days: -1,
    phrases: combine(['the previous', 'the preceding'], DAY_AND_PARTS),
  },
  {
    anchor: 'mention',
    days: 0,
    phrases: combine(['the same', 'the very same', 'that', 'that same', 'that very'], SAME_DAY),
  },
  { anchor: 'mention', days: -1, phrases: ['the day before', 'the night before'], closed: true },
  { anchor: 'mention', days: 1, phrases: ['the day after'], closed: true },
];

export interface CountedPhrase {
  readonly anchor: PhraseAnchor;
  /** 1 where the days run forward, -1 where they run back. */
  readonly sign: 1 | -1;
  readonly words: readonly string[];
  readonly closed?: true;
}

/** What follows a number of days and makes a day of it. */
export const COUNTED_PHRASES: readonly CountedPhrase[] = [
  { anchor: 'letter', sign: -1, words: ['ago'] },
  { anchor: 'mention', sign: 1, words: ['later', 'afterwards', 'thereafter'] },
  { anchor: 'mention', sign: -1, words: ['earlier', 'previously'] },
  { anchor: 'mention', sign: -1, words: ['before'], closed: true },
  { anchor: 'mention', sign: 1, words: ['after'], closed: true },
];

/** Words after which `this day` and `that day` are no day of the calendar, or only refer to one. */
export const NO_DAY_BEFORE: readonly string[] = terms`
  after, as of, before, by, from, prior to, since, till, to, until
`;

/** What stands before a weekday and says which one (`last Friday`). */
export const WEEKDAY_DIRECTIONS: readonly {
  readonly anchor: PhraseAnchor;
  readonly sign: 1 | -1;
  readonly words: readonly string[];
}[] = [
  { anchor: 'letter', sign: -1, words: ['last', 'this past'] },
  { anchor: 'letter', sign: 1, words: ['next', 'this coming', 'the coming'] },
  { anchor: 'mention', sign: -1, words: ['the previous', 'the preceding'] },
  { anchor: 'mention', sign: 1, words: ['the following'] },
];

/** Before a weekday that is one of many, or a name (`every Friday`, `Good Friday`). */
export const NO_WEEKDAY_BEFORE: readonly string[] = terms`
  a, any, ash, black, bloody, each, easter, every, good, maundy, palm, per
`;

/** After a weekday that only qualifies a noun (`Friday prayers`). */
export const NO_WEEKDAY_AFTER: readonly string[] = terms`
  market, markets, mosque, newspaper, prayer, prayers, sermon, sermons, service
`;

/** What says that a weekday before a capital is a date none the less (`On Saturday Israel …`). */
export const WEEKDAY_CUES: readonly string[] = terms`
  on, last, next, since, until, by, of, following, previous
`;

/** What may stand between the two ends of an interval, `and` only after `between`. */
export const RANGE_WORDS: readonly string[] = ['to', 'through', 'until', 'till', 'up to'];
/** Those of them that open an interval only after `from`. */
export const LIMIT_WORDS: readonly string[] = ['until', 'till', 'up to'];
export const LIST_WORDS: readonly string[] = ['and', 'or', '&'];
/** What may follow them (`on 3 and again on 5 May`). */
export const LIST_ADVERBS: readonly string[] = [
  'again',
  'also',
  'finally',
  'later',
  'once more',
  'then',
];
/** What opens an interval, and the word it asks for between the ends, if one. */
export const RANGE_OPENERS: Readonly<Record<string, string | null>> = {
  from: null,
  between: 'and',
};

/** Words before a date that old typing runs together with it (`ofMarch 15, 1976`). */
export const GLUED_WORDS: readonly string[] = ['of', 'on', 'dated', 'since', 'until'];

/** Before a month without a day or year (`in May alone`). */
export const MONTH_CUES: readonly string[] = terms`
  after, before, between, by, during, early, for, from, in, last, late, mid, since, this,
  throughout, until
`;

/** Before `of` and a month or a year (`the month of May`, `the end of 2018`). */
export const PERIOD_NOUNS: readonly string[] = terms`
  beginning, course, days, end, half, middle, month, months, part, quarter, start, week, weeks
`;

/** Before a year that stands alone; the figure after these is a year whatever follows. */
export const YEAR_CUES: readonly string[] = terms`
  since, until, till, during, throughout, year, years, early, late, mid, period
`;
/** Before a year that stands alone, where what follows does not make it a quantity. */
export const WEAK_YEAR_CUES: readonly string[] = terms`
  by, from, between, to, before, after, around, than, as
`;
/** Before a year, unless its figure is a round one. */
export const DATING_WORDS: readonly string[] = ['in'];
/** Before `of` and a figure that is a measure (`at an altitude of 2000`). */
export const MEASURE_NOUNS: readonly string[] = terms`
  altitude, altitudes, amount, area, average, capacity, cost, depth, distance, excess, force, group,
  height, heights, hundreds, length, maximum, minimum, more, number, radius, range, rate, speed,
  strength, sum, tens, thousands, total, value
`;
/** After a figure that is a time of day or a measure. */
export const UNIT_WORDS: readonly string[] = terms`
  feet, ft, gmt, h, hours, hrs, kilometres, km, local, m, metres, miles, people, persons, utc
`;
/** Words that may follow a year in a sentence; any other word makes a quantity of it. */
export const FUNCTION_WORDS: readonly string[] = (
  'a about across after again against all alike alone along also although an and are as at back because been ' +
  'before being between but by came can could despite did do does due during even except for from had has have he ' +
  'her his how however i if in including inter into is it its last led made may must my near no nor not now of ' +
  'off on once only onward onwards or our out over prior pursuant remain remains said saw several shall she ' +
  'should showed shows since so some still such than that the their them then there thereafter they this those ' +
  'though through thus to together took under until up upon was we went were when where whereas which while who ' +
  'whose will with without would year yet you'
).split(' ');

/** What says which year or month is meant (`5 May of last year`, `the 5th instant`). */
export interface Qualifier {
  readonly part: 'year' | 'month';
  readonly anchor: PhraseAnchor;
  /** Years or months from the anchor's; `latest` for the last before the letter. */
  readonly offset: number | 'latest';
}

/** After a day and month. */
export const YEAR_QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'of this year': { part: 'year', anchor: 'letter', offset: 0 },
  'this year': { part: 'year', anchor: 'letter', offset: 0 },
  'of the current year': { part: 'year', anchor: 'letter', offset: 0 },
  'of the present year': { part: 'year', anchor: 'letter', offset: 0 },
  'of last year': { part: 'year', anchor: 'letter', offset: -1 },
  'last year': { part: 'year', anchor: 'letter', offset: -1 },
  'of the past year': { part: 'year', anchor: 'letter', offset: -1 },
  'of next year': { part: 'year', anchor: 'letter', offset: 1 },
  'next year': { part: 'year', anchor: 'letter', offset: 1 },
  'of that year': { part: 'year', anchor: 'mention', offset: 0 },
  'of that same year': { part: 'year', anchor: 'mention', offset: 0 },
  'of the same year': { part: 'year', anchor: 'mention', offset: 0 },
  'the same year': { part: 'year', anchor: 'mention', offset: 0 },
  'of the previous year': { part: 'year', anchor: 'mention', offset: -1 },
  'of the preceding year': { part: 'year', anchor: 'mention', offset: -1 },
  'of the following year': { part: 'year', anchor: 'mention', offset: 1 },
  'the following year': { part: 'year', anchor: 'mention', offset: 1 },
  last: { part: 'year', anchor: 'letter', offset: 'latest' },
};

/** After an ordinal (`the 5th instant`). */
export const MONTH_QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  instant: { part: 'month', anchor: 'letter', offset: 0 },
  inst: { part: 'month', anchor: 'letter', offset: 0 },
  ultimo: { part: 'month', anchor: 'letter', offset: -1 },
  ult: { part: 'month', anchor: 'letter', offset: -1 },
  proximo: { part: 'month', anchor: 'letter', offset: 1 },
  'of this month': { part: 'month', anchor: 'letter', offset: 0 },
  'of the current month': { part: 'month', anchor: 'letter', offset: 0 },
  'of the present month': { part: 'month', anchor: 'letter', offset: 0 },
  'of last month': { part: 'month', anchor: 'letter', offset: -1 },
  'of the past month': { part: 'month', anchor: 'letter', offset: -1 },
  'of next month': { part: 'month', anchor: 'letter', offset: 1 },
  'of that month': { part: 'month', anchor: 'mention', offset: 0 },
  'of that same month': { part: 'month', anchor: 'mention', offset: 0 },
  'of the same month': { part: 'month', anchor: 'mention', offset: 0 },
  'of the previous month': { part: 'month', anchor: 'mention', offset: -1 },
  'of the preceding month': { part: 'month', anchor: 'mention', offset: -1 },
  'of the following month': { part: 'month', anchor: 'mention', offset: 1 },
};

/** Before figures like `5.6.15` that are no date but a number. */
export const NUMBERED_THINGS: readonly string[] = terms`
  art, article, chapter, clause, no, number, para, paragraph, paragraphs, regulation, rule, score,
  section, sections, table, version
`;
/** Before figures like `5.6.15` that are a date. */
export const DATED_CUES: readonly string[] = ['on', 'dated', 'since', 'until', 'till'];

/** What may follow a bare ordinal that is a day (`On the 30th they …`), with punctuation. */
export const ORDINAL_FOLLOWERS: readonly string[] = terms`
  and, at, he, in, it, our, she, the, their, these, they, this, two, we, when
`;

/** Those of them after which another number may stand (`the 19th and 20th centuries`). */
export const ORDINAL_JOINTS: readonly string[] = ['and', 'at', 'in', 'our', 'their', 'two'];
/** After a verb in -ed, beside the words of a sentence. */
export const AFTER_VERB: readonly string[] = ['inside', 'near', 'several', 'some', 'two', 'three'];
/** Before a bare ordinal that is a day where nothing is named after it. */
export const WEAK_ORDINAL_CUES: readonly string[] = terms`
  after, before, between, by, events of, from, that of, those of, till, to
`;

/** After a day and month that are a name (`the 14 March Alliance`). */
export const NAMED_AFTER_DAYS: readonly string[] = terms`
  Alliance, Avenue, Battalion, Battalions, Bloc, Bridge, Brigade, Brigades, Camp, Coalition, Forces,
  Hospital, Movement, Organization, Park, Party, Revolution, School, Square, Stadium, Street,
  Uprising, University, War
`;

/** Before a date that may lie after the letter. */
export const FUTURE_CUES: readonly string[] = terms`
  convene, deadline, due, expire, expires, forthcoming, intend, intends, planned, plan, plans,
  propose, proposes, scheduled, shall, upcoming, will
`;
/** Before a date that may lie on either side of the letter. */
export const LIMIT_CUES: readonly string[] = ['by', 'till', 'to', 'until'];
/** What a date of a period may be the limit of, after these: `before the end of July`. */
export const PERIOD_EDGES: readonly string[] = ['beginning', 'end', 'middle', 'close', 'start'];
export const EDGE_CUES: readonly string[] = ['by', 'before', 'until'];
/** Two words before a date that may lie after the letter. */
export const FUTURE_PAIRS: readonly string[] = ['is to', 'are to', 'be held', 'take place'];
/** What is still to come after `before` (`before the rains end in October`). */
export const COMING_VERBS: readonly string[] = terms`
  begin, close, come, convene, end, expire, meet, open, resume, start
`.flatMap((verb) => [verb, `${verb}s`]);

/** Before a date that bounds a period. */
export const FREE_CUES: readonly string[] = ['since', 'until', 'till', 'by'];

/** Papers whose dates are no part of what is told (`my letter of 5 May 2014`). */
export const PAPERS: readonly string[] = terms`
  accord, accords, agreement, agreements, communication, communications, communiqué, convention,
  declaration, decision, decree, letter, letters, meeting, memorandum, note, notes, protocol,
  report, reports, resolution, resolutions, statement, statements, treaties, treaty, verbale,
  verbales
`;
/** Before the date of a paper. */
export const PAPER_CUES: readonly string[] = ['dated'];
/** Before what was done to a paper, which then is told of. */
export const PASSIVE_AUXILIARIES: readonly string[] = ['was', 'were', 'had', 'has', 'have', 'been'];
/** What is done to a paper on the day that dates it (`the Agreement signed on 5 May`). */
export const PAPER_ACTS: readonly string[] = terms`
  adopted, concluded, delivered, done, initialled, issued, ratified, sent, signed
`;

/** Texts that letters quote in full. */
export const QUOTED_TEXTS: readonly string[] = terms`
  address, announcement, appeal, broadcast, cable, communication, communiqu[ée], declaration,
  interview, letter, memorandum, message, note, press release, proclamation, report, speech,
  statement, telegram
`;

/** What opens a clause that says since when, and so tells nothing that goes on. */
export const BOUND_CUES: readonly string[] = [
  'since',
  'until',
  'till',
  'as of',
  'as from',
  'as at',
];

/** Before `of` and a day that it is a part of (`the night of 5 May`). */
export const PARTS_OF_TIME: readonly string[] = terms`
  afternoon, course, dawn, day, evening, hours, morning, night, week, weekend
`;

/** Before `of` and the day on which it happened (`the raid of 5 May`). */
export const EVENT_NOUNS: readonly string[] = terms`
  aggression, ambush, assault, assaults, attack, attacks, battle, blast, bombardment, bombing,
  bombings, clash, clashes, coup, crime, crimes, event, events, explosion, explosions, hostilities,
  incident, incidents, incursion, incursions, invasion, killing, killings, landing, massacre,
  massacres, raid, raids, shelling, strike, strikes, violation, violations, war
`;
