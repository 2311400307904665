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

const KEY_LENGTH = 3;
/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
const LEADING_GROUP = /^\(\?:([^()]*)\)(.*)$/s;
/** The cues by the first letters of their first word, as `keyAt` packs them. */
const CUES_BY_KEY = indexCues();

/** The cues of a sentence, in order. A word begins at most one cue of each kind. */
export function findCues(text: string, sentence: Span): readonly CueHit[] {
  const hits: CueHit[] = [];
  let inWord = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !inWord) {
      const cues = CUES_BY_KEY.get(keyAt(text, at));
      if (cues !== undefined) tryCues(cues, text, at, sentence, hits);
    }
    inWord = letter;
  }
  return hits;
}

function tryCues(
  cues: readonly Cue[],
  text: string,
  at: number,
  sentence: Span,
  hits: CueHit[],
): void {
  for (const { kind, weight, within, speaker, pattern } of cues) {
    if (at - sentence.start > within) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex > sentence.end) continue;
    const infinitive = speaker && text.startsWith('to ', at - 3);
    const strength = infinitive ? weight * INFINITIVE : weight;
    hits.push({ kind, weight: strength, speaker, start: at, end: pattern.lastIndex });
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

/** The first letters of the word at an offset, in lower case, packed into one number. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LENGTH && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) break;
    key = key * 0x10000 + (code | 0x20);
  }
  return key;
}

function indexCues(): ReadonlyMap<number, readonly Cue[]> {
  const index = new Map<number, Cue[]>();
  for (const [kind, groups] of Object.entries(CUES) as [ClaimKind, (typeof CUES)[ClaimKind]][])
    for (const { weight, within = Infinity, speaker = false, phrases } of groups)
      for (const phrase of phrases.flatMap(expandLeadingGroup)) {
        const key = keyAt(phrase, 0);
        const pattern = new RegExp(`(?:${phrase})(?![a-z])`, 'iy');
        const filed = index.get(key) ?? [];
        filed.push({ kind, weight, within, speaker, pattern });
        index.set(key, filed);
      }
  return index;
}

function expandLeadingGroup(phrase: string): readonly string[] {
  const [, group, rest] = LEADING_GROUP.exec(phrase) ?? [];
  if (group === undefined) return [phrase];
  return group.split('|').map((choice) => choice + (rest ?? ''));
}
