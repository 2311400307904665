import { describe, expect, it } from 'vitest';
import { findCues, type CueHit } from '../../server/letter/claimCues';
import { findClaimPhrases } from '../../server/letter/claimPhrases';
import { PhraseTree } from '../../server/letter/phraseTree';
import { CUES } from '../../server/letter/tables/claims';
import { readTokens } from '../../server/letter/tokens';
import { draw } from '../support/draw';

describe('the table of cues', () => {
  const phrases = Object.values(CUES)
    .flat()
    .flatMap((group) => group.phrases);

  it('spells out first words', () => {
    const tree = (phrase: string) => (): unknown => new PhraseTree([{ phrase, value: null }]);
    for (const phrase of phrases) expect(tree(phrase)).not.toThrow();
    expect(tree('condemn\\w+')).toThrow(SyntaxError);
    expect(tree('[a-z]+ of')).toThrow(SyntaxError);
  });
});

function cuesIn(text: string, end: number): readonly CueHit[] {
  const sentence = { start: 0, end };
  return findCues(text, sentence, findClaimPhrases({ text, tokens: readTokens(text) }, sentence));
}

describe('cues in a sentence', () => {
  it.each([
    `
Syldavia condemns the raid and calls upon the Council to act.
         ^^^^^^^^ condemnation
                               ^^^^^^^^^^ demand`,
    `
It CONTINUES TO shelter them.
   ^^^^^^^^^^^^ accusation`,
    `
A harbour, a mustard seed and a whiskey.
`,
  ])('%s', (drawn) => {
    const [text = ''] = drawn.slice(1).split('\n');
    const found = cuesIn(text, text.length)
      .filter(({ weight }) => weight >= 3)
      .map(({ start, end, kind }) => ({ start, end, label: kind }));
    expect(draw(text, found)).toBe(drawn.slice(1).trimEnd());
  });
  it('ends at the end of the sentence', () => {
    expect(cuesIn('It condemns', 8)).toEqual([]);
  });
});
