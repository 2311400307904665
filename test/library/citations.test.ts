import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import type { CitationResolution } from '../../server/library/citations';
import { Library } from '../../server/library/library';

const gazetteer = createGazetteer();

const title = (date: string, state = 'Chad', kind = 'Letter'): string =>
  `${kind} dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n`;
const letter = (symbol: string, date: string, state = 'Chad', kind = 'Letter'): string =>
  `${symbol}\n\n${title(date, state, kind)}They came.`;

const OTHERS = {
  'a.txt': letter('S/21289', '3 May 1990'),
  'b.txt': letter('S/21290', '4 May 1990'),
  'mali.txt': letter('S/21291', '3 May 1990', 'Mali'),
  'note.txt': letter('S/21292', '5 May 1990', 'Chad', 'Note verbale'),
};

function library(files: Readonly<Record<string, string>>): Library {
  const all = new Library();
  for (const [name, text] of Object.entries(files))
    all.put(name, name, readLetter(text, { gazetteer }));
  return all;
}

/** The state of a resolution, the files or symbols that it tells, and the kinds of its reasons. */
function told(resolution: CitationResolution): string {
  const { state, documents, reasons } = resolution;
  const entries =
    resolution.state === 'resolved'
      ? [resolution.target]
      : resolution.state === 'several'
        ? resolution.targets
        : resolution.state === 'ambiguous'
          ? resolution.candidates
          : [];
  const meant =
    entries.length > 0
      ? entries.map(({ name }) => name)
      : documents.map((document) => document.canonical);
  return `${[state, ...meant].join(' ')} (${reasons.map(({ kind }) => kind).join(', ')})`;
}

/** How the last citation of a letter by Chad of 9 May 1990 resolves. */
function last(body: string, others: Readonly<Record<string, string>> = OTHERS): string {
  const all = library({ ...others, 'z.txt': title('9 May 1990') + body });
  const entry = all.get('z.txt');
  const citation = entry?.letter.citations.at(-1);
  return entry && citation ? told(all.resolveCitation(entry, citation)) : 'no citation';
}

describe('a described letter', () => {
  it.each([
    ['I refer to my letter of 3 May 1990.', 'resolved a.txt (description)'],
    [
      'I refer to the letter of the Permanent Representative of Mali dated 3 May 1990.',
      'resolved mali.txt (description)',
    ],
    ['I refer to Mali’s letter of 3 May 1990.', 'resolved mali.txt (description)'],
    ['I refer to the letter of 4 May 1990.', 'resolved b.txt (description)'],
    ['I refer to my note verbale of 5 May 1990.', 'resolved note.txt (description)'],
    ['I refer to the letter of 3 May 1990.', 'ambiguous a.txt mali.txt ()'],
    ['I refer to my letters of 3 and 4 May 1990.', 'resolved b.txt (description)'],
    ['I refer to my letter of 6 May 1990.', 'external ()'],
    ['I refer to my letter of 5 May 1990.', 'external ()'],
    ['I refer to Libya’s letter of 3 May 1990.', 'external ()'],
    ['I refer to my identical letters of 3 May 1990.', 'external ()'],
    [
      'My letter of 1 May 1990 (S/21200) told it. They left. My letter of 1 May 1990 told more.',
      'external S/21200 (described before)',
    ],
    [
      'My letter of 3 May 1990 (S/21200) told it. They left. My letter of 3 May 1990 told more.',
      'external S/21200 (described before)',
    ],
  ])('%s', (body, expected) => {
    expect(last(body)).toBe(expected);
  });

  it('of one who writes, where that is not known, is nobody’s', () => {
    expect(last('They came.\n\nAnnex I\n\nI refer to my letter of 3 May 1990.')).toBe(
      'unresolved (author unknown)',
    );
  });

  it('in an annex is that of its author', () => {
    expect(
      last(
        `They came.\n\nAnnex I\n\n${title('8 May 1990', 'Mali')}I refer to my letter of 3 May 1990.`,
      ),
    ).toBe('resolved mali.txt (description)');
  });

  it('is identical letters where it is called a letter', () => {
    const others = { 'a.txt': letter('S/21289', '3 May 1990', 'Chad', 'Identical letters') };
    expect(last('I refer to my letter of 3 May 1990.', others)).toBe(
      'resolved a.txt (description)',
    );
  });

  it('is the letter itself only where no other fits', () => {
    expect(last('I refer to my letter of 9 May 1990.')).toBe('resolved z.txt (description)');
    const others = { 'a.txt': letter('S/21289', '9 May 1990') };
    expect(last('I refer to my letter of 9 May 1990.', others)).toBe(
      'resolved a.txt (description)',
    );
  });
});

describe('words that point back', () => {
  it.each([
    ['I refer to my letter S/21289. That letter told it.', 'resolved a.txt (antecedents)'],
    [
      'I refer to my letter of 3 May 1990. The said letter told it. Ibid.',
      'resolved a.txt (antecedents)',
    ],
    [
      'I refer to my letters of 3 and 4 May 1990. Those letters told it.',
      'several a.txt b.txt (antecedents)',
    ],
    [
      'I refer to my letters S/21289 and S/21999. The above-mentioned letters told it.',
      'several a.txt (antecedents)',
    ],
    [
      'By resolutions 350 (1974) and 351 (1974) they left. Those resolutions hold.',
      'external S/RES/350 (1974) S/RES/351 (1974) (antecedents)',
    ],
    [
      'By resolution 350 (1974) they left. That resolution holds.',
      'external S/RES/350 (1974) (antecedents)',
    ],
    [
      'I refer to my letters S/21289 and S/21290. That letter told it.',
      'ambiguous a.txt b.txt (antecedents)',
    ],
    [
      'I refer to my letter of 3 May 1990 (S/21289) and again my letter S/21289. That letter told it.',
      'resolved a.txt (antecedents)',
    ],
    ['They came. That letter told it.', 'unresolved (nothing before)'],
    ['I refer to my letter S/21289. Those letters told it.', 'unresolved (only one before)'],
    ['I refer to the letter of 3 May 1990. That letter told it.', 'unresolved (unresolved before)'],
    ['That letter told it. The same letter told more.', 'unresolved (unresolved before)'],
  ])('%s', (body, expected) => {
    expect(last(body)).toBe(expected);
  });

  it('“those letters” can be identical letters, which are one document', () => {
    const others = { 'a.txt': letter('S/21289', '3 May 1990', 'Chad', 'Identical letters') };
    expect(last('I refer to our identical letters S/21289. Those letters told it.', others)).toBe(
      'resolved a.txt (antecedents)',
    );
  });
});

describe('who cites a letter', () => {
  const all = library({
    'a.txt': `A/45/7\nS/21289\n\n${title('3 May 1990')}They came. My letter S/21289 says so.`,
    'add.txt': letter('S/21289/Add.1', '4 May 1990'),
    'c.txt': `${title('9 May 1990')}See S/21289, A/45/7 and S/2128.`,
    'd.txt': `${title('10 May 1990')}In my letter of 3 May 1990 they came. That letter told it.`,
    'e.txt': `${title('11 May 1990')}See S/21289/Add.1.`,
    'notes.md': 'Compare the letter S/21289 with that of Mali. That letter tells more.',
  });
  const words = (name: string): string[] => {
    const entry = all.get(name);
    return (entry === undefined ? [] : all.citationsOf(entry)).map(
      ({ entry: { name: by }, citation: { form } }) => `${by} ${form}`,
    );
  };

  it('is told through any of its names, in any words, notes among them, and not for its addendum', () => {
    expect(words('a.txt').sort()).toEqual([
      'c.txt symbol',
      'c.txt symbol',
      'd.txt anaphoric',
      'd.txt described',
      'notes.md anaphoric',
      'notes.md symbol',
    ]);
    expect(words('add.txt')).toEqual(['e.txt symbol']);
  });

  it('is told of a document that is not in the library as well', () => {
    const entry = all.get('c.txt');
    const citation = entry?.letter.citations.at(-1);
    const alike = entry && citation ? all.citationsAlike(entry, citation) : [];
    expect(alike.map(({ entry: { name } }) => name)).toEqual(['c.txt']);
  });

  it('is another when letters come and go', () => {
    const own = library({ 'd.txt': `${title('9 May 1990')}In my letter of 3 May 1990 they came.` });
    const text = letter('S/21289', '3 May 1990');
    const added = own.put('a.txt', 'a.txt', readLetter(text, { gazetteer }));
    expect(own.citationsOf(added).length).toBe(1);
    own.drop('d.txt');
    expect(own.citationsOf(added)).toEqual([]);
  });
});
