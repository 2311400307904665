import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import { Library } from '../../server/library/library';
import { drawIncidents } from '../support/incidents';

const gazetteer = createGazetteer();
const folder = new URL('./incidents/', import.meta.url);

/** Ten letters, all invented: six incidents are told by two or three of them, others look alike. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

function put(library: Library, name: string, text: string): void {
  library.put(name, name, readLetter(text, { gazetteer }));
}

function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries(files)) put(library, name, text);
  return library;
}

function drawn(library: Library, name: string): string {
  const entry = library.get(name);
  return entry === undefined ? '' : drawIncidents(library, entry);
}

const EXPECTED: Readonly<Record<string, string>> = {
  // The same village ten days later, with another toll, stands alone. So does 4 May in Bargovo.
  '01-ruritania.txt': `
4 May 2041 · Hentzau · 16 killed, 9 of them women, 42 injured
  likely    02-graustark.txt: the same day, the same place, tolls that agree in part, the same means
            there 18 killed
            there “aircraft of Estmark” said to have acted
  likely    03-ruritania.txt: the same day, the same place, tolls that agree, the same means
            there at least 15 killed
14 May 2041 · Hentzau · 6 killed
9 June 2041 · Tarlenheim · 23 killed
  possible  04-varnovia.txt: a day apart, the same place, the same toll, the same means
            there 10 June 2041`,
  '02-graustark.txt': `
4 May 2041 · Hentzau · 18 killed, 42 injured
  likely    01-ruritania.txt: the same day, the same place, tolls that agree in part, the same means
            there 16 killed
            there “warplanes of Varnovia” said to have acted
  likely    03-ruritania.txt: the same day, the same place, tolls that agree, the same means
            there at least 15 killed
4 May 2041 · Bargovo · 16 killed`,
  // The same day a year before. Odrava is shelled day after day: 20, 21 and 22 May are three.
  '03-ruritania.txt': `
4 May 2041 · Hentzau · over 15 killed
  likely    01-ruritania.txt: the same day, the same place, tolls that agree, the same means
            there 16 killed
  likely    02-graustark.txt: the same day, the same place, tolls that agree, the same means
            there 18 killed
4 May 2040 · Hentzau · 16 killed
21 May 2041 · Odrava · 1 killed`,
  // Two villages called Novo Brdo, each in its own governorate.
  '04-varnovia.txt': `
10 June 2041 · Tarlenheim · 23 killed
  possible  01-ruritania.txt: a day apart, the same place, the same toll, the same means
            there 9 June 2041
22 May 2041 · Odrava · 1 killed
17 July 2040 · Novo Brdo · 3 killed`,
  '05-ruritania.txt': `
2–4 July 2041 · Vorsk · 11 killed, 3,000 displaced
  possible  06-graustark.txt: days that overlap, the same place, tolls that agree in part
            there 3 July 2041
            there at least 11 killed
            there 5,000 displaced
            there “armed men” said to have acted
17 July 2040 · Novo Brdo · 4 killed
23 June 2041 · Strelsau National Hospital · 12 killed
  likely    06-graustark.txt: the same day, a place in the other’s, the same toll
            there Strelsau
            there by missile
  possible  08-estmark.txt: the same day, no place in one of them, the same toll, the same actors named, the same means`,
  '06-graustark.txt': `
3 July 2041 · Vorsk · over 11 killed, 5,000 displaced
  possible  05-ruritania.txt: days that overlap, the same place, tolls that agree in part
            there 2–4 July 2041
            there 11 killed
            there 3,000 displaced
            there “ground forces” said to have acted
23 June 2041 · Strelsau · 12 killed, 30 injured
  likely    05-ruritania.txt: the same day, a place in the other’s, the same toll
            there Strelsau National Hospital, Strelsau
            there by aircraft
  possible  08-estmark.txt: the same day, no place in one of them, the same toll
            there by aircraft`,
  // A letter and its annex are two authors. Another village the day before is another incident.
  '07-varnovia.txt': `
19 July 2041 · Kalmin · 8 killed, 14 detained
  likely    08-estmark.txt: the same day, the same place, the same toll, the same actors named, the same means
  likely    07-varnovia.txt, Annex: the same day, the same place, tolls that agree in part, the same means
            there 9 killed
19 July 2041 · Kalmin · 9 killed, 14 detained
  likely    08-estmark.txt: the same day, the same place, the same toll, the same means
  likely    07-varnovia.txt: the same day, the same place, tolls that agree in part, the same means
            there 8 killed
18 July 2041 · Petrin · 8 killed`,
  '08-estmark.txt': `
19 July 2041 · Kalmin · 14 detained
  likely    07-varnovia.txt: the same day, the same place, the same toll, the same actors named, the same means
  likely    07-varnovia.txt, Annex: the same day, the same place, the same toll, the same means
23 June 2041 · 12 killed
  possible  05-ruritania.txt: the same day, no place in one of them, the same toll, the same actors named, the same means
  possible  06-graustark.txt: the same day, no place in one of them, the same toll
            there by missile
20 May 2041 · Odrava · 1 killed`,
  // “The same village” is Lipnik. Dubnik has the day and the toll, but is another place.
  '09-ruritania.txt': `
10 August 2041 · Lipnik · 2 killed
12 August 2041 · Lipnik · 7 killed, 9 injured
  likely    10-estmark.txt: the same day, the same place, the same toll, the same means`,
  '10-estmark.txt': `
12 August 2041 · Lipnik · 7 killed, 9 injured
  likely    09-ruritania.txt: the same day, the same place, the same toll, the same means
13 August 2041 · Lipnik · 2 killed
12 August 2041 · Dubnik · 7 killed, 9 injured`,
};

describe('incidents told by several letters', () => {
  const library = libraryOf(letters);

  it.each(Object.keys(letters))('%s', (name) => {
    expect(`\n${drawn(library, name)}`).toBe(EXPECTED[name]);
  });

  it('if one is that of another, the other is that of the one, as certainly', () => {
    for (const entry of library.all())
      for (const claim of entry.letter.claims)
        for (const { entry: other, claim: there, certainty } of library.sameIncident(entry, claim))
          expect(
            library
              .sameIncident(other, there)
              .filter((back) => back.claim === claim)
              .map((back) => back.certainty),
          ).toEqual([certainty]);
  });

  it('other claims than incidents have none', () => {
    for (const entry of library.all())
      for (const claim of entry.letter.claims)
        if (claim.kind !== 'incident') expect(library.sameIncident(entry, claim)).toEqual([]);
  });
});

describe('putting, replacing and dropping', () => {
  it('the order of putting makes no difference', () => {
    const library = libraryOf(Object.fromEntries(Object.entries(letters).reverse()));
    for (const name of Object.keys(letters))
      expect(`\n${drawn(library, name)}`).toBe(EXPECTED[name]);
  });

  it('a dropped letter tells of nothing, and tells again when it is put back', () => {
    const library = libraryOf(letters);
    library.drop('02-graustark.txt');
    expect(drawn(library, '01-ruritania.txt')).not.toContain('02-graustark.txt');
    expect(drawn(library, '01-ruritania.txt')).toContain('03-ruritania.txt');
    put(library, '02-graustark.txt', letters['02-graustark.txt'] ?? '');
    expect(`\n${drawn(library, '01-ruritania.txt')}`).toBe(EXPECTED['01-ruritania.txt']);
  });

  it('a changed letter counts as it now is', () => {
    const library = libraryOf(letters);
    const text = letters['02-graustark.txt'] ?? '';
    put(library, '02-graustark.txt', text.replace('Hentzau', 'Hentzelheim'));
    expect(drawn(library, '01-ruritania.txt')).not.toContain('02-graustark.txt');
    put(library, '02-graustark.txt', text.replace('killed 18', 'killed 17'));
    expect(drawn(library, '01-ruritania.txt')).toContain('there 17 killed');
  });
});

/** Two sentences, each of a letter of its own, and what the first letter’s incident is found to be. */
function pair(first: string, second: string): string {
  const letter = (state: string, body: string): string =>
    `Letter dated 1 March 2042 from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n${body}`;
  const library = libraryOf({ a: letter('Ruritania', first), b: letter('Graustark', second) });
  return drawn(library, 'a').split('\n').slice(1).join('\n');
}

describe('one incident', () => {
  it.each([
    [
      'where an article comes and goes',
      'On 4 May 2041, planes bombed the village of Al-Mazra, killing 12 civilians.',
      'On 4 May 2041, planes bombed the village of Mazra, killing 12 civilians.',
      '  likely    b: the same day, the same place, the same toll, the same means',
    ],
    [
      'where vowels are written otherwise',
      'On 4 May 2041, planes bombed the village of Deir Hamoud, killing 12 civilians.',
      'On 4 May 2041, planes bombed the village of Dayr Hammud, killing 12 civilians.',
      '  likely    b: the same day, place names that sound alike, the same toll, the same means\n            there Dayr Hammud',
    ],
    [
      'where one names the month only',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 12 civilians.',
      'In May 2041, planes bombed the village of Hentzau, killing 12 civilians.',
      '  possible  b: periods that overlap, the same place, the same toll, the same means\n            there May 2041',
    ],
    [
      'where one adds up what the other counts apart',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 12 civilians and killing 3 soldiers.',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 15 people.',
      '  likely    b: the same day, the same place, the same toll, the same means',
    ],
    [
      'where neither counts the dead, possibly',
      'On 4 May 2041, planes bombed the village of Hentzau.',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 12 civilians.',
      '  possible  b: the same day, the same place, no tolls to compare, the same means',
    ],
    [
      'where the dead are many more, possibly',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 3 civilians.',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 12 civilians.',
      '  possible  b: the same day, the same place, tolls that differ, the same means\n            there 12 killed',
    ],
    [
      'where one is vague',
      'On 4 May 2041, planes bombed the village of Hentzau, killing dozens of civilians.',
      'On 4 May 2041, planes bombed the village of Hentzau, killing 43 civilians.',
      '  likely    b: the same day, the same place, tolls that agree, the same means\n            there 43 killed',
    ],
    [
      'where a month ends in between',
      'On 31 December 2040, planes bombed the village of Hentzau, killing 12 civilians.',
      'On 1 January 2041, planes bombed the village of Hentzau, killing 12 civilians.',
      '  possible  b: a day apart, the same place, the same toll, the same means\n            there 1 January 2041',
    ],
    [
      'where both name who acted, and one does so more closely',
      'On 4 May 2041, Turkish warplanes bombed the village of Hentzau, killing 12 civilians.',
      'On 4 May 2041, 12 civilians were killed in the village of Hentzau by aircraft of the Turkish Air Force.',
      '  likely    b: the same day, the same place, the same toll, the same actors named, the same means',
    ],
    [
      'where one says only what the other names',
      'On 4 May 2041, gunmen stormed the village of Hentzau, killing 12 civilians.',
      'On 4 May 2041, gunmen of the Petrin League stormed the village of Hentzau, killing 12 civilians.',
      '  likely    b: the same day, the same place, the same toll, the same means',
    ],
    [
      'whoever is said to have acted, and by whatever means: that is shown',
      'On 4 May 2041, Turkish warplanes bombed the village of Hentzau, killing 12 civilians.',
      'On 4 May 2041, Greek artillery shelled the village of Hentzau, killing 12 civilians.',
      '  likely    b: the same day, the same place, the same toll\n            there “Greek artillery” said to have acted\n            there by artillery',
    ],
    [
      'where who acted is taken up from before, which tells nothing',
      'On 4 May 2041, its warplanes bombed the village of Hentzau, killing 12 civilians.',
      'On 4 May 2041, Greek warplanes bombed the village of Hentzau, killing 12 civilians.',
      '  likely    b: the same day, the same place, the same toll, the same means',
    ],
  ])('%s', (_, first, second, expected) => {
    expect(pair(first, second)).toBe(expected);
  });
});

const BOMBED = 'On 4 May 2041, planes bombed the village of Hentzau, killing 12 civilians.';

describe('two incidents', () => {
  it.each([
    [
      'of one place and toll, two days apart',
      'On 6 May 2041, planes bombed the village of Hentzau, killing 12 civilians.',
    ],
    [
      'of one place, a day apart, with another toll',
      'On 5 May 2041, planes bombed the village of Hentzau, killing 10 civilians.',
    ],
    [
      'of one day and toll, in different places',
      'On 4 May 2041, planes bombed the village of Kalmin, killing 12 civilians.',
    ],
    ['of one place and toll, one without a date', 'Planes bombed Hentzau, killing 12 civilians.'],
    ['of one day, one without place and toll', 'On 4 May 2041, planes bombed a village.'],
    [
      'of one day, one without a place and with a toll like many',
      'On 4 May 2041, planes bombed a village, killing 2 civilians.',
    ],
    [
      'of one place, one in a long stretch of time',
      'Between 1 February and 1 June 2041, planes bombed the village of Hentzau, killing 12 civilians.',
    ],
    [
      'of one place and year',
      'In 2041, planes bombed the village of Hentzau, killing 12 civilians.',
    ],
    [
      'that agree in who acted and how, and in the day alone',
      'On 4 May 2041, planes bombed the village of Kalmin.',
    ],
    ['and a view', 'The bombing of Hentzau on 4 May 2041 was a crime.'],
  ])('%s', (_, second) => {
    expect(pair(BOMBED, BOMBED)).not.toBe('');
    expect(pair(BOMBED, second)).toBe('');
  });

  it('that one author tells of apart, and only the one that fits best is the other’s', () => {
    const both = `${BOMBED}\n\nOn the evening of 4 May 2041, planes bombed the village of Hentzau, killing 14 civilians.`;
    expect(pair(both, BOMBED)).toBe(
      [
        '  likely    b: the same day, the same place, the same toll, the same means',
        '4 May 2041 · Hentzau · 14 killed',
      ].join('\n'),
    );
  });
});

describe('attacks that recur', () => {
  const raids = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `At ${index + 6} a.m. on 4 May 2041, planes bombed the village of Hentzau.`,
    ).join('\n\n');

  it.each([
    ['one that fits one', 1, 1, 1],
    ['one that fits three as well', 1, 3, 3],
    ['one that fits many as well', 1, 8, 0],
    ['one of many that fit one', 8, 1, 0],
    ['many that fit many', 8, 8, 0],
  ])('%s', (_, here, there, expected) => {
    const found = pair(raids(here), raids(there));
    expect(found.match(/possible/g) ?? []).toHaveLength(expected);
  });
});

describe('the place named before', () => {
  const told = 'On 6 May 2041, planes bombed the village of Hentzau, killing 7 people.';
  it.each([
    ['On 6 May 2041, planes bombed the same village, killing 7 people.', true],
    ['On 6 May 2041, planes returned and bombed that village, killing 7 people.', true],
    ['On 6 May 2041, planes bombed a school there, killing 7 people.', true],
    ['On 6 May 2041, there was a strike that killed 7 people.', false],
    ['On 6 May 2041, planes bombed another village, killing 7 people.', false],
  ])('%s', (sentence, again) => {
    const found = pair(`${BOMBED}\n\n${sentence}`, told);
    expect(found).toContain(again ? 'the same place' : 'no place in one of them');
  });

  it('is not taken from another author', () => {
    const annex = `${BOMBED}\n\n(Signed) Rudolf Marek\n\nAnnex\n\nOn 6 May 2041, planes bombed the same village, killing 7 people.`;
    expect(pair(annex, told)).toContain('no place in one of them');
  });
});

describe('much at once', () => {
  const days = Array.from({ length: 28 }, (_, day) => `${day + 1} May 2041`).join(', ');
  const villages = Array.from(
    { length: 400 },
    (_, index) => `the village of Kal${'om'.repeat(index % 7)}in`,
  );

  it('a sentence of very many days and places does not hide the incident beside it', () => {
    const text = `On ${days}, planes bombed ${villages.join(', ')}, killing 900 civilians.\n\n${BOMBED}`;
    expect(pair(text, BOMBED)).toMatch(
      /4 May 2041 · Hentzau · 12 killed\n {2}likely {4}b: [^\n]*$/,
    );
  });

  it('many letters that tell one incident are all found', () => {
    const names = Array.from({ length: 200 }, (_, index) => `${index}.txt`);
    const text = letters['09-ruritania.txt'] ?? '';
    const found = drawn(libraryOf(Object.fromEntries(names.map((name) => [name, text]))), '0.txt');
    expect(found.match(/likely/g)).toHaveLength(2 * 199);
  });
});
