import { describe, expect, it } from 'vitest';
import { Begins, Form, readTokens, tokenAfter } from '../../server/letter/tokens';
import { VOCABULARY } from '../../server/letter/vocabulary';

/** The tokens of a text, each as its words and the names of its forms. */
function tokensOf(text: string): readonly (readonly [string, string])[] {
  const { count, starts, ends, forms } = readTokens(text);
  return Array.from({ length: count }, (_, index) => [
    text.slice(starts[index], ends[index]),
    Object.entries(Form)
      .filter(([, bit]) => ((forms[index] ?? 0) & bit) !== 0)
      .map(([name]) => name)
      .join(' '),
  ]);
}

describe('tokens', () => {
  it('are runs of letters, runs of figures, and marks', () => {
    expect(tokensOf('On 5th May, Ma’rib\nS/2018/7')).toEqual([
      ['On', 'letters capital first'],
      ['5', 'digits'],
      ['th', 'letters glued'],
      ['May', 'letters capital'],
      [',', 'mark glued'],
      ['Ma', 'letters capital'],
      ['’', 'mark glued'],
      ['rib', 'letters glued'],
      ['S', 'letters capital first'],
      ['/', 'mark glued'],
      ['2018', 'digits glued'],
      ['/', 'mark glued'],
      ['7', 'digits glued'],
    ]);
  });

  it.each([
    ['UN', 'letters capital capitals first'],
    ['A', 'letters capital first'],
    ['Un', 'letters capital first'],
    ['uN', 'letters first'],
    ['Été', 'letters capital first'],
    ['Ṣan', 'letters capital first'],
    ['Ж', 'mark first'],
    ['«', 'mark first'],
    ['×', 'mark first'],
  ])('%s is of the forms %s', (text, forms) => expect(tokensOf(text)).toEqual([[text, forms]]));

  it.each(['', ' ', '\n', ' \n  '])('are none in %j', (text) => expect(tokensOf(text)).toEqual([]));

  it('are as many as the text has', () => {
    const text = '.,'.repeat(5000);
    expect(tokensOf(text).map(([token]) => token)).toEqual([...text]);
  });

  it('are listed where something may begin', () => {
    const number = VOCABULARY.add('tokencue');
    const traits = VOCABULARY.traits(
      { cue: 1 << 8, other: 1 << 9 },
      { cue: ['tokencue'], other: ['the'] },
    );
    VOCABULARY.mayBegin(Begins.citation, traits, 1 << 8);
    const { begins, words } = readTokens('The Tokencue of 3/4 and a_b, the end.');
    expect(begins.citations).toEqual([1]);
    expect(words[1]).toBe(number);
    expect(begins.dates).toEqual(expect.arrayContaining([3, 5]));
    expect(begins.symbols).toEqual([4, 8]);
  });

  it('have the numbers of the words that tables name', () => {
    const number = VOCABULARY.add('tokenword');
    const { words } = readTokens('Tokenword xtokenword TOKENWORD-tokenword tokenwordx');
    expect([...words.slice(0, 6)]).toEqual([number, 0, number, 0, number, 0]);
  });

  it('are found by an offset', () => {
    const tokens = readTokens('ab cd, ef');
    const indices = Array.from({ length: 10 }, (_, offset) => tokenAfter(tokens, offset));
    expect(indices).toEqual([0, 0, 1, 1, 1, 2, 3, 3, 3, 4]);
  });
});
