import {
  AIMED,
  BEFORE_NAME,
  DIRECTION_ADJECTIVES,
  DIRECTION_NOUNS,
  DISTANCES,
  ENVIRONS,
  FACILITIES_OF,
  FLIGHT,
  FROM,
  IN,
  LIST_OPENERS,
  LOCATED,
  NAMED_WITH_OF,
  NEAR,
  NEEDS_MODIFIER,
  NOT_PLACE_AFTER,
  NOT_PLACE_BEFORE,
  OFFICES_OF,
  OFTEN_OF_PLACES,
  PLACE_ADJECTIVES,
  PLACE_AFTER,
  PLACE_VERBS,
  PUBLISHED,
} from './tables/places';
import {
  BODIES,
  GENERIC_WORDS,
  MODIFIER_WORDS,
  NO_NAME_WORDS,
  TITLE_WORDS,
  wordAfter,
  wordsAfter,
  wordsBefore,
  type NearWord,
} from './placeWords';
import { countryOfPeople } from './states';
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
  const quoted = '“"‘'.includes(text.charAt(start - 1)) && start > 0;
  if (quoted) {
    const signal = signalBefore(text, start - 1);
    return signal.generic ? signal : BARRED;
  }
  if (text.startsWith(': ', start - 2)) return listSignal(text, start - 2);
  if (text.startsWith('igned) ', start - 7) || followsTitle(text, start)) return BARRED;
  const words = wordsBefore(text, start, 4);
  const further = (): NearWord[] => wordsBefore(text, start, 9);
  while (words[0] && (words[0].key === 'the' || isPlainAdjective(words[0]))) words.shift();
  const [word, next] = words;
  if (!word) return SILENT;
  const whole = (strength: Strength, last = word): Signal => ({
    ...SILENT,
    strength,
    evidence: { start: last.start, end: start - 1 },
  });
  if (LIST_OPENERS.has(word.key) || (word.key === 'as' && next?.key === 'such'))
    return listSignal(text, word.start);
  if (word.key === ',')
    return LIST_OPENERS.has(next?.key ?? '') ? listSignal(text, word.start) : SILENT;
  const generic = GENERIC_WORDS.get(word.key);
  if (generic && !word.capital && before.has(generic.singular))
    return typed(generic.placeType, word, generic.plural, word, start);
  if (word.key === 'of') return signalOf(words.slice(1), start);
  if (DIRECTION_ADJECTIVES.has(word.key)) return whole(Strength.strong);
  if (NOT_PLACE_BEFORE.has(word.key) || (word.capital && TITLE_WORDS.has(word.key))) return BARRED;
  if (next?.capital && isBody(next.key) && (word.key === 'in' || word.key === 'for'))
    return { ...SILENT, ofBody: word.key === 'in' ? 'in' : 'of' };
  if ((word.key === 'from' || word.key === 'to' || word.key === 'off') && isDistance(further()))
    return whole(Strength.strong, next);
  if (NEAR.has(word.key)) {
    const sure = word.key === 'near' || word.key === 'off' || word.key === 'opposite';
    return whole(sure ? Strength.strong : Strength.medium);
  }
  if (!IN.has(word.key)) return SILENT;
  if (word.key === 'over' || word.key === 'between' || word.key === 'above') {
    if (next?.key === 'bridge') return typed('water', word, false, next, start);
    const flight = further().find(({ key }) => FLIGHT.has(key));
    return flight ? whole(Strength.strong, flight) : whole(Strength.weak);
  }
  if (PLACE_VERBS.has(word.key)) return whole(Strength.medium);
  if (next && (PUBLISHED.has(next.key) || (AIMED.has(next.key) && word.key === 'at')))
    return whole(Strength.weak);
  if (word.key === 'from' && further().some(({ key }) => FROM.has(key)))
    return whole(Strength.medium);
  if (word.key === 'on' || word.key === 'against') return whole(Strength.weak);
  if (next && LOCATED.has(next.key) && (word.key === 'in' || word.key === 'at'))
    return whole(Strength.strong, next);
  return whole(word.key === 'in' || word.key === 'at' ? Strength.medium : Strength.weak);
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

/** `… of NAME`; `words` are those before `of`, the nearest first. */
function signalOf(words: readonly NearWord[], start: number): Signal {
  const [word] = words;
  if (!word) return SILENT;
  const evidence = { start: word.start, end: start - 1 };
  const generic = GENERIC_WORDS.get(word.key);
  if (OFFICES_OF.has(word.key)) return OF_BODY;
  // In `Qusur neighbourhood of Homs` the generic word is the other name's.
  if (generic && !word.capital && words[1]?.capital && !NO_NAME_WORDS.has(words[1].key))
    return { ...SILENT, strength: Strength.strong, evidence };
  if (generic) return genericOf(generic.placeType, generic.plural, generic.singular, word, start);
  if (word.capital && (BODIES.has(word.key) || TITLE_WORDS.has(word.key))) return OF_BODY;
  if (DIRECTION_NOUNS.has(word.key)) return { ...SILENT, strength: Strength.strong, evidence };
  if (DISTANCES.has(word.key)) return { ...SILENT, strength: Strength.strong, evidence };
  if (ENVIRONS.has(word.key)) {
    const strength = UNSURE_ENVIRONS.has(word.key) ? Strength.medium : Strength.strong;
    return { ...SILENT, strength, evidence };
  }
  if (OFTEN_OF_PLACES.has(word.key)) return { ...SILENT, strength: Strength.medium, evidence };
  if (word.key === 'out') return { ...SILENT, strength: Strength.weak, evidence };
  return SILENT;
}

function genericOf(
  placeType: PlaceType,
  plural: boolean,
  singular: string,
  word: NearWord,
  start: number,
): Signal {
  const signal = typed(placeType, word, plural, word, start);
  if (word.capital) {
    const inName = placeType === 'water' || placeType === 'physical' || namedWithOf.has(singular);
    return { ...signal, inName };
  }
  if (placeType === 'facility') {
    if (!facilitiesOf.has(singular)) return { ...SILENT, strength: Strength.weak };
    return { ...signal, inName: !plural && namedWithOf.has(singular) };
  }
  if (placeType === 'region') return { ...signal, strength: Strength.medium };
  // The hills or springs of a village are not themselves named.
  if (plural && (placeType === 'physical' || singular === 'spring') && !/^isl/.test(singular))
    return { ...signal, placeType: null, generic: null };
  return signal;
}

/** `islands, among them NAME`, `the following villages: NAME`: `end` is where the name's list opens. */
function listSignal(text: string, end: number): Signal {
  const words = wordsBefore(text, end, 1).length ? wordsBefore(text, end, 9) : walkBack(text, end);
  for (const word of words) {
    const generic = GENERIC_WORDS.get(word.key);
    if (generic?.plural && !word.capital)
      return { ...typed(generic.placeType, word, true, word, end + 1), inName: false };
  }
  return SILENT;
}

/** As `wordsBefore`, from the end of a word itself. */
function walkBack(text: string, end: number): NearWord[] {
  let start = end;
  while (start > 0 && end - start < 30 && /[\p{L}-]/u.test(text.charAt(start - 1))) start--;
  if (start === end) return [];
  const key = text.slice(start, end).toLowerCase();
  return [{ key, start, end, capital: false }, ...wordsBefore(text, start, 8)];
}

/** What the words after a name that ends at `end` say of it. */
export function signalAfter(text: string, end: number): Signal {
  const mark = text.charAt(end);
  if (mark === ',') {
    // A dateline: `New York, 23 November 2016`.
    const digit = text.charAt(end + 2);
    if (digit >= '0' && digit <= '9') return { ...SILENT, strength: Strength.weak };
    return apposition(text, end + 1);
  }
  // `Luangwa (Feira) district`
  if (mark === ')' && text.charAt(end + 1) === ' ') return beside(text, end + 1);
  return mark === ' ' ? beside(text, end) : SILENT;
}

/** The word for a kind, and its modifiers, after a name and its blank at `end`. */
function beside(text: string, end: number): Signal {
  let word = wordAfter(text, end);
  let at = 0;
  while (word && at < 4 && MODIFIER_WORDS.has(word.key)) {
    word = wordAfter(text, word.end);
    at++;
  }
  if (!word) return SILENT;
  const generic = GENERIC_WORDS.get(word.key);
  if (generic && !word.capital) {
    if (
      at > 0 &&
      generic.placeType !== 'facility' &&
      generic.placeType !== 'neighbourhood' &&
      generic.placeType !== 'district' &&
      generic.placeType !== 'region'
    )
      return SILENT;
    const signal = typed(
      generic.placeType,
      word,
      generic.plural,
      { ...word, start: end + 1 },
      word.end + 1,
    );
    if (at === 0 && NEEDS_MODIFIER.has(generic.singular))
      return { ...signal, placeType: null, generic: null };
    return {
      ...signal,
      generic: { start: end + 1, end: word.end },
      inName: generic.placeType === 'facility' && !generic.plural,
    };
  }
  if (at > 0) return SILENT;
  if (PLACE_AFTER.has(word.key))
    return {
      ...SILENT,
      strength: Strength.strong,
      plural: word.key.endsWith('s'),
      evidence: { start: word.start, end: word.end },
    };
  return NOT_PLACE_AFTER.has(word.key) ? BARRED : SILENT;
}

/** `NAME, a village in …`. */
function apposition(text: string, offset: number): Signal {
  if (!/^ (?:a|an|the) /.test(text.slice(offset, offset + 5))) return SILENT;
  const words = wordsAfter(text, offset, 5);
  for (const [index, word] of words.entries()) {
    const generic = GENERIC_WORDS.get(word.key);
    if (!generic || generic.plural || word.capital) continue;
    const follows = words[index + 1]?.key;
    if (
      follows &&
      !/^(?:in|of|near|on|that|which|located|situated|within|south|north|east|west)$/.test(follows)
    )
      continue;
    const signal = typed(
      generic.placeType,
      word,
      false,
      { ...word, start: offset + 1 },
      word.end + 1,
    );
    return { ...signal, generic: null };
  }
  return SILENT;
}

function typed(
  placeType: PlaceType,
  word: NearWord,
  plural: boolean,
  first: Span,
  end: number,
): Signal {
  return {
    ...SILENT,
    strength: Strength.strong,
    placeType,
    generic: { start: word.start, end: word.end },
    plural,
    evidence: { start: first.start, end: end - 1 },
  };
}

function isBody(key: string): boolean {
  return BODIES.has(key) && !countryOfPeople(key);
}

function isPlainAdjective(word: NearWord): boolean {
  return (
    !word.capital &&
    PLACE_ADJECTIVES.has(word.key) &&
    !DIRECTION_ADJECTIVES.has(word.key) &&
    !GENERIC_WORDS.has(word.key)
  );
}

/** `54 nautical miles from`, `, 61 from`. */
function isDistance(words: readonly NearWord[]): boolean {
  if (words.slice(0, 3).some(({ key }) => /^\d+$/.test(key))) return true;
  return words.slice(1, 7).some(({ key }) => DISTANCES.has(key));
}
