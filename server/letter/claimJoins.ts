import type { ReadSentence } from './claimKinds';
import type { Block } from './reading';
import { SAME_EVENT, SUM } from './tables/claims';
import type { ClaimKind } from './types';

/** A sentence of the body, with its kind. */
export interface ClaimSentence {
  readonly read: ReadSentence;
  readonly kind: ClaimKind;
  /** Its own words tell the kind; else it was taken over from what stands before. */
  readonly sure: boolean;
  readonly refersBack: boolean;
  readonly block: Block;
  readonly firstOfBlock: boolean;
  /** It goes on with the list that the sentence before it stands in. */
  readonly inList: boolean;
}

/** Whether a sentence says one thing with the claim before it, whose sentences are `claim`. */
export function joins(
  text: string,
  claim: readonly ClaimSentence[],
  sentence: ClaimSentence,
): boolean {
  const before = claim.at(-1);
  if (before === undefined) return false;
  if (sentence.inList) return true;
  if (sentence.firstOfBlock) return false;
  if (sentence.kind !== before.kind) return false;
  if (sentence.kind === 'incident') return !beginsEvent(text, sentence.read);
  return sentence.refersBack && (!sentence.sure || sentence.kind === 'condemnation');
}

/** A sentence with a date of its own begins a new event, unless it says that the day is the same. */
function beginsEvent(text: string, { firstWord, eventDates }: ReadSentence): boolean {
  if (opensWith(SUM, text, firstWord)) return true;
  return eventDates.length > 0 && !opensWith(SAME_EVENT, text, firstWord);
}

/** Whether a sticky pattern matches at an offset. */
export function opensWith(words: RegExp, text: string, at: number): boolean {
  words.lastIndex = at;
  return words.test(text);
}
