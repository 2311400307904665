import { describe, expect, it } from 'vitest';
import { findCues } from '../../server/letter/claimCues';
import { CUES } from '../../server/letter/tables/claims';
import { draw } from '../support/draw';

describe('the table of cues', () => {
  const phrases = Object.values(CUES)
    .flat()
    .flatMap((group) => group.phrases);

  it('has phrases that begin with letters, or with a group that can not be left out', () => {
    const wrong = phrases.filter((phrase) => !/^(?:[A-Za-z]|\(\?:[^()]+\)(?![?*{]))/.test(phrase));
    expect(wrong).toEqual([]);
  });
  it('has no first letters that may be left out', () => {
    const wrong = phrases.filter((phrase) => /^[A-Za-z]{0,2}[A-Za-z][?*{]/.test(phrase));
    expect(wrong).toEqual([]);
  });
});

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
    const found = findCues(text, { start: 0, end: text.length })
      .filter(({ weight }) => weight >= 3)
      .map(({ start, end, kind }) => ({ start, end, label: kind }));
    expect(draw(text, found)).toBe(drawn.slice(1).trimEnd());
  });
  it('ends at the end of the sentence', () => {
    expect(findCues('It condemns', { start: 0, end: 8 })).toEqual([]);
  });
});
