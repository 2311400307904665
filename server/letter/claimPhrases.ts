import { DEED_PHRASES, type Deed } from './actors';
import { TAKEN_UP_PHRASES, type TakenUp } from './backReferences';
import { CUE_PHRASES, type Cue } from './claimCues';
import { MEANS_PHRASES, type MeansWord } from './means';
import { PhraseTree, type PhraseHit, type Prose } from './phraseTree';
import type { Span } from './types';

/** What the words of a sentence may tell of a claim. */
export type ClaimPhrase = Cue | Deed | MeansWord | TakenUp;

const TREE = new PhraseTree<ClaimPhrase>([
  ...CUE_PHRASES,
  ...DEED_PHRASES,
  ...MEANS_PHRASES,
  ...TAKEN_UP_PHRASES,
]);

/** All phrases of a sentence that tell of claims, found in one walk, by where they begin. */
export function findClaimPhrases(prose: Prose, sentence: Span): readonly PhraseHit<ClaimPhrase>[] {
  return TREE.find(prose, sentence);
}
