import {
  airspace,
  BARRED,
  isAirspace,
  said,
  SILENT,
  Strength,
  typed,
  type Signal,
} from './placeContext';
import {
  entryAt,
  genericAt,
  isCapitalAt,
  keyAt,
  NO_WORD,
  playsAt,
  Role,
  wordBefore,
  type Generic,
} from './placeWords';
import type { Candidate } from './placeNames';
import {
  BEFORE_NAME,
  BOUND,
  FACILITIES_OF,
  LYING_IN,
  MOTION,
  NAMED_AFTER_OTHERS,
  NAMED_WITH_OF,
} from './tables/places';
import { VOCABULARY } from './vocabulary';
import { WordForm, type Words } from './words';

const OF_BODY: Signal = { ...SILENT, ofBody: 'of' };
const IN_BODY: Signal = { ...SILENT, ofBody: 'in' };
const before = new Set(BEFORE_NAME);
const facilitiesOf = new Set(FACILITIES_OF);
const namedWithOf = new Set(NAMED_WITH_OF);
/** What is told before a preposition that leads to a place. */
const Way = { motion: 1, bound: 2 } as const;
const WAYS_OF = VOCABULARY.traits(Way, { motion: MOTION, bound: BOUND });
const LEADS_TO = new Set(['to', 'into', 'through', 'via', 'past', 'across']);
const UNSURE_ENVIRONS = new Set(['centre', 'center', 'port', 'ports', 'approaches', 'edge']);

const CLOSING_QUOTE = /^(?:[.,]?[”"’]|-)/;

/** What the words before a name say of it. */
export function signalBefore(words: Words, { start, end, first, headType }: Candidate): Signal {
  if (first === NO_WORD) return SILENT;
  const mark = words.text.charAt(start - 1);
  if (mark === ' ') return signalBeforeBlank(words, first, start);
  if (mark === '(') return listSignal(words, first - 2, start - 2, MOST_IN_BRACKETS);
  if (mark !== '“' && mark !== '"' && mark !== '‘') return SILENT;
  // A quotation that goes on behind the name (`“San Isidro, 3 May`), or `the “Median Line”`.
  if (!CLOSING_QUOTE.test(words.text.slice(end, end + 2)) || headType === 'region') return SILENT;
  const signal = signalBeforeBlank(words, first - 1, start - 1);
  return signal.generic ? signal : BARRED;
}

/** The same of a name, or the quotation mark before it, that is the word `first` and follows a blank. */
function signalBeforeBlank(words: Words, first: number, start: number): Signal {
  const { text } = words;
  switch (text.charAt(start - 2)) {
    case ':':
      return listSignal(words, first - 2, start - 2);
    case '-':
    case '–':
    case '—':
      if (text.charAt(start - 3) === ' ') return listSignal(words, first - 2, start - 3);
      break;
    case ')':
      if (text.startsWith('igned', start - 7)) return BARRED;
      break;
    case '.':
      if (followsTitle(text, start)) return BARRED;
      break;
  }
  const near = wordToRead(words, first);
  return near === NO_WORD ? SILENT : signalOfWord(words, near, start);
}

/** What the word at `near`, the nearest one to read, says with those before it. */
function signalOfWord(words: Words, near: number, start: number): Signal {
  const key = keyAt(words, near);
  const generic = genericAt(words, near);
  const isCapital = isCapitalAt(words, near);
  const next = wordBefore(words, near);
  if (generic && key === 'fir' && isAirspace(words, near)) return airspace(words, near, start);
  if (playsAt(words, near, Role.naming)) {
    const kind = kindNamed(words, near, next);
    const named = isCapitalAt(words, kind) ? null : genericAt(words, kind);
    if (named && !named.plural) return typed(words, named, kind, start);
  }
  if (key === ',') return playsAt(words, next, Role.listOpener) ? listBefore(words, near) : SILENT;
  if (playsAt(words, near, Role.listOpener) || (key === 'as' && keyAt(words, next) === 'such'))
    return listBefore(words, near);
  if (generic && !isCapital && before.has(generic.singular))
    return typed(words, generic, near, start);
  if (key === 'of')
    return signalOf(words, next === NO_WORD ? abbreviated(words, near) : next, start);
  if (playsAt(words, near, Role.directionAdjective))
    return said(words, Strength.strong, near, start);
  if (playsAt(words, near, Role.notPlaceBefore) || (isCapital && playsAt(words, near, Role.title)))
    return BARRED;
  if ((key === 'in' || key === 'for') && isCapitalAt(words, next) && isBody(words, next))
    return key === 'in' ? IN_BODY : OF_BODY;
  if (key === 'for')
    return goes(words, next, Way.bound) ? said(words, Strength.medium, next, start) : SILENT;
  // `as far as NAME`
  if (key === 'as' && keyAt(words, next) === 'far')
    return said(words, Strength.medium, wordBefore(words, next), start);
  if (!playsAt(words, near, Role.in | Role.near)) return SILENT;
  return signalOfPreposition(words, near, next, start);
}

/** `flight information region (FIR) of NAME`: the word in brackets. */
function abbreviated(words: Words, of: number): number {
  return words.text.startsWith(') ', (words.starts[of] ?? 0) - 2) ? of - 2 : NO_WORD;
}

/** The word for a kind in `a settlement called NAME`, `a colony known as NAME`. */
function kindNamed(words: Words, near: number, next: number): number {
  if (keyAt(words, near) !== 'as') return next;
  return keyAt(words, next) === 'known' ? wordBefore(words, next) : NO_WORD;
}

/** The nearest word before a name that is no article and no plain adjective. */
function wordToRead(words: Words, first: number): number {
  let near = wordBefore(words, first);
  for (let passed = 0; near !== NO_WORD && passed < 3; passed++) {
    if (keyAt(words, near) !== 'the' && !isPlainAdjective(words, near)) return near;
    const next = wordBefore(words, near);
    // `had occupied NAME`, but `in occupied NAME`.
    if (playsAt(words, near, Role.placeVerb) && !LEADS_TO_NAME.has(keyAt(words, next))) return near;
    near = next;
  }
  return near;
}

const LEADS_TO_NAME = new Set('the of in at to from into through inside near on across'.split(' '));

/** `in NAME`, `54 km from NAME`, `overflew NAME`. */
function signalOfPreposition(words: Words, near: number, next: number, start: number): Signal {
  const say = (strength: Strength, first: number) => said(words, strength, first, start);
  const key = keyAt(words, near);
  if ((key === 'from' || key === 'to' || key === 'off') && isDistance(words, near))
    return say(Strength.strong, next === NO_WORD ? near : next);
  if (playsAt(words, near, Role.near)) {
    const sure = key === 'near' || key === 'off' || key === 'opposite';
    return say(sure ? Strength.strong : Strength.medium, near);
  }
  if (key === 'over' || key === 'between' || key === 'above') {
    if (keyAt(words, next) === 'bridge')
      return { ...say(Strength.strong, next), placeType: 'water' };
    const flight = nearestBefore(words, near, 8, Role.flight);
    return flight === NO_WORD ? say(Strength.weak, near) : say(Strength.strong, flight);
  }
  if (playsAt(words, near, Role.placeVerb)) return say(Strength.medium, near);
  if (playsAt(words, next, key === 'at' ? Role.published | Role.aimed : Role.published))
    return say(Strength.weak, near);
  if (key === 'from' && nearestBefore(words, near, 8, Role.from) !== NO_WORD)
    return say(Strength.medium, near);
  if (key === 'on' || key === 'upon' || key === 'against') {
    if (playsAt(words, next, Role.fire)) return say(Strength.strong, next);
    const fire = nearestBefore(words, near, MOST_TO_FIRE, Role.fire);
    return fire === NO_WORD ? say(Strength.weak, near) : say(Strength.medium, fire);
  }
  if (key === 'to' && playsAt(words, next, Role.way)) return say(Strength.strong, next);
  if (LEADS_TO.has(key)) {
    const motion = motionBefore(words, near);
    if (motion !== NO_WORD) return say(Strength.medium, motion);
  }
  const inside = key === 'in' || key === 'at';
  if (inside && playsAt(words, next, Role.located)) return say(Strength.strong, next);
  return say(inside ? Strength.medium : Strength.weak, near);
}

/** `rounds were fired on NAME`: so many words before the preposition. */
const MOST_TO_FIRE = 4;
/** `fled across the border to NAME`: so many words before the preposition. */
const MOST_TO_MOTION = 6;

/** Whether a word speaks of a way. */
function goes(words: Words, index: number, ways: number): boolean {
  return index >= 0 && ((WAYS_OF[words.entries[index] ?? 0] ?? 0) & ways) !== 0;
}

/** The word of going or bringing before `to`, if there is one. */
function motionBefore(words: Words, preposition: number): number {
  let near = wordBefore(words, preposition);
  for (let read = 0; near !== NO_WORD && read < MOST_TO_MOTION; read++) {
    if (goes(words, near, Way.motion)) return near;
    near = wordBefore(words, near);
  }
  return NO_WORD;
}

/** The nearest of the `most` words before one that plays a part. */
function nearestBefore(words: Words, index: number, most: number, role: number): number {
  let near = wordBefore(words, index);
  for (let read = 0; near !== NO_WORD && read < most; read++) {
    if (playsAt(words, near, role)) return near;
    near = wordBefore(words, near);
  }
  return NO_WORD;
}

const ABBREVIATED_TITLE =
  /(?:^|[\s(“])(?:mr|mrs|ms|dr|gen|col|maj|capt|lt|sgt|brig|prof|hon|rev|messrs|h\.e)$/i;

/** `Mr. NAME` */
function followsTitle(text: string, start: number): boolean {
  return ABBREVIATED_TITLE.test(text.slice(Math.max(0, start - 9), start - 2));
}

const BANKS = new Set(['bank', 'banks']);

/** `… of NAME`; `near` is the word before `of`. */
function signalOf(words: Words, near: number, start: number): Signal {
  if (near === NO_WORD) return SILENT;
  if (isAirspace(words, near)) return airspace(words, near, start);
  const isCapital = isCapitalAt(words, near);
  const key = keyAt(words, near);
  if (playsAt(words, near, Role.officeOf) && (isCapital || key !== 'state')) return OF_BODY;
  if (isCapital && playsAt(words, near, Role.body | Role.title)) return OF_BODY;
  const generic = genericAt(words, near);
  if (generic) {
    const next = isCapital ? NO_WORD : wordBefore(words, near);
    // In `Qusur neighbourhood of Homs` the generic word is the other name's.
    if (isCapitalAt(words, next) && !playsAt(words, next, Role.function))
      return said(words, Strength.strong, near, start);
    return genericOf(words, generic, near, start);
  }
  if (playsAt(words, near, Role.directionNoun | Role.distance))
    return said(words, Strength.strong, near, start);
  // `3 km short of NAME`
  if (key === 'short' && isDistance(words, near)) return said(words, Strength.strong, near, start);
  // `the left bank of the Danube`
  if (BANKS.has(key) && words.text.startsWith('the ', start - 4))
    return { ...said(words, Strength.strong, near, start), placeType: 'water' };
  if (playsAt(words, near, Role.environs)) {
    const strength = UNSURE_ENVIRONS.has(key) ? Strength.medium : Strength.strong;
    return said(words, strength, near, start);
  }
  return playsAt(words, near, Role.oftenOfPlaces)
    ? said(words, Strength.medium, near, start)
    : SILENT;
}

function genericOf(words: Words, generic: Generic, near: number, start: number): Signal {
  const { placeType, plural, singular } = generic;
  const signal = typed(words, generic, near, start);
  if (isCapitalAt(words, near)) {
    const inName = placeType === 'water' || placeType === 'physical' || namedWithOf.has(singular);
    return { ...signal, inName };
  }
  if (LYING_IN.has(singular) || (singular === 'suburb' && plural))
    return said(words, Strength.medium, near, start);
  if (placeType === 'facility') {
    if (!facilitiesOf.has(singular))
      return NAMED_AFTER_OTHERS.has(singular)
        ? { ...SILENT, strength: Strength.weak }
        : said(words, Strength.medium, near, start);
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

/** `the following villages: NAME`: `near` is the last word before a list that opens at `end`. */
function listSignal(words: Words, near: number, end: number, most = MOST_BEFORE_LIST): Signal {
  if (words.ends[near] !== end) return SILENT;
  for (let read = 0; near !== NO_WORD && read < most; read++) {
    const generic = genericAt(words, near);
    if (generic?.plural && !isCapitalAt(words, near)) return typed(words, generic, near, end + 1);
    near = wordBefore(words, near);
  }
  return SILENT;
}

/** `islands, among them NAME`: `opener` is the word that opens the list. */
function listBefore(words: Words, opener: number): Signal {
  const near = wordBefore(words, opener);
  return near === NO_WORD ? SILENT : listSignal(words, near, words.ends[near] ?? 0);
}

function isBody(words: Words, index: number): boolean {
  return playsAt(words, index, Role.body) && entryAt(words, index).people === null;
}

/** `the ancient city`, but not `northern`, which speaks of a place, nor a word for a kind. */
function isPlainAdjective(words: Words, index: number): boolean {
  return (
    playsAt(words, index, Role.placeAdjective) &&
    !isCapitalAt(words, index) &&
    !playsAt(words, index, Role.directionAdjective) &&
    genericAt(words, index) === null
  );
}

/** `54 nautical miles from`, `, 61 from`; of the words before the preposition. */
function isDistance(words: Words, preposition: number): boolean {
  let near = wordBefore(words, preposition);
  for (let read = 0; near !== NO_WORD && read < 6; read++) {
    const isNumber = ((words.forms[near] ?? 0) & (WordForm.number | WordForm.mixed)) !== 0;
    if ((read < 2 && isNumber) || playsAt(words, near, Role.distance)) return true;
    near = wordBefore(words, near);
  }
  return false;
}
