import type { Candidate } from './placeNames';
import {
  airspace,
  BARRED,
  isAirspace,
  SILENT,
  spanOf,
  SPEAKS,
  Strength,
  typed,
  type Signal,
} from './placeContext';
import {
  genericAt,
  isCapitalAt,
  keyAt,
  NO_WORD,
  playsAt,
  Role,
  wordAfter,
  type Generic,
} from './placeWords';
import { NEEDS_ARTICLE, NEEDS_MODIFIER, SPEAKING } from './tables/places';
import type { PlaceType } from './types';
import type { Words } from './words';

const speaking = new Set(SPEAKING);

/** What the words after a name say of it. */
export function signalAfter(words: Words, { start, end, last }: Candidate): Signal {
  if (last === NO_WORD) return SILENT;
  const { text } = words;
  const mark = text.charAt(end);
  if (mark === ',') {
    // A dateline: `New York, 23 November 2016`.
    const digit = text.charAt(end + 2);
    if (digit >= '0' && digit <= '9') return { ...SILENT, strength: Strength.weak };
    return apposition(words, last + 1);
  }
  // `Luangwa (Feira) district`
  if (mark === ')' && text.charAt(end + 1) === ' ') return beside(words, start, last + 1);
  return mark === ' ' ? beside(words, start, last) : SILENT;
}

/** The word for a kind, and its modifiers, after the word `last` that ends a name. */
function beside(words: Words, start: number, last: number): Signal {
  let near = wordAfter(words, last);
  const region = airspaceAfter(words, near);
  if (region) return region;
  let modifiers = 0;
  while (modifiers < 4 && playsAt(words, near, Role.modifier)) {
    const next = afterPossessive(words, near);
    // The field of `X field hospital`, but not of `the X field`.
    const goesOn = genericAt(words, next) !== null || playsAt(words, next, Role.modifier);
    if (genericAt(words, near) && !goesOn) break;
    near = next;
    modifiers++;
  }
  const generic = isCapitalAt(words, near) ? null : genericAt(words, near);
  if (generic) {
    const articled = words.text.startsWith('the ', start - 4);
    return genericAfter(words, generic, last, near, modifiers > 0, articled);
  }
  if (modifiers > 0) return SILENT;
  if (playsAt(words, near, Role.placeAfter)) {
    const plural = keyAt(words, near).endsWith('s');
    return { ...SILENT, strength: Strength.strong, plural, evidence: spanOf(words, near) };
  }
  if (speaking.has(keyAt(words, near))) return SPEAKS;
  return playsAt(words, near, Role.notPlaceAfter) ? BARRED : SILENT;
}

/** The word after a modifier, its apostrophe perhaps: `girls’ school`. */
function afterPossessive(words: Words, index: number): number {
  const next = wordAfter(words, index);
  if (next !== NO_WORD || !keyAt(words, index).endsWith('s')) return next;
  const mark = words.text.charAt(words.ends[index] ?? 0);
  return mark === '’' || mark === "'" ? wordAfter(words, index + 1) : NO_WORD;
}

/** `NAME FIR`, `NAME flight information region`. */
function airspaceAfter(words: Words, near: number): Signal | null {
  let last = near;
  if (keyAt(words, near) === 'flight') {
    const information = wordAfter(words, near);
    last = keyAt(words, information) === 'information' ? wordAfter(words, information) : NO_WORD;
  }
  const generic = genericAt(words, last);
  if (!generic || !isAirspace(words, last)) return null;
  return { ...airspace(words, near, (words.ends[last] ?? 0) + 1), plural: generic.plural };
}

function genericAfter(
  words: Words,
  generic: Generic,
  last: number,
  near: number,
  modified: boolean,
  articled: boolean,
): Signal {
  const { placeType, singular, plural } = generic;
  if (modified && !MODIFIED_TYPES.has(placeType)) return SILENT;
  const span = { start: (words.ends[last] ?? 0) + 1, end: words.ends[near] ?? 0 };
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
const MOST_IN_APPOSITION = 5;

/** `NAME, a village in …`: from the article after the comma on. */
function apposition(words: Words, comma: number): Signal {
  const article = wordAfter(words, comma);
  const key = keyAt(words, article);
  if (key !== 'a' && key !== 'an' && key !== 'the') return SILENT;
  let near = article;
  for (let read = 0; near !== NO_WORD && read < MOST_IN_APPOSITION; read++) {
    const next = wordAfter(words, near);
    const generic = isCapitalAt(words, near) ? null : genericAt(words, near);
    const ends = next === NO_WORD || read === MOST_IN_APPOSITION - 1;
    if (generic && !generic.plural && (ends || CLAUSES.has(keyAt(words, next)))) {
      const signal = typed(words, generic, near, 0);
      const start = words.starts[article] ?? 0;
      return { ...signal, generic: null, evidence: { start, end: words.ends[near] ?? 0 } };
    }
    near = next;
  }
  return SILENT;
}
