import { describe, expect, it } from 'vitest';
import { lettersOf, titleOf } from '../support/navigation';

const { service, at, tellLinks } = await lettersOf({
  'early.txt': `S/21289\n\n${titleOf('1 May 1990')}Hentzau was struck.`,
  'says.txt': `${titleOf('3 May 1990')}They struck the village of Hentzau.`,
  'again.txt': `${titleOf('5 May 1990')}They came to the village of Hentzau. See S/21289 and S/20999. That letter is another.`,
  'late.txt': `${titleOf('9 May 1990')}Hentzau burns, and Aleppo. My letter of 1 May 1990 says so.`,
});
const typeOf = (name: string, words: string): readonly string[] =>
  tellLinks(service.typeDefinition(...at(name, words)));

describe('the type definition', () => {
  it.each([['early.txt'], ['says.txt'], ['again.txt'], ['late.txt']])(
    'of a place is where a letter first says what it is (from %s)',
    (name) => {
      expect(typeOf(name, 'Hentzau')).toEqual(['says.txt: Hentzau']);
    },
  );

  it('of a place that no letter’s words explain is its first mention', () => {
    expect(typeOf('late.txt', 'Aleppo')).toEqual(['late.txt: Aleppo']);
  });

  it.each([
    ['again.txt', 'S/21289'],
    ['late.txt', 'My letter'],
  ])('of a citation is the letter that it means: %s %s', (name, words) => {
    expect(typeOf(name, words)).toEqual([expect.stringMatching(/^early\.txt: Letter dated 1 May/)]);
  });

  it.each([
    ['again.txt', 'S/20999'],
    ['again.txt', 'came to'],
    ['late.txt', '9 May 1990'],
  ])('%s %s: none', (name, words) => {
    expect(typeOf(name, words)).toEqual([]);
  });
});
