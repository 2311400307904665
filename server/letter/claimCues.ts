import { PhraseTree, type Prose } from './phraseTree';
import { CUES, NOT_DONE } from './tables/claims';
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

interface Cue {
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly within: number;
  readonly speaker: boolean;
  readonly bland: boolean;
}

/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
/** How far before `to` its verb begins, in characters. */
const LONGEST_VERB = 20;

const TREE = new PhraseTree<Cue>(
  Object.entries(CUES).flatMap(([kind, groups]) =>
    groups.flatMap(({ weight, within = Infinity, speaker = false, bland = false, phrases }) => {
      const value = { kind: kind as ClaimKind, weight, within, speaker, bland };
      return phrases.map((phrase) => ({ phrase, value }));
    }),
  ),
);

/** The cues of a sentence, in order. */
export function findCues(prose: Prose, sentence: Span): readonly CueHit[] {
  const { text } = prose;
  const hits: CueHit[] = [];
  for (const { value, start, end } of TREE.find(prose, sentence)) {
    const { kind, weight, within, speaker, bland } = value;
    if (start - sentence.start > within) continue;
    const infinitive = text.startsWith('to ', start - 3);
    if (infinitive && kind === 'demand' && NOT_DONE.test(text.slice(start - LONGEST_VERB, start)))
      continue;
    hits.push({
      kind,
      weight: infinitive && speaker ? weight * INFINITIVE : weight,
      speaker,
      bland,
      start,
      end,
    });
  }
  return hits;
}
