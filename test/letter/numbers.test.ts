import { describe, expect, it } from 'vitest';
import { readNumber } from '../../server/letter/numbers';
import { Sentence } from '../../server/letter/sentenceWords';
import { readTokens } from '../../server/letter/tokens';
import { readWords } from '../../server/letter/words';

/** The first number of a text: `value`, `low-high` or the vague word, then what it is written with. */
function firstNumber(text: string): string | null {
  const all = readWords(text, readTokens(text), []);
  const words = new Sentence(all, 0, all.count);
  for (const index of all.numbers) {
    const number = readNumber(words, index);
    if (!number) continue;
    const { from, to, value, high, vague } = number;
    const written = text.slice(all.starts[from], all.ends[to - 1]);
    return `${vague ?? (high === null ? String(value) : `${value}-${high}`)} = ${written}`;
  }
  return null;
}

describe('readNumber', () => {
  it.each([
    ['16 civilians', '16 = 16'],
    ['1,203 contracts', '1203 = 1,203'],
    ['12 000 people', '12000 = 12 000'],
    ['12.000 people', '12000 = 12.000'],
    ['1,234,567 tons', '1234567 = 1,234,567'],
    ['9.5 metres', '9.5 = 9.5'],
    ['1.2 million people', '1200000 = 1.2 million'],
    ['3.8 million residents', '3800000 = 3.8 million'],
    ['2 and a half million', '2500000 = 2 and a half million'],
    ['seven men', '7 = seven'],
    ['Fifty-three of them', '53 = Fifty-three'],
    ['one hundred thousand people', '100000 = one hundred thousand'],
    ['twenty-three thousand', '23000 = twenty-three thousand'],
    ['one hundred and twenty-one', '121 = one hundred and twenty-one'],
    ['two thousand five hundred', '2500 = two thousand five hundred'],
    ['two hundred and fifty thousand', '250000 = two hundred and fifty thousand'],
    ['one and a half million', '1500000 = one and a half million'],
    ['a million and a half', '1500000 = a million and a half'],
    ['two and a half years', '2.5 = two and a half'],
    ['a dozen rounds', '12 = a dozen'],
    ['two dozen men', '24 = two dozen'],
    ['half a dozen men', '6 = half a dozen'],
    ['half a million', '500000 = half a million'],
    ['a hundred men', '100 = a hundred'],
    ['fifteen hundred men', '1500 = fifteen hundred'],
    ['four to six aircraft', '4-6 = four to six'],
    ['10-12 men', '10-12 = 10-12'],
    ['10–12 men', '10-12 = 10–12'],
    ['1,200 to 2,600 metres', '1200-2600 = 1,200 to 2,600'],
    ['2 to 3 million people', '2000000-3000000 = 2 to 3 million'],
    ['between 30 and 40 boats', '30-40 = between 30 and 40'],
    ['two or three men', '2-3 = two or three'],
    ['12 to 3', '12 = 12'],
    ['$14 million', '14000000 = $14 million'],
    ['US$ 1.9 billion', '1900000000 = US$ 1.9 billion'],
    ['$3bn', '3000000000 = $3bn'],
    ['€20', '20 = €20'],
    ['dozens of men', 'dozens = dozens'],
    ['tens of thousands of men', 'tens of thousands = tens of thousands'],
    ['hundreds of thousands', 'hundreds of thousands = hundreds of thousands'],
    ['several hundred men', 'several hundred = several hundred'],
    ['ten, nine', '10 = ten'],
  ])('%s', (text, expected) => {
    expect(firstNumber(text)).toBe(expected);
  });

  it.each([
    'several men',
    'the F-16',
    'the 4084th',
    'hundred',
    'sixtieth',
    'someone',
    'tenth',
    'often',
  ])('finds none in: %s', (text) => {
    expect(firstNumber(text)).toBeNull();
  });
});
