import { describe, expect, it } from 'vitest';
import { uriOf } from '../support/files';
import { lettersOf, titleOf } from '../support/navigation';

const { service, at, tell } = await lettersOf({
  'target.txt': `A/45/7\nS/21289\n\n${titleOf('3 May 1990', 'Syria')}They came.`,
  'one.txt': `S/21300\n\n${titleOf('9 May 1990', 'Syria')}See S/21289. My letter of 3 May 1990 told it. So does A/45/7-S/21289. That letter was read. See S/21288.\n\nOn 2 May 1990 they struck Dayr al-Zawr. On 3 June they came back. Since 2 May, Deir ez-Zor burns.\n\nS/21300\n\nThey fled.`,
  'two.txt': `${titleOf('9 May 1990')}In my letters of 3 and 4 May 1990 it stands. Those letters told it. Resolution 350 (1974) holds. That resolution stands.`,
});
const highlights = (name: string, words: string, nth = 0): readonly string[] =>
  service
    .documentHighlights(...at(name, words, nth))
    .map(({ range }) => tell(uriOf(name), range).replace(`${name}: `, ''));

describe('the highlights of a document', () => {
  const all = ['S/21289', 'My letter of 3 May 1990', 'A/45/7-S/21289', 'That letter'];
  it.each([['S/21289'], ['My letter'], ['A/45/7-S/21289'], ['That letter']])(
    'are under any name and in any words, from %s',
    (words) => {
      expect(highlights('one.txt', words)).toEqual(all);
    },
  );

  it('are of one not in the library as well', () => {
    expect(highlights('one.txt', 'S/21288')).toEqual(['S/21288']);
    expect(highlights('two.txt', 'That resolution')).toEqual([
      'Resolution 350 (1974)',
      'That resolution',
    ]);
  });

  it('are of each that a plural means', () => {
    expect(highlights('two.txt', 'my letters')).toEqual(['my letters of 3', 'Those letters']);
    expect(highlights('two.txt', 'Those letters')).toEqual([
      'my letters of 3',
      '4 May 1990',
      'Those letters',
    ]);
  });

  it('are the letter’s own symbol wherever it shows it', () => {
    expect(highlights('one.txt', 'S/21300')).toEqual(['S/21300', 'S/21300']);
  });
});

describe('the highlights of what a letter names', () => {
  it.each([
    ['2 May 1990', ['2 May 1990', '2 May']],
    ['3 June', ['3 June']],
    ['Dayr al-Zawr', ['Dayr al-Zawr', 'Deir ez-Zor']],
  ])('%s', (words, expected) => {
    expect(highlights('one.txt', words)).toEqual(expected);
  });
});

describe('no highlights', () => {
  it.each([['They fled'], ['was read']])('%s', (words) => {
    expect(highlights('one.txt', words)).toEqual([]);
  });
});
