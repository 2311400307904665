import { describe, expect, it } from 'vitest';
import { lettersOf, titleOf } from '../support/navigation';

const SIGNED = '\n\n(Signed) Rudolf Rassendyll\nAmbassador\nPermanent Representative\n';
const { service, at, tellAll } = await lettersOf({
  'target.txt': `A/45/7\nS/21289\n\n${titleOf('3 May 1990')}On 2 May 1990, they struck the village of Hentzau.${SIGNED}`,
  'addendum.txt': `S/21289/Add.1\n\n${titleOf('4 May 1990')}On 2 May 1990 they came.`,
  'later.txt': `${titleOf('9 May 1990')}See S/21289 and, again, A/45/7. Hentzau lies in ruins since 2 May. S/2128 is another.${SIGNED}`,
  'latest.txt': `${titleOf('10 May 1990')}In my letter of 3 May 1990 it stands. That letter told it. See S/20999.`,
  'mali.txt': `${titleOf('11 May 1990', 'Mali')}My letter of 3 May 1990 is another. See S/20999.\n\n(Signed) Black Michael\n`,
  'notes.md': '# What I think\n\nCompare S/21289 with the rest.\n',
});
const references = (name: string, words: string, nth = 0, declaration = false): readonly string[] =>
  tellAll(service.references(...at(name, words, nth), declaration));
const CITATIONS = [
  'later.txt: S/21289',
  'later.txt: A/45/7',
  'latest.txt: my letter of 3 May 1990',
  'latest.txt: That letter',
  'notes.md: S/21289',
];

describe('the references of a document', () => {
  it.each([
    ['its own symbol', 'target.txt', 'S/21289'],
    ['its other name', 'target.txt', 'A/45/7'],
    ['its title', 'target.txt', 'Letter dated'],
    ['a citation of it', 'later.txt', 'S/21289'],
    ['a citation of its other name', 'later.txt', 'A/45/7'],
    ['a letter described', 'latest.txt', 'my letter'],
    ['words that point back to it', 'latest.txt', 'That letter'],
    ['a note', 'notes.md', 'S/21289'],
  ])('are all citations, in any words, from %s', (_, name, words) => {
    expect(references(name, words)).toEqual(CITATIONS);
  });

  it('have its title where the declaration is asked for', () => {
    const [title, ...others] = references('later.txt', 'S/21289', 0, true);
    expect(title).toMatch(/^target\.txt: Letter dated 3 May 1990/);
    expect(others).toEqual(CITATIONS);
  });

  it('are not those of its addendum, or of a longer number', () => {
    expect(references('addendum.txt', 'S/21289/Add.1')).toEqual([]);
    expect(references('later.txt', 'S/2128 ')).toEqual(['later.txt: S/2128']);
  });

  it('are found of a document that is not in the library', () => {
    expect(references('latest.txt', 'S/20999')).toEqual([
      'latest.txt: S/20999',
      'mali.txt: S/20999',
    ]);
    expect(references('mali.txt', 'My letter')).toEqual(['mali.txt: My letter of 3 May 1990']);
  });
});

describe('the references of what letters name', () => {
  it('a date: every mention of the same day', () => {
    expect(references('target.txt', '2 May 1990')).toEqual([
      'target.txt: 2 May 1990',
      'addendum.txt: 2 May 1990',
      'later.txt: 2 May',
    ]);
  });

  it('a place: every mention', () => {
    expect(references('later.txt', 'Hentzau')).toEqual([
      'target.txt: Hentzau',
      'later.txt: Hentzau',
    ]);
  });

  it('who signs: every signature', () => {
    expect(references('later.txt', 'Rassendyll')).toEqual([
      'target.txt: (Signed) Rudolf Rassendyll',
      'later.txt: (Signed) Rudolf Rassendyll',
    ]);
  });
});

describe('no references', () => {
  it.each([
    ['later.txt', 'lies in ruins'],
    ['latest.txt', 'it stands'],
    ['notes.md', 'What I think'],
  ])('%s %s', (name, words) => {
    expect(references(name, words)).toEqual([]);
  });

  it('at positions out of range and in unknown documents', () => {
    const [uri] = at('later.txt', 'See');
    expect(service.references(uri, { line: 999, character: 0 }, true)).toEqual([]);
    expect(service.references('memory:///no.txt', { line: 0, character: 0 }, true)).toEqual([]);
  });
});
