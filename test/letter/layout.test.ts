import { describe, expect, it } from 'vitest';
import { readLayout } from '../../server/letter/layout';
import { done } from '../../server/letter/steps';

/** One row a block of the reading: its part, kind, column and text. */
function blocks(text: string): readonly string[] {
  const layout = done(readLayout(text));
  return layout.blocks.map(({ part, kind, column, start, end }) =>
    [part, kind, column, layout.text.slice(start, end)].filter((cell) => cell !== '').join(' | '),
  );
}

const TITLE =
  'Letter dated 3 May 1990 from the Permanent Representative of Chad to the United Nations addressed to the Secretary-General';

describe('the reading order', () => {
  it.each([
    [
      'blank lines part paragraphs',
      'One went.\n\nTwo came.',
      ['0 | body | One went.', '0 | body | Two came.'],
    ],
    [
      'a paragraph cut by blank lines goes on',
      'The army, which is\n\n\nstill there, fired.',
      ['0 | body | The army, which is still there, fired.'],
    ],
    [
      'a sentence goes on over a page header and a job number',
      'The soldiers who had crossed the border\n\n21-15873                 1/3\nS/2021/919\n\nwere fired upon.',
      [
        '0 | body | The soldiers who had crossed the border were fired upon.',
        '0 | furniture | 21-15873 1/3',
        '0 | furniture | S/2021/919',
      ],
    ],
    [
      'footnotes come after the prose',
      'They withdrew1 and the\n\n_______________\n1 See S/2001/5.\n\n2\n\narmy stayed.',
      [
        '0 | body | They withdrew1 and the army stayed.',
        '0 | furniture | _______________',
        '0 | footnote | 1 See S/2001/5.',
        '0 | furniture | 2',
      ],
    ],
    [
      'words hyphenated at a line end are whole, names keep their hyphen',
      'The letter was circu-\nlated in Abu al-\nKhasib, see S/\n1999/12.',
      ['0 | body | The letter was circulated in Abu al-Khasib, see S/1999/12.'],
    ],
    [
      'so are words typed in capitals',
      'THE INHABI-\nTANTS OF THE VALLEY FLED ON THE FOLLOW-\nING DAY.',
      ['0 | body | THE INHABITANTS OF THE VALLEY FLED ON THE FOLLOWING DAY.'],
    ],
    [
      'words that are written with a hyphen keep it',
      'Twenty-\nfour men, so-\ncalled rebels, and a six-\nyear-old met the Lieutenant-\nGeneral in mid-\nMarch.',
      [
        '0 | body | Twenty-four men, so-called rebels, and a six-year-old met the Lieutenant-General in mid-March.',
      ],
    ],
    [
      'so do they in capitals, and acronyms in small letters',
      'ADDRESSED TO THE SECRETARY-\nGENERAL BY GUINEA-\nBISSAU.\n\nThe USA-\nUSSR talks and an AK-\n47.',
      [
        '0 | body | ADDRESSED TO THE SECRETARY-GENERAL BY GUINEA-BISSAU.',
        '0 | body | The USA-USSR talks and an AK-47.',
      ],
    ],
    [
      'Markdown is read through',
      'See **resolution** [2253 \\(2015\\)](#), letter[S/2018/1](#).',
      ['0 | body | See resolution 2253 (2015), letter S/2018/1.'],
    ],
    ['a block quote is prose', '> They came\n> at night.', ['0 | body | They came at night.']],
    [
      'no-break blanks and hyphens, carriage returns',
      'Some 1\u00a0400 of\r\nAl\u2011Hawl.\r\n\r\nGone.',
      ['0 | body | Some 1 400 of Al-Hawl.', '0 | body | Gone.'],
    ],
    [
      'items of a list stand apart, without their bullets',
      'As follows:\n- One fell.\n- Two rose.',
      ['0 | body | As follows:', '0 | body | One fell.', '0 | body | Two rose.'],
    ],
    [
      'short lines that end sentences are paragraphs',
      'One went.\nTwo came.',
      ['0 | body | One went.', '0 | body | Two came.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});

describe('title blocks', () => {
  it.each([
    [
      'in columns',
      `United Nations                    S/21289\n     Security Council              Distr.: General\n                                   4 May 1990\n\n${TITLE}\n\nThey came.`,
      [
        '0 | title | United Nations',
        '0 | title | S/21289',
        '0 | title | Security Council',
        '0 | title | Distr.: General',
        '0 | title | 4 May 1990',
        `0 | title | ${TITLE}`,
        '0 | body | They came.',
      ],
    ],
    [
      'run together on one line, body and all',
      `United Nations S/21289 Security Council Distr.: General 4 May 1990 ${TITLE} On instructions from my Government I have the honour to say this and that.`,
      [
        '0 | title | United Nations S/21289 Security Council Distr.: General 4 May 1990',
        `0 | title | ${TITLE}`,
        '0 | body | On instructions from my Government I have the honour to say this and that.',
      ],
    ],
    [
      'typed in capitals over several lines',
      'LETTER DATED 3 MAY 1960 FROM THE PERMANENT REPRESENTATIVE\nOF CHAD ADDRESSED TO THE SECRETARY-GENERAL\n\nSir,\n\nThey came.',
      [
        '0 | title | LETTER DATED 3 MAY 1960 FROM THE PERMANENT REPRESENTATIVE OF CHAD ADDRESSED TO THE SECRETARY-GENERAL',
        '0 | heading | Sir,',
        '0 | body | They came.',
      ],
    ],
    ['none', 'They came.', ['0 | body | They came.']],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});

describe('what follows the body', () => {
  it('finds the signature, the annex with its own title, and its tables', () => {
    const text = [
      TITLE,
      '',
      'They came.',
      '',
      '(Signed) Amina Deby',
      'Ambassador',
      '',
      'Annex I to the letter dated 3 May 1990 from the Permanent Representative of Chad',
      '',
      'Raids in April',
      '',
      '| Date | Place |',
      '| --- | --- |',
      '| 02/04/1990 | Bardai |',
      '',
      'Enclosure',
      '',
      'Letter dated 1 May 1990 from the Minister for Foreign Affairs of Chad',
      '',
      'We protest.',
      '',
      'Source: UN S/21289',
    ].join('\n');
    expect(blocks(text).slice(2)).toEqual([
      '0 | signature | (Signed) Amina Deby',
      '0 | signature | Ambassador',
      '1 | heading | Annex I to the letter dated 3 May 1990 from the Permanent Representative of Chad',
      '1 | heading | Raids in April',
      '1 | cell | Date',
      '1 | cell | Place',
      '1 | cell | Date | 02/04/1990',
      '1 | cell | Place | Bardai',
      '2 | heading | Enclosure',
      '2 | title | Letter dated 1 May 1990 from the Minister for Foreign Affairs of Chad',
      '2 | body | We protest.',
      '2 | source | Source: UN S/21289',
    ]);
    expect(done(readLayout(text)).parts.map(({ label }) => label)).toEqual([
      '',
      'Annex I',
      'Enclosure',
    ]);
  });

  it('takes no sentence that begins with the word for an annex', () => {
    expect(done(readLayout('They came.\n\nAnnex I lists the raids.')).parts).toHaveLength(1);
  });
});

describe('offsets', () => {
  const text = '> The **circu-\n> lated** text\u00a0of [S/2018/152](#)\r\nis \\(here\\).';

  it.each(['circulated', 'S/2018/152', '(here)'])('of %s are the file’s own', (words) => {
    const layout = done(readLayout(text));
    const start = layout.text.indexOf(words);
    const span = layout.toFile({ start, end: start + words.length });
    expect(text.slice(span.start, span.end).replace(/-\n> |\\/g, '')).toBe(words);
  });

  it('cover every character that is not blank, in zones that do not overlap', () => {
    const { zones } = done(readLayout(`${TITLE}\n\nThey came.\n\n2\n\nThey went.\n`));
    expect(zones.map(({ kind }) => kind)).toEqual(['title', 'body', 'furniture', 'body']);
    expect(zones.every(({ start }, index) => start >= (zones[index - 1]?.end ?? 0))).toBe(true);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n\u00a0'],
    ['a lone surrogate', 'They \ud800 came.'],
    ['control characters', '\u0000\u0001\u0002'],
    ['only marks', '***\n> \n# \n| | |\n'],
  ])('%s is read', (_, text) => {
    expect(() => done(readLayout(text))).not.toThrow();
  });
});
