import {
  BODY_WORDS,
  FUNCTION_WORDS,
  GENERICS,
  IRREGULAR_PLURALS,
  MODIFIERS,
  TITLES,
} from './tables/places';
import type { PlaceType } from './types';

/** A word for a kind of place: `village`, `governorates`. */
export interface Generic {
  readonly singular: string;
  readonly placeType: PlaceType;
  readonly plural: boolean;
}

const generics = new Map<string, Generic>();
for (const [placeType, singulars] of Object.entries(GENERICS) as [PlaceType, string[]][]) {
  for (const singular of singulars) {
    generics.set(singular, { singular, placeType, plural: false });
    generics.set(`${singular}s`, { singular, placeType, plural: true });
  }
}
for (const [plural, singular] of Object.entries(IRREGULAR_PLURALS)) {
  const generic = generics.get(singular);
  if (generic) generics.set(plural, { ...generic, plural: true });
}

/** By the word in small letters. */
export const GENERIC_WORDS: ReadonlyMap<string, Generic> = generics;
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS);
export const BODIES: ReadonlySet<string> = new Set(BODY_WORDS);
export const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES);
export const MODIFIER_WORDS: ReadonlySet<string> = new Set(MODIFIERS);

/** A word beside a name, in small letters, and where it stands. */
export interface NearWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Words longer than this are no words; it bounds the walk through hostile text. */
const LONGEST = 30;
const STOPS = new Set([...' \n.;:()“”"[]!?•|'].map((mark) => mark.charCodeAt(0)));
const BLANK = 32;
const COMMA = 44;

/**
 * The words before an offset, the nearest first, within the sentence; a comma is a word of its own.
 * `a village near the ‸` gives `the`, `near`, `village`.
 */
export function wordsBefore(text: string, offset: number, most: number): NearWord[] {
  const found: NearWord[] = [];
  let end = offset;
  while (found.length < most && text.charCodeAt(end - 1) === BLANK) {
    end--;
    if (text.charCodeAt(end - 1) === COMMA) {
      end--;
      found.push({ key: ',', start: end, end: end + 1, capital: false });
      if (found.length === most) break;
    }
    let start = end;
    while (start > 0 && end - start < LONGEST && !STOPS.has(text.charCodeAt(start - 1))) start--;
    if (start === end) break;
    found.push(nearWord(text, start, end));
    end = start;
  }
  return found;
}

/** The words after an offset, in order, while only single blanks stand between. */
export function wordsAfter(text: string, offset: number, most: number): NearWord[] {
  const found: NearWord[] = [];
  let word = wordAfter(text, offset);
  while (word && found.length < most) {
    found.push(word);
    word = wordAfter(text, word.end);
  }
  return found;
}

/** The word after an offset and one blank. */
export function wordAfter(text: string, offset: number): NearWord | null {
  if (text.charCodeAt(offset) !== BLANK) return null;
  const start = offset + 1;
  let end = start;
  while (end < text.length && end - start < LONGEST) {
    const code = text.charCodeAt(end);
    if (code === COMMA || STOPS.has(code)) break;
    end++;
  }
  return end === start ? null : nearWord(text, start, end);
}

function nearWord(text: string, start: number, end: number): NearWord {
  const written = text.slice(start, end);
  const key = written.toLowerCase();
  return { key, start, end, capital: written.charCodeAt(0) !== key.charCodeAt(0) };
}
