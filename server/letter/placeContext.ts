import { isDigit } from './latin';
import {
  plays,
  Role,
  wordAfter,
  wordBefore,
  wordEndingAt,
  wordsAfter,
  wordsBefore,
  type Generic,
  type NearWord,
} from './placeWords';
import {
  BEFORE_NAME,
  FACILITIES_OF,
  LYING_IN,
  NAMED_AFTER_OTHERS,
  NAMED_WITH_OF,
  NEEDS_ARTICLE,
  NEEDS_MODIFIER,
} from './tables/places';
import type { PlaceType, Span } from './types';

/** How surely the words beside a name make it a place. */
export const Strength = {
  /** They say nothing. */
  none: 0,
  /** `to X`: a place if a list has it. */
  weak: 1,
  /** `in X`, `residents of X`: a place if a list has it, or nothing beside it speaks against it. */
  medium: 2,
  /** `village of X`: a place, known or not. */
  strong: 3,
} as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** What stands on one side of a name. */
export interface Signal {
  readonly strength: Strength;
  /** The type that a generic word gives. */
  readonly placeType: PlaceType | null;
  /** The generic word. */
  readonly generic: Span | null;
  /** The generic is a part of the name (`port of Mocha`, `Rukban camp`). */
  readonly inName: boolean;
  /** The generic speaks of all names of a list. */
  readonly plural: boolean;
  /** The name is a person's, a body's or a thing's. */
  readonly barred: boolean;
  /** The name stands after `in`, `of` or `for` inside the name of a body. */
  readonly ofBody: 'in' | 'of' | null;
  /** The name is that of a flight information region. */
  readonly airspace: boolean;
  /** All the words that were read, for the reader to see. */
  readonly evidence: Span | null;
}

/** Nothing is said. */
export const SILENT: Signal = {
  strength: Strength.none,
  placeType: null,
  generic: null,
  inName: false,
  plural: false,
  barred: false,
  ofBody: null,
  airspace: false,
  evidence: null,
};
const BARRED: Signal = { ...SILENT, barred: true };
const OF_BODY: Signal = { ...SILENT, ofBody: 'of' };
const before = new Set(BEFORE_NAME);
const facilitiesOf = new Set(FACILITIES_OF);
const namedWithOf = new Set(NAMED_WITH_OF);
const UNSURE_ENVIRONS = new Set(['centre', 'center', 'port', 'ports', 'approaches', 'edge']);

/** What the words before a name that starts at `start` say of it. */
export function signalBefore(text: string, start: number): Signal {
  const mark = text.charAt(start - 1);
  if (mark === ' ') return signalBeforeBlank(text, start);
  if (mark === '(') return listSignal(text, start - 2, MOST_IN_BRACKETS);
  if (mark !== '“' && mark !== '"' && mark !== '‘') return SILENT;
  const signal = signalBeforeBlank(text, start - 1);
  return signal.generic ? signal : BARRED;
}

function signalBeforeBlank(text: string, start: number): Signal {
  const mark = text.charAt(start - 2);
  if (mark === ':') return listSignal(text, start - 2);
  if ((mark === '-' || mark === '–' || mark === '—') && text.charAt(start - 3) === ' ')
    return listSignal(text, start - 3);
  if (mark === ')' && text.startsWith('igned', start - 7)) return BARRED;
  if (mark === '.' && followsTitle(text, start)) return BARRED;
  const near = wordToRead(text, start);
  if (!near) return SILENT;
  const { word } = near;
  const { key, generic } = word;
  const next = wordBefore(text, near.start);
  if (generic?.singular === AIRSPACE && near.capital) return airspace(near, start);
  if (plays(word, Role.naming)) {
    const kind = kindNamed(text, near, next);
    const named = kind && !kind.capital ? kind.word.generic : null;
    if (kind && named && !named.plural) return typed(named, kind, start);
  }
  if (key === ',')
    return next && plays(next.word, Role.listOpener) ? listSignal(text, near.start) : SILENT;
  if (plays(word, Role.listOpener) || (key === 'as' && next?.word.key === 'such'))
    return listSignal(text, near.start);
  if (generic && !near.capital && before.has(generic.singular)) return typed(generic, near, start);
  if (key === 'of') return signalOf(text, next ?? abbreviated(text, near.start), start);
  if (plays(word, Role.directionAdjective)) return said(Strength.strong, near, start);
  if (plays(word, Role.notPlaceBefore) || (near.capital && plays(word, Role.title))) return BARRED;
  if (next?.capital && isBody(next) && (key === 'in' || key === 'for'))
    return { ...SILENT, ofBody: key === 'in' ? 'in' : 'of' };
  if (!plays(word, Role.in | Role.near)) return SILENT;
  return signalOfPreposition(text, near, next, start);
}

/** `FIR`: flight information region. */
const AIRSPACE = 'fir';
const FLIGHT_INFORMATION = ['information', 'flight'];

/** `FIR of NAME`, `flight information region of NAME`. */
function airspace(near: Span, start: number): Signal {
  return { ...said(Strength.strong, near, start), placeType: 'region', airspace: true };
}

/** `flight information region (FIR) of NAME`: the word in brackets. */
function abbreviated(text: string, offset: number): NearWord | null {
  return text.startsWith(') ', offset - 2) ? wordEndingAt(text, offset - 2) : null;
}

function isAirspace(text: string, { word: { generic }, start, capital }: NearWord): boolean {
  if (generic?.singular === AIRSPACE) return capital;
  if (generic?.singular !== 'region') return false;
  const words = wordsBefore(text, start, FLIGHT_INFORMATION.length);
  return FLIGHT_INFORMATION.every((key, index) => words[index]?.word.key === key);
}

/** The word for a kind in `a settlement called NAME`, `a colony known as NAME`. */
function kindNamed(text: string, near: NearWord, next: NearWord | null): NearWord | null {
  if (near.word.key !== 'as') return next;
  return next?.word.key === 'known' ? wordBefore(text, next.start) : null;
}

/** The nearest word before a name that is no article and no plain adjective. */
function wordToRead(text: string, start: number): NearWord | null {
  let near = wordBefore(text, start);
  for (let passed = 0; near && passed < 3; passed++) {
    if (near.word.key !== 'the' && !isPlainAdjective(near)) return near;
    const next = wordBefore(text, near.start);
    // `had occupied NAME`, but `in occupied NAME`.
    if (plays(near.word, Role.placeVerb) && !(next && LEADS_TO_NAME.has(next.word.key)))
      return near;
    near = next;
  }
  return near;
}

const LEADS_TO_NAME = new Set('the of in at to from into through inside near on across'.split(' '));

/** `in NAME`, `54 km from NAME`, `overflew NAME`. */
function signalOfPreposition(
  text: string,
  near: NearWord,
  next: NearWord | null,
  start: number,
): Signal {
  const { word } = near;
  const { key } = word;
  if (key === 'from' || key === 'to' || key === 'off') {
    if (isDistance(text, wordsBefore(text, near.start, 8)))
      return said(Strength.strong, next ?? near, start);
  }
  if (plays(word, Role.near)) {
    const sure = key === 'near' || key === 'off' || key === 'opposite';
    return said(sure ? Strength.strong : Strength.medium, near, start);
  }
  if (key === 'over' || key === 'between' || key === 'above') {
    if (next?.word.key === 'bridge')
      return { ...said(Strength.strong, next, start), placeType: 'water' };
    const flight = wordsBefore(text, near.start, 8).find((one) => plays(one.word, Role.flight));
    return flight ? said(Strength.strong, flight, start) : said(Strength.weak, near, start);
  }
  if (plays(word, Role.placeVerb)) return said(Strength.medium, near, start);
  if (next && plays(next.word, key === 'at' ? Role.published | Role.aimed : Role.published))
    return said(Strength.weak, near, start);
  if (key === 'from') {
    const moved = wordsBefore(text, near.start, 8).some((one) => plays(one.word, Role.from));
    if (moved) return said(Strength.medium, near, start);
  }
  if (key === 'on' || key === 'against') {
    const fire = next !== null && plays(next.word, Role.fire);
    return fire ? said(Strength.strong, next, start) : said(Strength.weak, near, start);
  }
  if (key === 'to' && next && plays(next.word, Role.way)) return said(Strength.strong, next, start);
  const inside = key === 'in' || key === 'at';
  if (inside && next && plays(next.word, Role.located)) return said(Strength.strong, next, start);
  return said(inside ? Strength.medium : Strength.weak, near, start);
}

/** What the words from `first` on to a name say of it. */
function said(strength: Strength, first: Span, start: number): Signal {
  return { ...SILENT, strength, evidence: { start: first.start, end: start - 1 } };
}

const ABBREVIATED_TITLE =
  /(?:^|[\s(“])(?:mr|mrs|ms|dr|gen|col|maj|capt|lt|sgt|brig|prof|hon|rev|messrs|h\.e)$/i;

/** `Mr. NAME` */
function followsTitle(text: string, start: number): boolean {
  return (
    text.charAt(start - 2) === '.' &&
    ABBREVIATED_TITLE.test(text.slice(Math.max(0, start - 9), start - 2))
  );
}

const BANKS = new Set(['bank', 'banks']);

/** `… of NAME`; `near` is the word before `of`. */
function signalOf(text: string, near: NearWord | null, start: number): Signal {
  if (!near) return SILENT;
  const { word, capital } = near;
  const { generic } = word;
  if (generic?.placeType === 'region' && isAirspace(text, near)) return airspace(near, start);
  if (plays(word, Role.officeOf) && (capital || word.key !== 'state')) return OF_BODY;
  if (capital && plays(word, Role.body | Role.title)) return OF_BODY;
  if (generic) {
    const next = capital ? null : wordBefore(text, near.start);
    // In `Qusur neighbourhood of Homs` the generic word is the other name's.
    if (next?.capital && !plays(next.word, Role.function))
      return said(Strength.strong, near, start);
    return genericOf(generic, near, start);
  }
  if (plays(word, Role.directionNoun | Role.distance)) return said(Strength.strong, near, start);
  // `the left bank of the Danube`
  if (BANKS.has(word.key) && text.startsWith('the ', start - 4))
    return { ...said(Strength.strong, near, start), placeType: 'water' };
  if (plays(word, Role.environs))
    return said(UNSURE_ENVIRONS.has(word.key) ? Strength.medium : Strength.strong, near, start);
  if (plays(word, Role.oftenOfPlaces)) return said(Strength.medium, near, start);
  return SILENT;
}

function genericOf(generic: Generic, near: NearWord, start: number): Signal {
  const { placeType, plural, singular } = generic;
  const signal = typed(generic, near, start);
  if (near.capital) {
    const inName = placeType === 'water' || placeType === 'physical' || namedWithOf.has(singular);
    return { ...signal, inName };
  }
  if (LYING_IN.has(singular) || (singular === 'suburb' && plural))
    return said(Strength.medium, near, start);
  if (placeType === 'facility') {
    if (!facilitiesOf.has(singular))
      return NAMED_AFTER_OTHERS.has(singular)
        ? { ...SILENT, strength: Strength.weak }
        : said(Strength.medium, near, start);
    return { ...signal, inName: !plural && namedWithOf.has(singular) };
  }
  if (placeType === 'region') return { ...signal, strength: Strength.medium };
  // The hills or springs of a village are not themselves named.
  if (plural && (placeType === 'physical' || singular === 'spring') && !singular.startsWith('isl'))
    return { ...signal, placeType: null, generic: null };
  return signal;
}

/** So many words are read from a list back to the plural that says what it lists. */
const MOST_BEFORE_LIST = 9;
const MOST_IN_BRACKETS = 3;

/** `islands, among them NAME`, `the following villages: NAME`: `end` is where the name's list opens. */
function listSignal(text: string, end: number, most = MOST_BEFORE_LIST): Signal {
  let near = wordEndingAt(text, end) ?? wordBefore(text, end);
  for (let read = 0; near && read < most; read++) {
    const { generic } = near.word;
    if (generic?.plural && !near.capital) return typed(generic, near, end + 1);
    near = wordBefore(text, near.start);
  }
  return SILENT;
}

/** What the words after a name that ends at `end` say of it. */
export function signalAfter(text: string, start: number, end: number): Signal {
  const mark = text.charAt(end);
  if (mark === ',') {
    // A dateline: `New York, 23 November 2016`.
    const digit = text.charAt(end + 2);
    if (digit >= '0' && digit <= '9') return { ...SILENT, strength: Strength.weak };
    return apposition(text, end + 1);
  }
  // `Luangwa (Feira) district`
  if (mark === ')' && text.charAt(end + 1) === ' ') return beside(text, start, end + 1);
  return mark === ' ' ? beside(text, start, end) : SILENT;
}

/** The word for a kind, and its modifiers, after a name and its blank at `end`. */
function beside(text: string, start: number, end: number): Signal {
  let near = wordAfter(text, end);
  const region = near && airspaceAfter(text, near);
  if (region) return region;
  let modifiers = 0;
  while (near && modifiers < 4 && plays(near.word, Role.modifier)) {
    const next = wordAfter(text, near.end);
    // The field of `X field hospital`, but not of `the X field`.
    const goesOn = next && (next.word.generic || plays(next.word, Role.modifier));
    if (near.word.generic && !goesOn) break;
    near = next;
    modifiers++;
  }
  if (!near) return SILENT;
  const { word } = near;
  if (word.generic && !near.capital) {
    const articled = text.startsWith('the ', start - 4);
    return genericAfter(word.generic, near, end, modifiers > 0, articled);
  }
  if (modifiers > 0) return SILENT;
  if (plays(word, Role.placeAfter))
    return {
      ...SILENT,
      strength: Strength.strong,
      plural: word.key.endsWith('s'),
      evidence: { start: near.start, end: near.end },
    };
  return plays(word, Role.notPlaceAfter) ? BARRED : SILENT;
}

/** `NAME FIR`, `NAME flight information region`. */
function airspaceAfter(text: string, near: NearWord): Signal | null {
  let last: NearWord | null = near;
  if (near.word.key === 'flight') {
    const words = wordsAfter(text, near.end, 2);
    last = words[0]?.word.key === 'information' ? (words[1] ?? null) : null;
  }
  const generic = last?.word.generic;
  if (!last || generic?.placeType !== 'region' || !isAirspace(text, last)) return null;
  return { ...airspace(near, last.end + 1), plural: generic.plural };
}

function genericAfter(
  generic: Generic,
  near: NearWord,
  end: number,
  modified: boolean,
  articled: boolean,
): Signal {
  const { placeType, singular, plural } = generic;
  if (modified && !MODIFIED_TYPES.has(placeType)) return SILENT;
  const span = { start: end + 1, end: near.end };
  const signal = { ...SILENT, strength: Strength.strong, plural, evidence: span };
  const needsMore = NEEDS_MODIFIER.has(singular) || (!articled && NEEDS_ARTICLE.has(singular));
  if (!modified && needsMore) return signal;
  return { ...signal, placeType, generic: span, inName: placeType === 'facility' && !plural };
}

/** What stands between a name and its word for a kind only where the kind is one of these. */
const MODIFIED_TYPES: ReadonlySet<PlaceType> = new Set([
  'facility',
  'neighbourhood',
  'district',
  'region',
]);

const CLAUSES = new Set(
  'in of near on that which located situated within south north east west'.split(' '),
);

/** `NAME, a village in …`: from the article on. */
function apposition(text: string, offset: number): Signal {
  const article = wordAfter(text, offset)?.word.key;
  if (article !== 'a' && article !== 'an' && article !== 'the') return SILENT;
  const words = wordsAfter(text, offset, 5);
  for (const [index, near] of words.entries()) {
    const { generic } = near.word;
    if (!generic || generic.plural || near.capital) continue;
    const follows = words[index + 1];
    if (follows && !CLAUSES.has(follows.word.key)) continue;
    const signal = typed(generic, near, near.end + 1);
    return { ...signal, generic: null, evidence: { start: offset + 1, end: near.end } };
  }
  return SILENT;
}

/** `village of NAME`, `River NAME`: what the word for a kind before a name says of it. */
function typed({ placeType, plural }: Generic, near: NearWord, start: number): Signal {
  return {
    ...SILENT,
    strength: Strength.strong,
    placeType,
    generic: { start: near.start, end: near.end },
    plural,
    evidence: { start: near.start, end: start - 1 },
  };
}

function isBody({ word }: NearWord): boolean {
  return plays(word, Role.body) && word.people === null;
}

/** `the ancient city`, but not `northern`, which speaks of a place, nor a word for a kind. */
function isPlainAdjective({ word, capital }: NearWord): boolean {
  return (
    !capital &&
    plays(word, Role.placeAdjective) &&
    !plays(word, Role.directionAdjective) &&
    word.generic === null
  );
}

/** `54 nautical miles from`, `, 61 from`; of the words before the preposition. */
function isDistance(text: string, words: readonly NearWord[]): boolean {
  return words.some(
    ({ word, start }, index) =>
      (index < 2 && isDigit(text.charCodeAt(start))) || (index < 6 && plays(word, Role.distance)),
  );
}
