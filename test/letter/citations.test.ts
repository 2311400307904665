import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import type { Citation } from '../../server/letter/types';
import { draw } from '../support/draw';

const gazetteer = createGazetteer();
const TITLE =
  'Letter dated 9 May 1990 from the Permanent Representative of Chad to the United Nations addressed to the Secretary-General\n\n';

/** What each citation of a body was read as. */
function labels(body: string): readonly string[] {
  const { citations } = readLetter(TITLE + body, { gazetteer });
  return citations.map(label);
}

/** The citations of a body, drawn under it. */
function drawn(body: string): string {
  const { citations } = readLetter(TITLE + body, { gazetteer });
  const inBody = citations.map((citation) => ({
    start: citation.start - TITLE.length,
    end: citation.end - TITLE.length,
    label: label(citation),
  }));
  return draw(body, inBody);
}

function label({ form, documents, described }: Citation): string {
  const { kind, date, own, sender } = described;
  const symbols = documents.map(({ canonical }) => canonical);
  return [form, ...symbols, kind, date, own && 'own', sender].filter(Boolean).join(' ');
}

describe('a citation in words', () => {
  it.each([
    [
      'I refer to my letter dated 3 May 1990, which you know.',
      '           ^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 own Chad',
    ],
    [
      'Our identical letters of 3 May 1990 addressed to the Secretary-General tell it.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described identical-letters 1990-05-03 own Chad',
    ],
    [
      'I refer to the letter of the Permanent Representative of Libya dated 3 May 1990.',
      '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 Libya',
    ],
    [
      'By a note verbale dated 3 May 1990 from the Permanent Mission of Mali to the United Nations it',
      '   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described note-verbale 1990-05-03 Mali',
    ],
    [
      'The letter dated 3 May 1990 from the Minister for Foreign Affairs of the Sudan is false.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 Sudan',
    ],
    [
      'Libya’s letter of 3 May 1990 is false.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 Libya',
    ],
    [
      'The Libyan letter of 3 May 1990 is false.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 Libya',
    ],
    [
      'The letter dated 3 May 1990 from the Secretary-General helps.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03 Secretary-General',
    ],
    [
      'They wrote in letters dated 3 May 1990 and 4 May 1990.',
      [
        '              ^^^^^^^^^^^^^^^^^^^^^^^^ described letter 1990-05-03',
        '                                           ^^^^^^^^^^ described letter 1990-05-04',
      ].join('\n'),
    ],
  ])('%s', (body, rows) => {
    expect(drawn(body)).toBe(`${body}\n${rows}`);
  });
});

describe('the words before a symbol describe its document', () => {
  it.each([
    [
      'The letter of the Permanent Representative of Libya dated 3 May 1990 (S/21289) is false.',
      ['symbol S/21289 letter 1990-05-03 Libya'],
    ],
    [
      'The letter dated 3 May 1990 from the Chargé d’affaires a.i. of the Permanent Mission of Libya to the United Nations addressed to the President of the Security Council (S/21289) is false.',
      ['symbol S/21289 letter 1990-05-03 Libya'],
    ],
    [
      'The letter dated 3 May 1990 from the Government of Libya concerning the valley (S/21289) is false.',
      ['symbol S/21289 letter 1990-05-03 Libya'],
    ],
    [
      'In my letters of 3, 4 and 5 May 1990 (S/21289, S/21290 and S/21291) it stands.',
      [
        'symbol S/21289 letter 1990-05-03 own Chad',
        'symbol S/21290 letter 1990-05-04 own Chad',
        'symbol S/21291 letter 1990-05-05 own Chad',
      ],
    ],
    [
      'In my letters of 3 May (S/21289) and 5 May 1990 (S/21291) it stands.',
      ['symbol S/21289 letter 1990-05-03 own Chad', 'symbol S/21291 letter 1990-05-05 own Chad'],
    ],
    [
      'My letter dated 3 May 1990 concerning the report of the valley (S/21200) told it.',
      ['described letter 1990-05-03 own Chad', 'symbol S/21200 letter own Chad'],
    ],
  ])('%s', (body, expected) => {
    expect(labels(body)).toEqual(expected);
  });
});

describe('a citation points back', () => {
  it.each([
    ['I refer to the letter S/21289. In that letter they lie.', ['S/21289']],
    ['I refer to my letter of 3 May 1990. The said letter told it.', ['my letter of 3 May 1990']],
    [
      'I wrote my letters S/21289 and S/21290. They rest. Those letters told it.',
      ['S/21289', 'S/21290'],
    ],
    ['By resolution 350 (1974) they left. The same resolution holds.', ['resolution 350 (1974)']],
    ['By resolution 350 (1974) they left. This resolution holds.', ['resolution 350 (1974)']],
    ['My letter S/21289 told it. They left. Ibid., para. 3.', ['S/21289']],
    [
      'My letter S/21289 told it.\n\nMy letter S/21290 told more.\n\nThe above-mentioned letters stand.',
      ['S/21289', 'S/21290'],
    ],
    [
      'My letter S/21289 told it.\n\nMy letter S/21290 told more.\n\nThose letters stand.',
      ['S/21289', 'S/21290'],
    ],
    ['My letter S/21289 told it. My letter S/21290 told more. That letter stands.', ['S/21290']],
    ['By resolution 350 (1974) and my letter S/21289 it is told. That letter holds.', ['S/21289']],
    ['See S/21289. That letter told it.', ['S/21289']],
    ['See the report S/21289. That letter told it.', []],
    ['They came. That letter is not here.', []],
    ['By resolution 350 (1974) they left. That letter is not here.', []],
    ['I refer to the letter S/21289.\n\nAnnex I\n\nIn that letter they lie.', []],
  ])('%s', (body, expected) => {
    const { citations } = readLetter(TITLE + body, { gazetteer });
    const last = citations.at(-1);
    expect(last?.form).toBe('anaphoric');
    expect(last?.antecedents.map(({ start, end }) => (TITLE + body).slice(start, end))).toEqual(
      expected,
    );
  });
});

describe('no citation', () => {
  it.each([
    'In the present letter I tell it.',
    'This letter tells it.',
    'These identical letters tell it.',
    'Your letter of 3 May 1990 was kind.',
    'They stated that letters of credit were given.',
    'That letter of credit was false.',
    'They came on 3 May 1990 with a letter.',
    'They want that resolution of the conflict.',
    'That decision was a hard one.',
    'This document is one.',
    'A man of letters died on 3 May 1990.',
    'A newsletter of 3 May 1990 said so.',
    'The resolution of 3 May 1990 is a good one.',
    'I hold that the same day they left.',
  ])('%s', (body) => {
    expect(labels(body)).toEqual([]);
  });

  it('in the title of an annex', () => {
    const annex =
      'They came.\n\nAnnex I\n\nLetter dated 3 May 1990 from the Permanent Representative of Mali to the United Nations addressed to the Secretary-General\n\nThey left.';
    expect(labels(annex)).toEqual([]);
  });
});

describe('an annex speaks for its own author', () => {
  it('“my letter” there is that author’s', () => {
    const annex =
      'They came.\n\nAnnex I\n\nLetter dated 3 May 1990 from the Permanent Representative of Mali to the United Nations addressed to the Secretary-General\n\nFurther to my letter dated 1 May 1990, they left.';
    expect(labels(annex)).toEqual(['described letter 1990-05-01 own Mali']);
  });

  it('and nobody’s where the annex does not tell its author', () => {
    const annex = 'They came.\n\nAnnex I\n\nFurther to my letter dated 1 May 1990, they left.';
    expect(labels(annex)).toEqual(['described letter 1990-05-01 own']);
  });
});

describe('words that could point to very many', () => {
  it('point to none, and cost little', () => {
    const symbols = Array.from({ length: 2000 }, (_, index) => `letter S/${10000 + index}`);
    const pointers = 'The above-mentioned letters hold. '.repeat(2000);
    const { citations } = readLetter(`${TITLE}See ${symbols.join(', ')}. ${pointers}`, {
      gazetteer,
    });
    const pointing = citations.filter(({ form }) => form === 'anaphoric');
    expect(pointing.length).toBe(2000);
    expect(pointing.every(({ antecedents }) => antecedents.length === 0)).toBe(true);
  });
});
