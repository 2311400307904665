import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../server/letter/vocabulary';

const words = ['a', 'village', 'villages', 'north-eastern', 'north-western', 'chargé', 'people’s'];

/** The word that a vocabulary knows a whole text for, set between others. */
function known(text: string): string {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary.wordOf(vocabulary.numberOf(`x${text}x`, 1, text.length + 1));
}

describe('a vocabulary', () => {
  it.each([...words, 'Village', 'VILLAGES', 'North-Eastern', 'Chargé', 'CHARGÉ', 'People’s'])(
    'knows %s',
    (word) => expect(known(word)).toBe(word.toLowerCase()),
  );

  it.each(['', 'b', 'villag', 'villagess', 'villa', 'north-southern', 'charge', 'people‘s'])(
    'does not know %s',
    (word) => expect(known(word)).toBe(''),
  );

  it('numbers a word once', () => {
    const vocabulary = new Vocabulary();
    expect(['a', 'b', 'a'].map((word) => vocabulary.add(word))).toEqual([1, 2, 1]);
  });

  it('holds thousands of words, and says when it is full', () => {
    const vocabulary = new Vocabulary();
    const many = Array.from({ length: 8191 }, (_, index) => `w${index}`);
    const numbers = many.map((word) => vocabulary.add(word));
    expect(many.map((word) => vocabulary.numberOf(word, 0, word.length))).toEqual(numbers);
    expect(() => vocabulary.add('one more')).toThrow(RangeError);
  });

  it('gives the bits of all lists that have a word', () => {
    const vocabulary = new Vocabulary();
    const bits = { month: 1, name: 2, verb: 4 };
    const traits = vocabulary.traits(bits, { month: ['may', 'june'], name: ['june', 'april'] });
    const of = (word: string) => traits[vocabulary.add(word)];
    expect(['may', 'june', 'april', 'go'].map(of)).toEqual([1, 3, 2, 0]);
  });

  it('gives the value of a word', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('other');
    const values = vocabulary.values([['may', 5]]);
    const of = (word: string) => values[vocabulary.numberOf(word, 0, word.length)];
    expect(['may', 'other', 'go'].map(of)).toEqual([5, undefined, undefined]);
  });
});
