import { CUES } from './tables/claims';
import type { ClaimKind, Span } from './types';

/** A cue found in a sentence. */
export interface CueHit extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
  /** Its subject is the sender. */
  readonly speaker: boolean;
}

interface Cue {
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly within: number;
  readonly speaker: boolean;
  readonly pattern: RegExp;
}

/** The cues whose first words begin alike. */
interface CueFamily {
  readonly cues: readonly Cue[];
  /** The characters that may stand fourth, as a set of bits by their codes' last five. */
  readonly fourth: number;
  /** Matches where any of them does. */
  readonly any: RegExp;
}

const KEY_LETTERS = 3;
/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = "[\\w\\u00c0-\\u024f’‘'-]";
const LEADING_GROUP = /^\(\?:([^()]*)\)(.*)$/s;
/** A fourth character that is no part of a group and can't be left out. */
const FOURTH = /^[A-Za-z ]{3}([A-Za-z ])(?![?*{])/;
const BY_KEY = familiesOf(allPhrases());
const FAMILIES: readonly (CueFamily | undefined)[] = [undefined, ...BY_KEY.values()];
const FAMILY_OF_KEY = indexFamilies(BY_KEY);

/** The cues of a sentence, in order. */
export function findCues(text: string, sentence: Span): readonly CueHit[] {
  const hits: CueHit[] = [];
  let key = 0;
  let length = 0;
  for (let at = sentence.start; at <= sentence.end; at++) {
    const code = at < sentence.end ? text.charCodeAt(at) : 0;
    if (isLetter(code)) {
      if (length < KEY_LETTERS) key = addToKey(key, code);
      length++;
    } else if (length > 0) {
      const family = FAMILY_OF_KEY[key];
      if (family) tryCues(FAMILIES[family], text, at - length, sentence, hits);
      key = length = 0;
    }
  }
  return hits;
}

function tryCues(
  family: CueFamily | undefined,
  text: string,
  at: number,
  sentence: Span,
  hits: CueHit[],
): void {
  const fourth = 1 << (text.charCodeAt(at + KEY_LETTERS) & 31);
  if (family === undefined || (family.fourth & fourth) === 0) return;
  const { any, cues } = family;
  any.lastIndex = at;
  if (!any.test(text)) return;
  for (const { kind, weight, within, speaker, pattern } of cues) {
    if (at - sentence.start > within) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex > sentence.end) continue;
    const infinitive = speaker && text.startsWith('to ', at - 3);
    const strength = infinitive ? weight * INFINITIVE : weight;
    hits.push({ kind, weight: strength, speaker, start: at, end: pattern.lastIndex });
  }
}

/** ASCII letters, and whatever lies beyond ASCII's and Latin-1's marks. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

/** A key is the first letters of a word, whatever their case, in five bits each. */
function addToKey(key: number, code: number): number {
  return (key << 5) | (code & 31);
}

function keyOf(phrase: string): number {
  let key = 0;
  for (let at = 0; at < KEY_LETTERS && isLetter(phrase.charCodeAt(at)); at++)
    key = addToKey(key, phrase.charCodeAt(at));
  return key;
}

interface Phrase {
  readonly phrase: string;
  readonly cue: Cue;
}

function allPhrases(): readonly Phrase[] {
  return Object.entries(CUES).flatMap(([kind, groups]) =>
    groups.flatMap(({ weight, within = Infinity, speaker = false, phrases }) =>
      phrases.flatMap(expandLeadingGroup).map((phrase) => ({
        phrase,
        cue: { kind: kind as ClaimKind, weight, within, speaker, pattern: sticky(phrase) },
      })),
    ),
  );
}

function familiesOf(phrases: readonly Phrase[]): ReadonlyMap<number, CueFamily> {
  const byKey = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase.phrase);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return new Map(
    [...byKey].map(([key, members]) => [
      key,
      {
        cues: members.map(({ cue }) => cue),
        fourth: members.reduce((bits, { phrase }) => bits | fourthOf(phrase), 0),
        any: sticky(members.map(({ phrase }) => phrase).join('|')),
      },
    ]),
  );
}

/** The place of each family in `FAMILIES`, by its key; 0 where there is none. */
function indexFamilies(families: ReadonlyMap<number, CueFamily>): Uint16Array {
  const index = new Uint16Array(1 << (5 * KEY_LETTERS));
  let place = 0;
  for (const key of families.keys()) index[key] = ++place;
  return index;
}

/** The bit of a phrase's fourth character, or all bits where that may be several. */
function fourthOf(phrase: string): number {
  const fourth = FOURTH.exec(phrase)?.[1];
  return fourth === undefined ? ~0 : 1 << (fourth.charCodeAt(0) & 31);
}

function sticky(phrases: string): RegExp {
  return new RegExp(`(?:${phrases.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}

function expandLeadingGroup(phrase: string): readonly string[] {
  const [, group, rest] = LEADING_GROUP.exec(phrase) ?? [];
  if (group === undefined) return [phrase];
  return group.split('|').map((choice) => choice + (rest ?? ''));
}
