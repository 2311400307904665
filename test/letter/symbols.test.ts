import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../server/letter/layout';
import { done } from '../../server/letter/steps';
import { findSymbols } from '../../server/letter/symbols';
import { draw } from '../support/draw';

/** A text of one line with its symbols drawn under it. */
function drawn(text: string): string {
  const reading = done(readLayout(text));
  const spans = findSymbols(reading).map((mention) => ({
    ...reading.toFile(mention),
    label: [
      mention.documents.map(({ canonical }) => canonical).join(' + '),
      mention.misspelling && `(${mention.misspelling})`,
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return draw(text, spans);
}

interface Case {
  readonly id: string;
  readonly category: string;
  readonly tier: 'core' | 'extended' | 'fix';
  readonly text: string;
  readonly expect: readonly {
    readonly start: number;
    readonly end: number;
    readonly canonical: string;
    readonly kind: string;
    readonly parts: Readonly<Record<string, unknown>>;
    readonly also?: readonly string[];
    readonly form: string;
  }[];
}

const cases = readFileSync(new URL('./symbols.cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

/** What a case wants, or what was found, one row a mention; a header's partner may be left out. */
function wanted({ text, expect: matches }: Case): string {
  return draw(
    text,
    matches.map(({ start, end, canonical, also, form }) => {
      const apart = form === 'header' || matches.some((other) => also?.includes(other.canonical));
      return { start, end, label: [canonical, ...(apart ? [] : (also ?? []))].join(' + ') };
    }),
  );
}

function found({ text }: Case): string {
  const reading = done(readLayout(text));
  return draw(
    text,
    findSymbols(reading).map(({ documents, ranges }) => ({
      ...reading.toFile(ranges.designator),
      label: documents.map(({ canonical }) => canonical).join(' + '),
    })),
  );
}

describe('the cases of the symbol grammar', () => {
  for (const one of cases.filter(({ tier }) => tier !== 'fix')) {
    it(`${one.id} ${one.category}`, () => expect(found(one)).toBe(wanted(one)));
  }

  it('reads misspelt symbols rightly or leaves them', () => {
    const variants = cases.filter(({ tier }) => tier === 'fix');
    const read = variants.filter((one) => found(one) === wanted(one));
    const left = variants.filter((one) => found(one) === one.text.replaceAll('\n', ' '));
    expect(read.length).toBeGreaterThanOrEqual(19);
    expect(read.length + left.length).toBe(variants.length);
  });

  it('takes the symbols apart', () => {
    for (const one of cases.filter(({ tier }) => tier === 'core')) {
      const documents = findSymbols(done(readLayout(one.text))).map(
        (mention) => mention.documents[0],
      );
      const parts = documents.map((document) => ({ ...document, canonical: undefined }));
      const expected = one.expect.map(({ kind, parts: want }) => ({
        kind,
        organ: want['organ'],
        year: want['year'] ?? null,
        session: want['session'] ?? null,
        number: want['number'] ?? null,
        letter: want['letter'] ?? null,
        suffixes: want['suffixes'],
      }));
      expect({ id: one.id, parts }).toEqual({ id: one.id, parts: expected });
    }
  });
});

/** Each text, and under it what is found there. */
const DRAWN = `
Our letters of 5 and 12 May 1948 (S/742, S/755) remain unanswered.
                                  ^^^^^ S/742
                                         ^^^^^ S/755

See S/PV.8188 (Resumption 2)/Corr.1 and document S/96.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S/PV.8188 (Resumption 2)/Corr.1
                                                 ^^^^ S/96

The Board's accounts, A/79/5 (Vol. II), and A/79/5(Vol.II)/Corr.1.
                      ^^^^^^^^^^^^^^^^ A/79/5 (Vol. II)
                                            ^^^^^^^^^^^^^^^^^^^^^ A/79/5 (Vol. II)/Corr.1

In A/RES/377 A (V), A/RES/3362(S-VII) and A/RES/31/6 A the Assembly spoke.
   ^^^^^^^^^^^^^^^ A/RES/377 A (V)
                    ^^^^^^^^^^^^^^^^^ A/RES/3362 (S-VII)
                                          ^^^^^^^^^^^^ A/RES/31/6 A

The drafts A/72/L.23, L.24 and L.25/Rev.1 were withdrawn.
           ^^^^^^^^^ A/72/L.23
                      ^^^^ A/72/L.24
                               ^^^^^^^^^^ A/72/L.25/Rev.1

The letter A/36/533–S/14701, annex, and A/ES-10/785 - S/2018/290.
           ^^^^^^^^^^^^^^^^ A/36/533 + S/14701
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ A/ES-10/785 + S/2018/290

It has three symbols: A/49/422-E/1994/110-S/1994/1086.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A/49/422 + E/1994/110 + S/1994/1086

The reports S/2018/152-155 and A/72/750 through A/72/756.
            ^^^^^^^^^^ S/2018/152
                       ^^^ S/2018/155
                               ^^^^^^^^ A/72/750
                                                ^^^^^^^^ A/72/756

The addenda S/2018/152/Add.1–3, S/2018/160 and Add.1 and 2.
            ^^^^^^^^^^^^^^^^^^ S/2018/152/Add.1 + S/2018/152/Add.2 + S/2018/152/Add.3
                                ^^^^^^^^^^ S/2018/160
                                               ^^^^^ S/2018/160/Add.1
                                                         ^ S/2018/160/Add.2

The notes S/2018/152 and 2018/160, and A/RES/71/248 and 72/191.
          ^^^^^^^^^^ S/2018/152
                         ^^^^^^^^ S/2018/160
                                       ^^^^^^^^^^^^ A/RES/71/248
                                                        ^^^^^^ A/RES/72/191

Recalling S/RES/2139 (2014), 2165 (2014) and 2191(2014), we ask.
          ^^^^^^^^^^^^^^^^^ S/RES/2139 (2014)
                             ^^^^^^^^^^^ S/RES/2165 (2014)
                                             ^^^^^^^^^^ S/RES/2191 (2014)

Security Council resolutions 242 (1967), 338 (1973), and General Assembly resolution 194 (III).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S/RES/242 (1967)
                                         ^^^^^^^^^^ S/RES/338 (1973)
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A/RES/194 (III)

UNSCRs 1559 and 1701, UNSC res. 1680 and GA res. 3314 (XXIX).
^^^^^^^^^^^ S/RES/1559 (2004)
                ^^^^ S/RES/1701 (2006)
                      ^^^^^^^^^^^^^^ S/RES/1680 (2006)
                                         ^^^^^^^^^^^^^^^^^^^ A/RES/3314 (XXIX)

Security Council resolutions, in particular 2139 (2014), paras. 3 and 5, and 2165 (2014).
                                            ^^^^^^^^^^^ S/RES/2139 (2014)
                                                                             ^^^^^^^^^^^ S/RES/2165 (2014)

The relevant resolutions of the Council on the neighbouring island, most recently 2585 (2021), hold.
                                                                                  ^^^^^^^^^^^ S/RES/2585 (2021)

resolution 1701 of 11 August 2006 and 1559 of 2 September 2004
^^^^^^^^^^^^^^^ S/RES/1701 (2006)
                                      ^^^^ S/RES/1559 (2004)

The Human Rights Council, in its resolution 37/29, asked; so did resolution 71/248.
                                 ^^^^^^^^^^^^^^^^ A/HRC/RES/37/29
                                                                 ^^^^^^^^^^^^^^^^^ A/RES/71/248

We recall resolution 46/9 of 23 March 2021 and resolution 46/182 of 19 December 1991.
          ^^^^^^^^^^^^^^^ A/HRC/RES/46/9
                                               ^^^^^^^^^^^^^^^^^ A/RES/46/182

We recall resolution 61/8 of 20 December 2006 and resolution 46/9, which is like it.
          ^^^^^^^^^^^^^^^ A/RES/61/8
                                                  ^^^^^^^^^^^^^^^ A/RES/46/9

Both Security Council resolutions 425 and 426.3 are in force.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S/RES/425 (1978)
                                          ^^^ S/RES/426 (1978)

Human Rights Council resolutions 37/29 and 38/16, and decision 2018/201.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A/HRC/RES/37/29
                                           ^^^^^ A/HRC/RES/38/16
                                                      ^^^^^^^^^^^^^^^^^ E/DEC/2018/201

General Assembly resolutions 3411 A and B (XXX), 2253 (ES-V) and 72/262 A and B.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A/RES/3411 A (XXX) + A/RES/3411 B (XXX)
                                                 ^^^^^^^^^^^ A/RES/2253 (ES-V)
                                                                 ^^^^^^^^^^^^^^ A/RES/72/262 A + A/RES/72/262 B

Economic and Social Council resolution 1503 (XLVIII) and decisions 2018/201 and 2018/202.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ E/RES/1503 (XLVIII)
                                                         ^^^^^^^^^^^^^^^^^^ E/DEC/2018/201
                                                                                ^^^^^^^^ E/DEC/2018/202

the Committee established pursuant to resolution 1970 (2011)
                                      ^^^^^^^^^^^^^^^^^^^^^^ S/RES/1970 (2011)

Our letter S / 2018 / 152 and S/2O18/153, and S/2018/154/Add 1.
           ^^^^^^^^^^^^^^ S/2018/152 (space)
                              ^^^^^^^^^^ S/2018/153 (ocr-digit)
                                              ^^^^^^^^^^^^^^^^ S/2018/154/Add.1 (suffix-punct)

It cites S/l4417 and S/2O318, not A/4O.
         ^^^^^^^ S/14417 (ocr-digit)
                     ^^^^^^^ S/20318 (ocr-digit)

It cites s/2018/152, S/RES/2253/2015, S/RES/2254 and A/71/RES/248.
         ^^^^^^^^^^ S/2018/152 (case)
                     ^^^^^^^^^^^^^^^ S/RES/2253 (2015) (slash-year)
                                      ^^^^^^^^^^ S/RES/2254 (2015) (missing-year)
                                                     ^^^^^^^^^^^^ A/RES/71/248 (order)

Text at https://undocs.org/en/S/RES/2253(2015), and (docs.un.org/fr/A/72/756).
                              ^^^^^^^^^^^^^^^^ S/RES/2253 (2015)
                                                                    ^^^^^^^^ A/72/756

See documents.un.org/api/symbol/access?s=S%2F26795&l=en&t=pdf for the letter.
                                         ^^^^^^^^^ S/26795

Files S_PV.8188-EN.pdf, S_RES_0242_1967_en.txt and A_75_660&S_2020_1267-EN.pdf.
      ^^^^^^^^^ S/PV.8188
                        ^^^^^^^^^^^^^^^^^^ S/RES/242 (1967)
                                                   ^^^^^^^^^^^^^^^^^^^^ A/75/660 + S/2020/1267

文件A/72/756-S/2018/152。 والوثيقة S/2018/160، and «S/2018/161»*
  ^^^^^^^^^^^^^^^^^^^ A/72/756 + S/2018/152
                                ^^^^^^^^^^ S/2018/160
                                                 ^^^^^^^^^^ S/2018/161

SECURITY COUNCIL RESOLUTION 2254 (2015) and Resolutions Nos. (242) and (338)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S/RES/2254 (2015)
                                                              ^^^ S/RES/242 (1967)
                                                                        ^^^ S/RES/338 (1973)

Assembly resolutions 1514 (XV), 2065 (XX), 31/49, 37/9 and ES-10/24
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A/RES/1514 (XV)
                                ^^^^^^^^^ A/RES/2065 (XX)
                                           ^^^^^ A/RES/31/49
                                                  ^^^^ A/RES/37/9
                                                           ^^^^^^^^ A/RES/ES-10/24

Our letters S/2021/855 and 872 of 1 October, and A/51/950-S/1997/567 and Add.1-2.
            ^^^^^^^^^^ S/2021/855
                           ^^^ S/2021/872
                                                 ^^^^^^^^^^^^^^^^^^^ A/51/950 + S/1997/567
                                                                         ^^^^^^^ S/1997/567/Add.1 + S/1997/567/Add.2

It names S/2018/152 Add.1, S/RES 2253 (2015), S/2018/I52 and A/C.3/72/L42.
         ^^^^^^^^^^^^^^^^ S/2018/152/Add.1 (missing-slash)
                           ^^^^^^^^^^^^^^^^^ S/RES/2253 (2015) (type-punct)
                                              ^^^^^^^^^^ S/2018/152 (ocr-digit)
                                                             ^^^^^^^^^^^^ A/C.3/72/L.42 (type-punct)

SEE S/9317 AND CORR. 1, A/7601 AND ADD. 1-3 AND S/9330, CORR. 2.
    ^^^^^^ S/9317
               ^^^^^^^ S/9317/Corr.1
                        ^^^^^^ A/7601
                                   ^^^^^^^^ A/7601/Add.1 + A/7601/Add.2 + A/7601/Add.3
                                                ^^^^^^ S/9330
                                                        ^^^^^^^ S/9330/Corr.2

The reports S/9317 and Add. 2 and 3, S/9330 ADD.1 and S/9340/Add. 4.
            ^^^^^^ S/9317
                       ^^^^^^ S/9317/Add.2
                                  ^ S/9317/Add.3
                                     ^^^^^^^^^^^^ S/9330/Add.1 (missing-slash)
                                                      ^^^^^^^^^^^^^ S/9340/Add.4 (suffix-punct)

The records A/PV. 1790, S/PV. 1461, A/C. 1/PV.1580 and A/C. 3/SR. 1712 show it.
            ^^^^^^^^^^ A/PV.1790 (type-punct)
                        ^^^^^^^^^^ S/PV.1461 (type-punct)
                                    ^^^^^^^^^^^^^^ A/C.1/PV.1580 (type-punct)
                                                       ^^^^^^^^^^^^^^^ A/C.3/SR.1712 (type-punct)

The notes E/CN. 4/1988/12 and A/C. 2/38/L. 17 are before you.
          ^^^^^^^^^^^^^^^ E/CN.4/1988/12 (type-punct)
                              ^^^^^^^^^^^^^^^ A/C.2/38/L.17 (type-punct)

The Commission on Human Rights, meeting in Geneva, adopted resolution 1998/67 and decision 1998/107.
                                                           ^^^^^^^^^^^^^^^^^^ E/CN.4/RES/1998/67
                                                                                  ^^^^^^^^^^^^^^^^^ E/CN.4/DEC/1998/107

resolutions 1991/18 and 1992/63 of the Commission on Human Rights, and Council resolution 1990/42
^^^^^^^^^^^^^^^^^^^ E/CN.4/RES/1991/18
                        ^^^^^^^ E/CN.4/RES/1992/63
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ E/RES/1990/42

The Commission on Human Rights adopted resolution 1998/67. In its resolution 1999/18 it went on.
                                       ^^^^^^^^^^^^^^^^^^ E/CN.4/RES/1998/67
                                                                  ^^^^^^^^^^^^^^^^^^ E/CN.4/RES/1999/18

The Commission on Human Rights met. The Economic and Social Council, in its resolution 1998/30, agreed.
                                                                            ^^^^^^^^^^^^^^^^^^ E/RES/1998/30
`;

describe('symbols drawn under their texts', () => {
  for (const block of DRAWN.trim().split('\n\n')) {
    const text = block.split('\n')[0] ?? '';
    it(text, () => expect(drawn(text)).toBe(block));
  }
});

/** Texts without any symbol or citation. */
const NONE: readonly string[] = [
  'The file A/C 0012345678 was closed.',
  'The S/ series, the A/HRC/WG.6 group and A/RES/ as a prefix.',
  'It will be issued as S/2019/… or A/73/___ or S/2019/ in due course.',
  'The chemical weapons note S/1645/2018/Add.1 and the note S/2034/2022.',
  'Council documents S/1990/12, A/30/5, E/1970/5 and S/72/756 cannot be.',
  'S/99999 and A/123456 are too long.',
  'Forms P/11, T/A and IMM/5000; posts D/1, P/4 and L/5.',
  'xS/2018/152, 5S/2018/152, .S/2018/152, -S/2018/152, @S/2018/152',
  'S/2018/152a, S/2018/152/7 and S/2018/152-a',
  '/home/user/S/2018/152 and file:///S/2018/152',
  'https://example.com/S/2018/152 and https://undocs.org.example.com/S/2018/152',
  'data:text/plain,S/2018/152',
  'The parts S/l44 and S/l441O7 and the drill A/lO are in the box.',
  'The price rose to S/ 1,500, then to S/1500.50.',
  'influenza A/Texas/50/2012 and A/Hong Kong/4801/2014 (A/H1N1)',
  'Note verbale MFA/2018/152, ref. NY/PM/2018/1234, No. NV/2019/12',
  'GOV/2015/68, INFCIRC/140, GC(62)/RES/12 and EC-M-48/DEC.1',
  'PSC/PR/COMM.1(CMXX) and ICC-ASP/5/12 and ISO/IEC/2018/1',
  'RFP/E/2018/5 and UNDP/PSO/2018/12 and EU/2018/1725',
  'resolution 2253 (2014) and resolution 9999 (2018)',
  'resolution 2118 (2013 prices)',
  'Resolution 300 dpi; a resolution of 1080 by 1920',
  'It adopted the resolution by 120 votes to 5.',
  'Resolutions 25 to 30 of the Parliamentary Union',
  "the Board's resolution 71/248",
  'the Executive Board adopted decision 2018/5',
  'Commission on Narcotic Drugs resolution 55/2',
  'Council of Europe resolution 2018/5',
  'Parliamentary Assembly resolution 1990 (2014)',
  'the Revolutionary Command Council resolution 461',
  'decision 45/18 of the Council of Ministers',
  'Cabinet decision 61/215',
  'Royal decision 2018/15',
  'Council Decision 2013/255/CFSP and Council Decision (CFSP) 2013/255',
  'European Parliament resolution 2018/2254(INI)',
  'League of Arab States Council resolution 7438',
  'the Arab Summit adopted resolution 752 (2019)',
  'World Health Assembly resolution WHA66.10',
  'resolution 58/3 of the World Health Assembly',
  'General Assembly resolution 12/2018',
  'decision 1/CP.21 and decision XXI/5',
  'OSCE Permanent Council Decision No. 1117',
  'Law No. 26 (2011) and Decree 2253 (2015)',
  'In 2018/19, 5/6 of the 1/10; 24/7; 12/05/2017; and/or; km/h',
  'variables A_B_C, MAX_VALUE_1 and S_1; a line ______________',
  'The Inter-American Commission on Human Rights adopted resolution 1998/12.',
  'National Commission on Human Rights resolution 1998/12',
  'resolution 1998/12 of the National Commission on Human Rights',
  'He is in room A/C. 1 and the Rev. 2 Corr. 3 is A/PV. and C. 3/4.',
  'AND CORR. 1, Add. 2 and Rev. 3 alone are none.',
  'Air conditioning A/C. 4 and class S/C. 12',
  'the languages A/C/E/F/R/S and the ratio S/N',
  '20-17634 (E) 311220 *2017634* 2/4',
  'CD/DVD, CD/ROM, SC/ST, R/V and GA/T',
  'apartment A/12/5, plot A/72 and petition A/12',
  'Assembly/AU/Dec.712(XXXI)',
  'S/2018/152/ and S/2018//',
  'Case No. A/45/2018, E/2018/2019 and CD/2018/5',
  'the S/2018 series and S2018/152, S/2018152, S/2018-152',
  'General Conference resolution GC(62)/RES/12 and decision 50/50',
];

describe('texts without symbols', () => {
  for (const text of NONE) it(text, () => expect(drawn(text)).toBe(text));
});

describe('a page header of two lines', () => {
  it('gives each line its own symbol', () => {
    const found = findSymbols(done(readLayout('A/75/660\nS/2020/1267\n')));
    expect(found.map(({ form, text }) => [form, text])).toEqual([
      ['header', 'A/75/660'],
      ['header', 'S/2020/1267'],
    ]);
  });
});

describe('a citation in prose', () => {
  it('tells the number from the words before it', () => {
    const [mention] = findSymbols(
      done(readLayout('under Security Council resolution No. 2253 (2015).')),
    );
    expect(mention?.text).toBe('Security Council resolution No. 2253 (2015)');
    expect(mention?.ranges.designator).toEqual({ start: 38, end: 49 });
  });
});

describe('hostile texts', () => {
  const hostile = {
    slashes: '/'.repeat(100_000),
    roots: 'A/'.repeat(50_000),
    stems: 'S/2018/'.repeat(15_000),
    names: 'A_'.repeat(50_000),
    digits: '7'.repeat(100_000),
    brackets: '[('.repeat(50_000),
    cues: 'resolution '.repeat(10_000),
    list: `A/72/1${Array.from({ length: 12_500 }, (_, index) => `, ${index + 2}`).join('')}`,
    duals: 'A/72/1-S/2018/1-'.repeat(6_000),
    blanks: 'S / '.repeat(25_000),
    addresses: `https://undocs.org/${'A/'.repeat(50_000)}`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    // How time grows with length is measured in the benchmark.
    it(`${name} are read, and found spans lie in the text`, () => {
      const reading = done(readLayout(text));
      const spans = findSymbols(reading);
      expect(spans.every(({ start, end }) => start < end && end <= reading.text.length)).toBe(true);
    });
  }
});
