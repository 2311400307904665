import type { ClaimPhrase } from './claimPhrases';
import type { Phrase, PhraseHit } from './phraseTree';
import { CUES, DUTY_OF_OTHERS, LEANS, NOT_ASKED, NOT_DONE, REPORTED } from './tables/claims';
import type { ClaimKind, Span } from './types';

/** A cue found in a sentence. */
export interface CueHit extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
  /** Its subject is the sender. */
  readonly speaker: boolean;
  /** It tells of conduct of any sort. */
  readonly bland: boolean;
}

export interface Cue {
  readonly of: 'cue';
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly within: number;
  readonly speaker: boolean;
  readonly bland: boolean;
}

/** `to condemn` is what someone else is asked to do, as a rule; `must condemn` is. */
const INFINITIVE = 0.6;
const DUTY = 0.4;
/** So many characters before a verb tell whose duty it is. */
const DUTY_WITHIN = 30;

export const CUE_PHRASES: readonly Phrase<Cue>[] = Object.entries(CUES).flatMap(([kind, groups]) =>
  groups.flatMap(({ weight, within = Infinity, speaker = false, bland = false, phrases }) => {
    const value = { of: 'cue', kind: kind as ClaimKind, weight, within, speaker, bland } as const;
    return phrases.map((phrase) => ({ phrase, value }));
  }),
);

/** The cues among the phrases of a sentence, in order. */
export function findCues(
  text: string,
  sentence: Span,
  phrases: readonly PhraseHit<ClaimPhrase>[],
): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (const { value, start, end } of phrases) {
    if (value.of !== 'cue' || start < sentence.start) continue;
    const { kind, weight, within, speaker, bland } = value;
    if (start - sentence.start > within) continue;
    if (kind === 'demand' && !isAsked(text, sentence, start, speaker)) continue;
    hits.push({
      kind,
      weight: speaker ? weight * spokenFactor(kind, text, sentence, start) : weight,
      speaker,
      bland,
      start,
      end,
    });
  }
  return hits;
}

/** How much a verb of the sender's tells of the sender, by what stands before it. */
function spokenFactor(kind: ClaimKind, text: string, { start }: Span, at: number): number {
  if (text.startsWith('to ', at - 3)) return INFINITIVE;
  // Whom the sender tells to demand something, it asks for that.
  if (kind === 'demand') return 1;
  return DUTY_OF_OTHERS.test(text.slice(Math.max(start, at - DUTY_WITHIN), at)) ? DUTY : 1;
}

/** How far before its verb a demand is said not to be one, in characters. */
const LEANS_WITHIN = 200;

/** Whether the words of a demand ask, and do not tell what another text asks, or is agreed or not done. */
function isAsked(text: string, sentence: Span, at: number, speaker: boolean): boolean {
  const before = text.slice(Math.max(sentence.start, at - LEANS_WITHIN), at);
  if (speaker) return !REPORTED.test(before) && !NOT_ASKED.test(before);
  return !LEANS.test(before) && !(before.endsWith('to ') && NOT_DONE.test(before));
}
