import { DEED_PHRASES, type Deed } from './actors';
import { TAKEN_UP_PHRASES, type TakenUp } from './backReferences';
import { CUE_PHRASES, type Cue } from './claimCues';
import { MEANS_PHRASES, type MeansWord } from './means';
import { PhraseTree, type PhraseHit, type Prose } from './phraseTree';
import { INFORMS } from './tables/claims';
import type { Span } from './types';

/** Opens what a letter informs its reader of. */
interface Telling {
  readonly of: 'telling';
  readonly word: 'inform';
}

/** What the words of a sentence may tell of a claim. */
export type ClaimPhrase = Cue | Deed | MeansWord | TakenUp | Telling;

const TELLING: Telling = { of: 'telling', word: 'inform' };

const TREE = new PhraseTree<ClaimPhrase>([
  ...CUE_PHRASES,
  ...DEED_PHRASES,
  ...MEANS_PHRASES,
  ...TAKEN_UP_PHRASES,
  ...INFORMS.map((phrase) => ({ phrase, value: TELLING })),
]);

/** All phrases of a sentence that tell of claims, found in one walk, by where they begin. */
export function findClaimPhrases(prose: Prose, sentence: Span): readonly PhraseHit<ClaimPhrase>[] {
  return TREE.find(prose, sentence);
}
