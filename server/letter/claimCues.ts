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
  /** Matches where any of them does. */
  readonly any: RegExp;
}

const KEY_LETTERS = 3;
/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = "[\\w\\u00c0-\\u024f’‘'-]";
const LEADING_GROUP = /^\(\?:([^()]*)\)(.*)$/s;
/** The cues by the first letters of their first word, as `keyAt` packs them. */
const FAMILIES = indexCues();

/** The cues of a sentence, in order. */
export function findCues(text: string, sentence: Span): readonly CueHit[] {
  const hits: CueHit[] = [];
  let inWord = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !inWord) {
      const family = FAMILIES[keyAt(text, at)];
      if (family !== undefined) tryCues(family, text, at, sentence, hits);
    }
    inWord = letter;
  }
  return hits;
}

function tryCues(
  { any, cues }: CueFamily,
  text: string,
  at: number,
  sentence: Span,
  hits: CueHit[],
): void {
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

/** The first letters of the word at an offset, whatever their case, in five bits each. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LETTERS; index++) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) break;
    key = (key << 5) | (code & 31);
  }
  return key;
}

function indexCues(): readonly (CueFamily | undefined)[] {
  const filed = new Map<number, { cue: Cue; phrase: string }[]>();
  for (const [kind, groups] of Object.entries(CUES) as [ClaimKind, (typeof CUES)[ClaimKind]][])
    for (const { weight, within = Infinity, speaker = false, phrases } of groups)
      for (const phrase of phrases.flatMap(expandLeadingGroup)) {
        const cue = { kind, weight, within, speaker, pattern: sticky(phrase) };
        const key = keyAt(phrase, 0);
        filed.set(key, [...(filed.get(key) ?? []), { cue, phrase }]);
      }
  const families = new Array<CueFamily | undefined>(1 << (5 * KEY_LETTERS)).fill(undefined);
  for (const [key, members] of filed)
    families[key] = {
      cues: members.map(({ cue }) => cue),
      any: sticky(members.map(({ phrase }) => phrase).join('|')),
    };
  return families;
}

function sticky(phrases: string): RegExp {
  return new RegExp(`(?:${phrases.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}

function expandLeadingGroup(phrase: string): readonly string[] {
  const [, group, rest] = LEADING_GROUP.exec(phrase) ?? [];
  if (group === undefined) return [phrase];
  return group.split('|').map((choice) => choice + (rest ?? ''));
}
