import { describe, expect, it } from 'vitest';
import { WordTable } from '../../server/letter/wordTable';

const words = ['a', 'village', 'villages', 'north-eastern', 'north-western', 'chargé', 'people’s'];
const table = new WordTable(new Map(words.map((word) => [word, `<${word}>`])));

/** The value of a whole text, set between others. */
const valueOf = (text: string) => table.at(`x${text}x`, 1, text.length + 1);

describe('a table of words', () => {
  it.each(words)('has %s', (word) => expect(valueOf(word)).toBe(`<${word}>`));

  it.each(['Village', 'VILLAGES', 'North-Eastern', 'Chargé', 'CHARGÉ', 'People’s'])(
    'takes %s for the word in small letters',
    (word) => expect(valueOf(word)).toBe(`<${word.toLowerCase()}>`),
  );

  it.each(['', 'b', 'villag', 'villagess', 'villa', 'north-southern', 'charge', 'people‘s'])(
    'does not have %s',
    (word) => expect(valueOf(word)).toBeUndefined(),
  );

  it('holds any number of words', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `w${index}`);
    const large = new WordTable(new Map(many.map((word, index) => [word, index])));
    expect(many.map((word) => large.at(word, 0, word.length))).toEqual([...many.keys()]);
  });
});
