import { describe, expect, it } from 'vitest';
import { readTokens } from '../../server/letter/tokens';
import { VOCABULARY } from '../../server/letter/vocabulary';
import { readWords, wordFrom, WordForm } from '../../server/letter/words';

const KINDS = ['word', 'number', 'mixed', 'mark', 'taken'] as const;

/** The words of a text, each with its kind; those after a blank or a line end stand apart. */
function wordsOf(text: string, ...taken: readonly string[]): string {
  const spans = taken.map((span) => {
    const start = text.indexOf(span);
    return { start, end: start + span.length };
  });
  const words = readWords(text, readTokens(text), spans);
  let drawn = '';
  for (let at = 0; at < words.count; at++) {
    const form = words.forms[at] ?? 0;
    const kind = KINDS.filter((name) => form & WordForm[name]).join('+');
    const joint = (form & WordForm.glued) !== 0 ? '' : at > 0 ? ' ' : '';
    drawn += `${joint}<${kind} ${text.slice(words.starts[at], words.ends[at])}>`;
  }
  return drawn.replace(/<word ([^>]*)>/g, '$1').replace(/<mark ([^>]*)>/g, '$1');
}

describe('readWords', () => {
  it.each([
    ['Ma’rib and al-Zawr', 'Ma’rib and al-Zawr'],
    ['the soldiers’ booby-trapped car', 'the soldiers’ booby-trapped car'],
    ['16 men, 1,203 tons', '<number 16> men, <number 1,203> tons'],
    ['12 000 men in 12 0000', '<number 12 000> men in <number 12> <number 0000>'],
    ['9.5 km', '<number 9.5> km'],
    ['in 2012. 12 men', 'in <number 2012>. <number 12> men'],
    ['30km', '<mixed 30km>'],
    ['a 15-year-old', 'a <mixed 15-year-old>'],
    ['two F-16s', 'two F-16s'],
    ['km/h', 'km/h'],
    ['(a) -', '(a) -'],
    ['', ''],
  ])('%s', (text, drawn) => expect(wordsOf(text)).toBe(drawn));

  it('takes what was found before for one word', () => {
    expect(wordsOf('On 5 May 2012, 12 men', '5 May 2012')).toBe(
      'On <taken 5 May 2012>, <number 12> men',
    );
    expect(wordsOf('pre-2012 days', '2012')).toBe('pre-<taken 2012> days');
  });

  it('leaves out a number that runs into what was found before', () => {
    expect(wordsOf('see 12 345 there', '345')).toBe('see <taken 345> there');
  });

  it('takes more digits than a number has for no number', () => {
    expect(wordsOf('7'.repeat(31))).toBe(`<mixed ${'7'.repeat(31)}>`);
  });

  it('knows compounds by the number in the vocabulary', () => {
    const number = VOCABULARY.add('twenty-one');
    const text = 'Twenty-one';
    const words = readWords(text, readTokens(text), []);
    expect(words.entries[0]).toBe(number);
  });

  it('tells where capitals stand', () => {
    const text = 'al-Zawr\nUSA pre-war';
    const { forms } = readWords(text, readTokens(text), []);
    const has = (index: number, form: number) => ((forms[index] ?? 0) & form) !== 0;
    expect(has(0, WordForm.innerCapital)).toBe(true);
    expect(has(0, WordForm.capital)).toBe(false);
    expect(has(1, WordForm.first)).toBe(true);
    expect(has(1, WordForm.capitals)).toBe(true);
    expect(has(2, WordForm.innerCapital | WordForm.first)).toBe(false);
  });
});

describe('wordFrom', () => {
  it('finds the first word that ends after an offset', () => {
    const text = 'one two';
    const words = readWords(text, readTokens(text), []);
    expect([0, 2, 3, 4, 7].map((offset) => wordFrom(words, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});
