import { describe, expect, test } from 'vitest';
import { findDates, fullDate, resolveDates } from '../../server/letter/dates';
import { readLayout } from '../../server/letter/layout';
import { done } from '../../server/letter/steps';
import type { DateMention, Span } from '../../server/letter/types';
import { draw } from '../support/draw';

function read(text: string, letterDate: string | null, taken: readonly Span[] = []): DateMention[] {
  const reading = done(readLayout(text));
  return resolveDates(reading, findDates(reading, taken), [letterDate]);
}

/** Cases: the letter's date, and a text of one line with what is found drawn under it. */
function check(cases: readonly (readonly [string, string])[]): void {
  test.each(cases)('%s %s', (letterDate, drawn) => {
    const want = drawn.slice(1).replaceAll(/^ {6}/gm, '');
    const [text = ''] = want.split('\n');
    const found = read(text, letterDate).map(({ start, end, value, alternatives }) => ({
      start,
      end,
      label: [value, ...alternatives].join(' or '),
    }));
    expect(draw(text, found)).toBe(want);
  });
}

describe('full dates', () => {
  check([
    [
      '1979-04-01',
      `
      On Wednesday, 14 March 1979, a column crossed the river.
         ^^^^^^^^^^^^^^^^^^^^^^^^ 1979-03-14`,
    ],
    [
      '1957-01-01',
      `
      It was signed on the 1st of May 1948 and on 20th March, 1956.
                           ^^^^^^^^^^^^^^^ 1948-05-01
                                                  ^^^^^^^^^^^^^^^^ 1956-03-20`,
    ],
    [
      '2003-05-01',
      `
      It fell on April 9, 2003, a week after Tuesday, April 1st, 2003.
                 ^^^^^^^^^^^^^ 2003-04-09
                                             ^^^^^^^^^^^^^^^^^^^^^^^^ 2003-04-01`,
    ],
    [
      '1952-01-01',
      `
      By the twenty-first day of June 1951 and the fifth of July 1951 it had ended.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1951-06-21
                                                   ^^^^^^^^^^^^^^^^^^ 1951-07-05`,
    ],
    [
      '1953-02-21',
      `
      CABLEGRAM DATED 20 FEBRUARY 1953 CONCERNING NOVEMBER 1947
                      ^^^^^^^^^^^^^^^^ 1953-02-20
                                                  ^^^^^^^^^^^^^ 1947-11`,
    ],
    [
      '2018-02-01',
      `
      He wrote on Wednesday, Jan. 3, 2018, on 5 Dec. 2017 and on 12-Aug-2017.
                  ^^^^^^^^^^^^^^^^^^^^^^^ 2018-01-03
                                              ^^^^^^^^^^^ 2017-12-05
                                                                 ^^^^^^^^^^^ 2017-08-12`,
    ],
    [
      '1964-09-01',
      `
      The raid of 6 August 1964 (Thursday) was the last.
                  ^^^^^^^^^^^^^^^^^^^^^^^^ 1964-08-06`,
    ],
    [
      '1991-10-01',
      `
      The report of 4 september 1991 was not read.
                    ^^^^^^^^^^^^^^^^ 1991-09-04`,
    ],
  ]);
});

describe('numeric dates', () => {
  check([
    [
      '2020-09-01',
      `
      Logged on 10.08.2020 and 11.8.2020.
                ^^^^^^^^^^ 2020-08-10
                               ^^^^^^^^^ 2020-08-11`,
    ],
    [
      '2018-06-27',
      `
      Logged on 02/05/2018 and 31/05/2018.
                ^^^^^^^^^^ 2018-05-02
                               ^^^^^^^^^^ 2018-05-31`,
    ],
    [
      '2018-06-27',
      `
      Logged on 02/05/2018 and 05/31/2018.
                ^^^^^^^^^^ 2018-02-05
                               ^^^^^^^^^^ 2018-05-31`,
    ],
    [
      '2018-06-27',
      `
      Logged on 02/05/2018 alone.
                ^^^^^^^^^^ 2018-05-02 or 2018-02-05`,
    ],
    [
      '2018-06-27',
      `
      Logged on 05/07/2018 alone.
                ^^^^^^^^^^ 2018-05-07 or 2018-07-05`,
    ],
    [
      '2018-06-27',
      `
      Since January 9, 2018: logged on 02/05/2018.
            ^^^^^^^^^^^^^^^ 2018-01-09
                                       ^^^^^^^^^^ 2018-02-05 or 2018-05-02`,
    ],
    [
      '2018-06-27',
      `
      Logged 2018-06-02 to 2018-06-04, again 14/06/18.
             ^^^^^^^^^^^^^^^^^^^^^^^^ 2018-06-02/2018-06-04
                                             ^^^^^^^^ 2018-06-14`,
    ],
    [
      '2020-09-09',
      `
      In force 21/07–02/08/2020 and 10/08–23/08/2020.
               ^^^^^^^^^^^^^^^^ 2020-07-21/2020-08-02
                                    ^^^^^^^^^^^^^^^^ 2020-08-10/2020-08-23`,
    ],
    [
      '2020-09-09',
      `
      In force 21–23.07.2020.
               ^^^^^^^^^^^^^ 2020-07-21/2020-07-23`,
    ],
  ]);
});

describe('lists', () => {
  check([
    [
      '2021-11-01',
      `
      On 9, 12 and 14 October, the convoys were turned back.
         ^ 2021-10-09
            ^^ 2021-10-12
                   ^^^^^^^^^^ 2021-10-14`,
    ],
    [
      '2000-05-12',
      `
      On 28 and 30 April and 2 May, aircraft circled.
         ^^ 2000-04-28
                ^^^^^^^^ 2000-04-30
                             ^^^^^ 2000-05-02`,
    ],
    [
      '2019-06-01',
      `
      On April 28 and 30 and May 2, 2019, drones came.
         ^^^^^^^^ 2019-04-28
                      ^^ 2019-04-30
                             ^^^^^^^^^^^ 2019-05-02`,
    ],
    [
      '2018-06-01',
      `
      On Saturday, 5, and Sunday, 6 May, nobody slept.
         ^^^^^^^^^^^ 2018-05-05
                          ^^^^^^^^^^^^^ 2018-05-06`,
    ],
    [
      '2018-06-27',
      `
      In March, April and May 2018 the wells were dry.
         ^^^^^ 2018-03
                ^^^^^ 2018-04
                          ^^^^^^^^ 2018-05`,
    ],
    [
      '2018-06-27',
      `
      It failed in 2011, 2012 and 2013.
                   ^^^^ 2011
                         ^^^^ 2012
                                  ^^^^ 2013`,
    ],
    [
      '2021-08-25',
      `
      It agreed with Arcadia on 9 June and with Ruritania on 6 August 2020.
                                ^^^^^^ 2020-06-09
                                                             ^^^^^^^^^^^^^ 2020-08-06`,
    ],
  ]);
});

describe('lists by commas alone', () => {
  check([
    [
      '1998-07-01',
      `
      It was crossed on 3, 9, 21 April, on 2, 12 June and in areas 4, 7 June 1998.
                        ^ 1998-04-03
                           ^ 1998-04-09
                              ^^^^^^^^ 1998-04-21
                                           ^ 1998-06-02
                                              ^^^^^^^ 1998-06-12
                                                                      ^^^^^^^^^^^ 1998-06-07`,
    ],
    [
      '1998-07-01',
      `
      Our letters of 3, 9, 21 April and the raids (4, 11, 19 May) are recalled.
                     ^ 1998-04-03
                        ^ 1998-04-09
                           ^^^^^^^^ 1998-04-21
                                                   ^ 1998-05-04
                                                      ^^ 1998-05-11
                                                          ^^^^^^ 1998-05-19`,
    ],
    [
      '1998-07-01',
      `
      A group of 12, 25 April; on 30, 4 May; in annexes 2, 4, 8 June; of 31, 12, 9 May.
                     ^^^^^^^^ 1998-04-25
                                      ^^^^^ 1998-05-04
                                                              ^^^^^^ 1998-06-08
                                                                                 ^^^^^ 1998-05-09`,
    ],
  ]);
});

describe('lost blanks', () => {
  check([
    [
      '1976-04-01',
      `
      My letter ofMarch 15, 1976, dated15 March, and on3 March,1976
                  ^^^^^^^^^^^^^^ 1976-03-15
                                       ^^^^^^^^ 1976-03-15
                                                       ^^^^^^^^^^^^ 1976-03-03`,
    ],
    [
      '1976-04-01',
      `
      On 15March 1976 and March 15,1976; on 2nd,March he came.
         ^^^^^^^^^^^^ 1976-03-15
                          ^^^^^^^^^^^^^ 1976-03-15`,
    ],
  ]);
});

describe('intervals', () => {
  check([
    [
      '2018-06-27',
      `
      There were raids from 3 to 5 May 2018.
                       ^^^^^^^^^^^^^^^^^^^^ 2018-05-03/2018-05-05`,
    ],
    [
      '2020-08-01',
      `
      Between 12 and 16 July 2020, shells fell.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2020-07-12/2020-07-16`,
    ],
    [
      '2018-01-05',
      `
      It lasted from 28 December to 3 January 2018.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2017-12-28/2018-01-03`,
    ],
    [
      '2016-12-01',
      `
      It lasted from September 29 to November 20, 2016.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2016-09-29/2016-11-20`,
    ],
    [
      '2018-06-27',
      `
      On the night of 30 April to 1 May, and on 5–6 May, flares fell.
                      ^^^^^^^^^^^^^^^^^ 2018-04-30/2018-05-01
                                                ^^^^^^^ 2018-05-05/2018-05-06`,
    ],
    [
      '1967-06-10',
      `
      In the night of 5/6 June 1967, tanks advanced.
                      ^^^^^^^^^^^^^ 1967-06-05/1967-06-06`,
    ],
    [
      '2020-08-25',
      `
      In the week of 10 to 16 August alone, 96 were counted.
                     ^^^^^^^^^^^^^^^ 2020-08-10/2020-08-16`,
    ],
    [
      '2018-06-27',
      `
      It ran from Saturday, 2 June to Monday, 4 June 2018.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2018-06-02/2018-06-04`,
    ],
    [
      '1998-06-01',
      `
      For the period 1 January–31 March 1998 and January-March 1994.
                     ^^^^^^^^^^^^^^^^^^^^^^^ 1998-01-01/1998-03-31
                                                 ^^^^^^^^^^^^^^^^^^ 1994-01/1994-03`,
    ],
    [
      '2021-06-01',
      `
      For the years 2015 to 2020 and between 1987 and 1991.
                    ^^^^^^^^^^^^ 2015/2020
                                     ^^^^^^^^^^^^^^^^^^^^^ 1987/1991`,
    ],
    [
      '2018-06-27',
      `
      On 3–5 and 7 May, mortars fired.
         ^^^ 2018-05-03/2018-05-05
                 ^^^^^ 2018-05-07`,
    ],
  ]);
});

describe('partial dates', () => {
  check([
    [
      '2017-08-06',
      `
      On 4 August, only 24 hours before, it had bombed another village.
         ^^^^^^^^ 2017-08-04`,
    ],
    [
      '2018-06-27',
      `
      On 18 December 2016, it fired. On 20 December, it fired again; on 3 January, too.
         ^^^^^^^^^^^^^^^^ 2016-12-18
                                        ^^^^^^^^^^^ 2016-12-20
                                                                        ^^^^^^^^^ 2017-01-03`,
    ],
    [
      '2016-12-02',
      `
      On 2 January 2016 the base was raided. Since 29 September the truce is broken.
         ^^^^^^^^^^^^^^ 2016-01-02
                                                   ^^^^^^^^^^^^ 2016-09-29`,
    ],
    [
      '2018-06-27',
      `
      Our letters of 3 March 2014 (S/2014/150) and 5 April (S/2014/250) stand.
                     ^^^^^^^^^^^^ 2014-03-03
                                                   ^^^^^^^ 2014-04-05`,
    ],
    [
      '2018-06-27',
      `
      Further to our letter of 3 March 2014, on 12 May the camp was shelled.
                               ^^^^^^^^^^^^ 2014-03-03
                                                ^^^^^^ 2018-05-12`,
    ],
    [
      '2018-06-27',
      `
      In 2014, on 5 March, a house burned.
         ^^^^ 2014
                  ^^^^^^^ 2014-03-05`,
    ],
    [
      '2020-08-25',
      `
      It is closed until 27 August. By 5 July, 30 had fled.
                         ^^^^^^^^^ 2020-08-27
                                       ^^^^^^ 2020-07-05`,
    ],
    [
      '2018-06-27',
      `
      The talks will be held on 5 July.
                                ^^^^^^ 2018-07-05`,
    ],
    [
      '2018-06-27',
      `
      There were 126 in May alone, and more since January; 12 in early June.
                        ^^^ 2018-05
                                                  ^^^^^^^ 2018-01
                                                                       ^^^^ 2018-06`,
    ],
    [
      '2018-06-27',
      `
      It crossed on 21 December last, on 5 May last year and in March of this year.
                    ^^^^^^^^^^^^^^^^ 2017-12-21
                                         ^^^^^^^^^^^^^^^ 2017-05-05
                                                                ^^^^^^^^^^^^^^^^^^ 2018-03`,
    ],
    [
      '2018-06-27',
      `
      On 2 May, they came. On the 30th, they left.
         ^^^^^ 2018-05-02
                                  ^^^^ 2018-05-30`,
    ],
    [
      '1949-06-27',
      `
      Your letter of the 5th instant refers to mine of the 28th ultimo.
                         ^^^^^^^^^^^ 1949-06-05
                                                           ^^^^^^^^^^^ 1949-05-28`,
    ],
    [
      '2018-06-27',
      `
      On 29 February, a patrol was seen.
         ^^^^^^^^^^^ 2016-02-29`,
    ],
    [
      '2018-06-27',
      `
      In May 12 aircraft crossed. On July 3, 12 aircraft crossed.
         ^^^ 2018-05
                                     ^^^^^^ 2017-07-03`,
    ],
    [
      '2018-06-27',
      `
      On 28 April, they came. On the 2nd, they left.
         ^^^^^^^^ 2018-04-28
                                     ^^^ 2018-05-02`,
    ],
    [
      '2018-05-10',
      `
      On 2 May, they came. On the 30th, they left.
         ^^^^^ 2018-05-02
                                  ^^^^ 2018-04-30`,
    ],
  ]);
});

/** The values found in a text of several paragraphs or dates. */
const values = (text: string, letterDate: string): string =>
  read(text, letterDate)
    .map(({ value }) => value)
    .join(' ');

describe('a year other than the last one before the letter', () => {
  test.each([
    [
      'a tale in one sentence',
      '1999-06-27',
      'On 6 October 1973, the army crossed the canal, and on 22 October the Council met.',
      '1973-10-06 1973-10-22',
    ],
    [
      'an event named by its day',
      '2018-06-27',
      'The aggression of 5 June 1967 was followed on 10 June by a ceasefire.',
      '1967-06-05 1967-06-10',
    ],
    [
      'dated sentences that follow each other',
      '1999-06-27',
      'On 6 October 1973, the army crossed. On 22 October, the Council met. On the 24th, it met again.',
      '1973-10-06 1973-10-22 1973-10-24',
    ],
    [
      'a tale of the year before',
      '2018-06-27',
      'He was arrested on 5 September 2016 and sentenced on 3 February; he died on 2 April.',
      '2016-09-05 2017-02-03 2017-04-02',
    ],
    [
      'dated paragraphs that follow each other',
      '2018-06-27',
      'On 18 December 2016, it fired.\n\nOn 20 December, it fired again.',
      '2016-12-18 2016-12-20',
    ],
    [
      'a numbered list of days',
      '2018-06-27',
      '1. On 18 December 2016, it fired.\n\n2. On 8 March, it fired again.',
      '2016-12-18 2017-03-08',
    ],
    [
      'a lettered list of days',
      '2018-06-27',
      '(a) 3 May 2014: a raid;\n\n(b) 8 June: a raid;\n\n(c) 9 September: a raid.',
      '2014-05-03 2014-06-08 2014-09-09',
    ],
    [
      'a heading that names the period',
      '2018-06-27',
      'Violations in May 2016\n\nOn 3 May, a drone came. On 5 May, two came.',
      '2016-05 2016-05-03 2016-05-05',
    ],
    [
      'papers in one list',
      '2018-06-27',
      'It recalls its letters of 3 July 2016 and 12 August.',
      '2016-07-03 2016-08-12',
    ],
  ])('%s', (_, letterDate, text, want) => {
    expect(values(text, letterDate)).toBe(want);
  });
});

describe('the last year before the letter, whatever stands beside it', () => {
  test.each([
    [
      'since',
      '2012-11-10',
      'Of 58 raids since 26 March 2011, 21 came since the talks broke down on 6 August.',
      '2011-03-26 2012-08-06',
    ],
    [
      'a clause of since',
      '2018-06-27',
      'Since the junta took power on 3 July 2013 the press is muzzled; on 12 May two papers were shut.',
      '2013-07-03 2018-05-12',
    ],
    [
      'a day from which on',
      '2018-02-01',
      'As of 1 January 2014 it was closed, and on 3 January it was opened.',
      '2014-01-01 2018-01-03',
    ],
    [
      'a line',
      '2009-12-10',
      'They accept the lines of 4 June 1967 and thank the donors, which on 2 December pledged more.',
      '1967-06-04 2009-12-02',
    ],
    [
      'an agreement signed on a day',
      '2018-06-27',
      'Under the Agreement signed at Arcady on 3 March 2002, on 4 May the post was to be handed over.',
      '2002-03-03 2018-05-04',
    ],
    [
      'a treaty',
      '2018-06-27',
      'It rejected the Treaty of 3 March 2002. On 4 May it crossed the river.',
      '2002-03-03 2018-05-04',
    ],
    [
      'a letter',
      '2018-06-27',
      'It recalls its letter of 3 July 2016 and on 12 May asked again.',
      '2016-07-03 2018-05-12',
    ],
    [
      'another sentence about long ago',
      '1999-06-27',
      'The base was built on 6 October 1973. The flag was lowered there on 22 May.',
      '1973-10-06 1999-05-22',
    ],
    [
      'numbered paragraphs that are no list of days',
      '2009-06-20',
      '5. The leader, elected on 19 June 2004, resigned.\n\n6. It thanks the force, which landed on 6 June.',
      '2004-06-19 2009-06-06',
    ],
    [
      'a heading of long ago, after the next heading',
      '2018-06-27',
      'The war of 2006\n\nOn 13 July, a bridge fell.\n\nThe present state\n\nOn 3 May, a drone came.',
      '2006 2006-07-13 2018-05-03',
    ],
    [
      'an interval',
      '1999-05-24',
      'Since 12 June 1998, 100 are gone. Attacks between 14 and 16 March were thrown back.',
      '1998-06-12 1999-03-14/1999-03-16',
    ],
  ])('%s', (_, letterDate, text, want) => {
    expect(values(text, letterDate)).toBe(want);
  });
});

describe('annexes', () => {
  const text = 'On 3 May, it rained.\n\nAnnex\n\nOn 3 May, it rained; today, it snowed.';
  const inAnnex = (annexDate: string | null, more = ''): readonly string[] => {
    const reading = done(readLayout(text + more));
    const dates = ['2018-06-27', annexDate];
    return resolveDates(reading, findDates(reading, []), dates).map(({ value }) => value);
  };

  test('an annex has the years of its own day', () => {
    expect(inAnnex('2017-05-01')).toEqual(['2018-05-03', '2016-05-03', '2017-05-01']);
  });

  test('an annex without a day has the letter’s', () => {
    expect(inAnnex(null)).toEqual(['2018-05-03', '2018-05-03', '2018-06-27']);
  });

  test('a day that the annex tells beyond, or after the letter, is not its own', () => {
    expect(inAnnex('2017-05-01', ' It froze on 2 March 2018.')[1]).toBe('2018-05-03');
    expect(inAnnex('2019-05-01')[1]).toBe('2018-05-03');
  });
});

describe('ordinals and ampersands', () => {
  check([
    [
      '2018-08-08',
      `
      On 13 May and on the 14th and the 15th it rained. On 3 & 4 July it did not.
         ^^^^^^ 2018-05-13
                           ^^^^ 2018-05-14
                                        ^^^^ 2018-05-15
                                                           ^ 2018-07-03
                                                               ^^^^^^ 2018-07-04`,
    ],
  ]);
});

describe('years', () => {
  check([
    [
      '2018-06-27',
      `
      Since 2011, and in 1967, and by 2030, and as early as 1948.
            ^^^^ 2011
                         ^^^^ 1967
                                      ^^^^ 2030
                                                            ^^^^ 1948`,
    ],
    [
      '2018-06-27',
      `
      In 1931-33 and for the period 2014–15, but not before 1962-64.
         ^^^^^^^ 1931/1933
                                    ^^^^^^^ 2014/2015
                                                            ^^^^^^^ 1962/1964`,
    ],
    [
      '2018-06-27',
      `
      See pages 1931-33, file 1942-45, item 1995-11 and the 1990-45 edition.`,
    ],
    [
      '2018-06-27',
      `
      Under the truce of 2003 and in the first half of 2018 and mid-2017.
                         ^^^^ 2003
                                                       ^^^^ 2018
                                                                    ^^^^ 2017`,
    ],
  ]);
});

describe('phrases that lean on the letter', () => {
  check([
    [
      '2021-11-01',
      `
      Yesterday evening they fired; they are still there this morning.
      ^^^^^^^^^ 2021-10-31
                                                         ^^^^^^^^^^^^ 2021-11-01`,
    ],
    [
      '2019-03-01',
      `
      It burned the day before yesterday, last night and today.
                ^^^^^^^^^^^^^^^^^^^^^^^^ 2019-02-27
                                          ^^^^^^^^^^ 2019-02-28
                                                         ^^^^^ 2019-03-01`,
    ],
    [
      '2018-06-27',
      `
      Three days ago, last Friday and on Saturday they fired.
      ^^^^^^^^^^^^^^ 2018-06-24
                      ^^^^^^^^^^^ 2018-06-22
                                         ^^^^^^^^ 2018-06-23`,
    ],
    [
      '2018-06-27',
      `
      Friday last, and next Monday.
      ^^^^^^^^^^^ 2018-06-22
                       ^^^^^^^^^^^ 2018-07-02`,
    ],
    [
      '2018-06-27',
      `
      Yesterday, 26 June, they fired.
      ^^^^^^^^^ 2018-06-26
                 ^^^^^^^ 2018-06-26`,
    ],
  ]);
});

describe('phrases that lean on the mention before', () => {
  check([
    [
      '2018-06-27',
      `
      On 3 May 2018 they came. Two days later they left. The day before, they slept.
         ^^^^^^^^^^ 2018-05-03
                               ^^^^^^^^^^^^^^ 2018-05-05
                                                         ^^^^^^^^^^^^^^ 2018-05-04`,
    ],
    [
      '2018-06-27',
      `
      On 31 December they came; the following day they left; the same day, others came.
         ^^^^^^^^^^^ 2017-12-31
                                ^^^^^^^^^^^^^^^^^ 2018-01-01
                                                             ^^^^^^^^^^^^ 2018-01-01`,
    ],
    [
      '2018-06-27',
      `
      On 3 May 2018 they came. The following Monday they left.
         ^^^^^^^^^^ 2018-05-03
                               ^^^^^^^^^^^^^^^^^^^^ 2018-05-07`,
    ],
    [
      '2020-08-25',
      `
      It is closed until 27 August. Two days later, on 12 August, a ship came.
                         ^^^^^^^^^ 2020-08-27
                                    ^^^^^^^^^^^^^^ 2020-08-12
                                                       ^^^^^^^^^ 2020-08-12`,
    ],
    [
      '2018-06-27',
      `
      On 15 June, they fired until the next morning.
         ^^^^^^^ 2018-06-15
                                   ^^^^^^^^^^^^^^^^ 2018-06-16`,
    ],
  ]);
});

describe('anchors', () => {
  test.each([
    [
      'the end of a night',
      '2018-06-01',
      'In the night of 3 to 4 May they came; the next morning they left. The next day it rained.',
      '2018-05-03/2018-05-04 2018-05-04 2018-05-05',
    ],
    [
      'that day, but not since that day',
      '2010-06-01',
      'On 2 May it struck. The acts since that day are many. On that day, and that same evening, it rained.',
      '2010-05-02 2010-05-02 2010-05-02',
    ],
    [
      'the same day as',
      '2010-06-01',
      'On 2 May it struck. It left on the same day as the vote was announced, 20 May.',
      '2010-05-02 2010-05-20 2010-05-20',
    ],
    [
      'the same day as a letter of the same paragraph',
      '2018-06-27',
      'On 1 May 2017 they met.\n\nI refer to the letter dated 4 March 2018. On the same day, we wrote.',
      '2017-05-01 2018-03-04 2018-03-04',
    ],
    [
      'a weekday with its direction, and the day beside it',
      '1999-05-21',
      'Last Sunday, 16 May, two came. Others failed on 17 and again on 19 May.',
      '1999-05-16 1999-05-16 1999-05-17 1999-05-19',
    ],
    ['capitals', '2018-06-01', 'NOTE OF YESTERDAY AND OF SUNDAY, 20 MAY', '2018-05-31 2018-05-20'],
  ])('%s', (_, letterDate, text, want) => {
    expect(values(text, letterDate)).toBe(want);
  });
});

describe('nights, coming weekdays, bare ordinals, short years and what is to come', () => {
  check([
    [
      '2010-07-19',
      `
      On the night of Sunday, 11 July, it put out; the next morning it was hit.
                      ^^^^^^^^^^^^^^^ 2010-07-11
                                                   ^^^^^^^^^^^^^^^^ 2010-07-12`,
    ],
    [
      '2010-07-19',
      `
      In the night of 5 to 6 July it sank; the next morning they fled.
                      ^^^^^^^^^^^ 2010-07-05/2010-07-06
                                           ^^^^^^^^^^^^^^^^ 2010-07-06`,
    ],
    [
      '2010-07-19',
      `
      They met on Friday last and will meet on Sunday next.
                  ^^^^^^^^^^^ 2010-07-16
                                               ^^^^^^^^^^^ 2010-07-25`,
    ],
    [
      '1992-09-21',
      `
      On 12 September they met. A mine laid on the 14th exploded; the promise given on the 15th had not been kept.
         ^^^^^^^^^^^^ 1992-09-12
                                                   ^^^^ 1992-09-14
                                                                                           ^^^^ 1992-09-15`,
    ],
    [
      '1992-09-21',
      `
      On 2 September they came. By the 3rd, all had left; from the 5th to the 9th, and between the 12th and the 14th, they stayed.
         ^^^^^^^^^^^ 1992-09-02
                                       ^^^ 1992-09-03
                                                          ^^^^^^^^^^^^^^^^^^^^^^^ 1992-09-05/1992-09-09
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1992-09-12/1992-09-14`,
    ],
    [
      '1987-06-30',
      `
      It saw them on 14.5.87, 4/6/87 and 9.6.87, as on Friday 5.6.09.
                     ^^^^^^^ 1987-05-14
                              ^^^^^^ 1987-06-04
                                         ^^^^^^ 1987-06-09
                                                       ^^^^^^^^^^^^^ 2009-06-05`,
    ],
    [
      '2009-06-30',
      `
      Signed on 5.6.09, and on 7.6.08; dated 3.4.09.
                ^^^^^^ 2009-06-05
                               ^^^^^^ 2008-06-07
                                             ^^^^^^ 2009-04-03`,
    ],
    [
      '1999-06-14',
      `
      It asks for a mission before the end of July, and before the rains end in October. They plan to vote in November.
                                              ^^^^ 1999-07
                                                                                ^^^^^^^ 1999-10
                                                                                                              ^^^^^^^^ 1999-11`,
    ],
    [
      '1999-06-14',
      `
      They left in July, after the rains, and before the end of May they came back.
                   ^^^^ 1998-07
                                                                ^^^ 1999-05`,
    ],
  ]);
});

describe('texts that a letter quotes', () => {
  const days = (text: string): readonly string[] =>
    read(text, '2010-07-19').map(({ value }) => value.slice(5));

  test.each<readonly [string, readonly string[]]>([
    [
      'In his address to the nation of 5 July, he said:\n\n> Yesterday we met.\n>\n> Tomorrow we go.\n\nYesterday they met.',
      ['07-05', '07-04', '07-06', '07-18'],
    ],
    [
      'I transmit a telegram sent on 2 July 2010, and a statement issued the following day.\n\nThe telegram reads as follows:\n\n"Yesterday they fired.\n\n"This morning they fired again."\n\nThe statement reads as follows:\n\n"Last night they fired.\n\nToday they left."\n\nToday all is quiet.',
      ['07-02', '07-03', '07-01', '07-02', '07-02', '07-03', '07-19'],
    ],
    [
      'It read:\n\n“Lomé, 10 July 2010\n\n“Yesterday it began.”\n\nIt ended yesterday.',
      ['07-10', '07-09', '07-18'],
    ],
    [
      'On 12 July, he told the press: “Yesterday it began.” It ended yesterday.',
      ['07-12', '07-11', '07-18'],
    ],
  ])('have their own day: %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['As to the attack of 3 July, he said:\n\n"Yesterday was dark."', ['07-03', '07-18']],
    ['They fled on 3 July.\n\n“Free Chad” came back yesterday.', ['07-03', '07-18']],
    ['He spoke of the raid of 1 July: "Today we mourn."', ['07-01', '07-19']],
    ['On 12 July they left their "base". They came back yesterday.', ['07-12', '07-18']],
    ['It read:\n\n"They came on 5 July 2010.\n\n"They left yesterday."', ['07-05', '07-18']],
    ['A list of 3 July follows:\n\nYesterday they left.', ['07-03', '07-18']],
    ['It will say on 30 July:\n\n“Yesterday it ended.”', ['07-30', '07-18']],
  ])('have the letter’s day where none is told: %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('parts, anchors and weekdays', () => {
  test('a full date is explicit, and a wrong weekday does not move it', () => {
    const [mention] = read('On Sunday, 11 June 2018, a school was hit.', '2018-06-14');
    expect(mention).toMatchObject({
      value: '2018-06-11',
      derivation: 'explicit',
      certain: { year: 2018, month: 6, day: 11 },
      implied: {},
      anchor: null,
      weekday: { stated: 0, agrees: false },
      ranges: {
        weekday: { start: 3, end: 9 },
        day: { start: 11, end: 13 },
        month: { start: 14, end: 18 },
        year: { start: 19, end: 23 },
      },
    });
  });

  test('a partial date has its year from the letter', () => {
    const [mention] = read('On Monday, 4 June, they returned.', '2018-06-14');
    expect(mention).toMatchObject({
      derivation: 'partial',
      certain: { month: 6, day: 4 },
      implied: { year: 2018 },
      anchor: { kind: 'letter', date: '2018-06-14' },
      weekday: { stated: 1, agrees: true },
    });
  });

  test('the members of a list lean on the month beside them', () => {
    const [first, last] = read('On 11 and 17 October 2016, it rained.', '2016-12-01');
    expect(first).toMatchObject({
      derivation: 'partial',
      certain: { day: 11 },
      implied: { year: 2016, month: 10 },
      ranges: { day: { start: 3, end: 5 } },
    });
    expect(last).toMatchObject({ derivation: 'explicit', implied: {}, anchor: null });
  });

  test('a phrase names the mention that it counts from', () => {
    const text = 'On 3 May 2018 they came. Two days later they left.';
    expect(read(text, '2018-06-27')[1]).toMatchObject({
      derivation: 'relative',
      certain: {},
      implied: { year: 2018, month: 5, day: 5 },
      anchor: { kind: 'mention', date: '2018-05-03', span: { start: 3, end: 13 } },
      weekday: null,
    });
  });

  test('the weekday decides between two years', () => {
    const text = 'On 18 December 2016, it fired. On Wednesday, 20 December, it fired again.';
    expect(read(text, '2018-06-27')[1]?.value).toBe('2017-12-20');
  });
});

describe('what surrounds a date', () => {
  test('nothing is found in spans already taken, or across them', () => {
    const text = 'See S/2018/5 May 2018 and 6 May 2018.';
    const found = read(text, '2018-06-27', [{ start: 4, end: 16 }]);
    expect(found.map((mention) => mention.text)).toEqual(['6 May 2018']);
  });

  test('nothing is found across paragraphs', () => {
    const found = read('It ended on 3\n\nMay 2018 was calm.', '2018-06-27');
    expect(found.map((mention) => mention.text)).toEqual(['May 2018']);
  });

  test('a date that a line end cuts is whole', () => {
    const found = read('It ended on the night of Sunday, 3\nJune 2018.', '2018-06-27');
    expect(found.map((mention) => mention.text)).toEqual(['Sunday, 3 June 2018']);
  });

  test('an undated letter has its years from the dates that it states', () => {
    const text = 'After our letter of 14 June 2018 they came.\n\nOn 18 June they left.';
    expect(read(text, null).map(({ value }) => value)).toEqual(['2018-06-14', '2018-06-18']);
  });

  test('an ordinal day has its year from the one date that stands before it', () => {
    const text = 'Further to my letter ofMarch 28, 1976, on April 3rd they came again.';
    expect(read(text, null).map(({ value }) => value)).toEqual(['1976-03-28', '1976-04-03']);
  });

  test('an undated letter’s years are not those since when something was', () => {
    const text =
      'On 23 June 2019, they fired. Since 26 March 2015, they have fired.\n\nIt was said on 25 June.';
    expect(
      read(text, null)
        .map(({ value }) => value)
        .at(-1),
    ).toBe('2019-06-25');
  });

  test('without any year, partial and relative dates come to nothing', () => {
    expect(read('On 18 June they left. Yesterday and two days later they came.', null)).toEqual([]);
  });

  test('a full date can be read before anything is resolved', () => {
    const reading = done(
      readLayout('On 3 May 2018, in May 2018, on 3 May, yesterday, on 4 and 5 May 2018.'),
    );
    const days = findDates(reading, []).map(fullDate);
    expect(days).toEqual(['2018-05-03', null, null, null, null, '2018-05-05']);
  });
});

test('every month is known, in full, short and in capitals', () => {
  const months =
    'January February March April May June July August September October November December';
  for (const [index, month] of months.split(' ').entries()) {
    for (const name of [month, month.slice(0, 3), month.toUpperCase()]) {
      const value = `1987-${String(index + 1).padStart(2, '0')}-09`;
      expect(read(`On 9 ${name} 1987, it fell.`, '1999-01-01')[0]?.value).toBe(value);
      expect(read(`On ${name} 9, 1987, it fell.`, '1999-01-01')[0]?.value).toBe(value);
    }
  }
});

const WITHOUT_DATES = [
  'It may march on the capital, and may yet do so.',
  'May I draw your attention to the march of the settlers?',
  'The March of Return was led by Theresa May and Ambassador April Gray.',
  'Now is the time to act.',
  'On that basis, on the other hand, and in the following days, nothing changed.',
  'It recalls resolution 1325 and the 1995 Platform.',
  'See S/2018/152, A/72/756 and paragraph 12 of the report.',
  'In the light of Agenda 2030 and of Vision 2040',
  'Sorties took place at 0910–1145, 1015 hours and 2015 hours.',
  'Between 1915 and 1935 hours, two drones crossed.',
  'From 1910 to 1945 hours local time, a boat lay there.',
  '00-43127 (E) 170500 180500',
  '21-15873 (E) 051121 081121',
  '20-11263 3/5',
  'F-16 and F-18 aircraft flew at 19,500 ft, an ATR-72 at 9,000 ft.',
  'The post is open 24/7.',
  'It was struck by 122 mm rockets and 155 mm shells.',
  'It rose to 2000 metres, an altitude of 2000 metres.',
  'A total of 1950 shells fell on the camp.',
  'It held 2015 tons of barley and 1900 sheep.',
  'In 2000 cases nobody was heard.',
  'Law No. 5 of 2010 and Decree 43 of 1998 are void.',
  'The Act of 1950 and the Geneva Conventions of 1949 apply.',
  'On 31 June, on 30 February and on 32 May',
  'On 31 June 2018, on 30 February 2018, on 0 May 2018',
  'It was logged on 32/13/2018 and 2018-13-01.',
  'Item 12.10 of the list, section 2.3.15, figure 10.8',
  'It lies at 33.5 degrees and 10.45 a.m.',
  'Several days earlier, some weeks ago, and over the past years, it was calm.',
  'Two or three days later it was calm.',
  'Four weeks after our letter, and two days after the attack, it was calm.',
  'Three days before the attack it was calm.',
  'It is recently, currently and now calm, to this day and until this day.',
  'Friday prayers are held every Friday, on Fridays, and on Good Friday.',
  'The Sunday Times reports that a Sunday is quiet; Black Sunday was not.',
  'The 14 March Alliance and the 6 October Bridge are named so.',
  'It passed the 38th parallel on the 20th anniversary, on the 4th floor.',
  'The 4084th meeting of the 55th session, the 21st century',
  'The third of the three, the second day of talks, the first of many',
  'Last year, next year, this year, last month and last week were calm.',
  'In the 1990s and in the 1950s it was calm.',
  'The 2014 crisis, the 2017/18 season, the 1967 borders',
  'Jan, Dec and Mar are short names; Jan Novak is a man.',
  'Call 01-02-03-04 or 212.555.1234.',
  'The version 2.0.2018.1 and the address 10.08.20.1',
  'Annex 5, May 5th Avenue',
  'It has 3 and 4 on the list, 12 to 16 of them, 10–16 more.',
  'The day after the attack and the day before the attack were calm.',
  'On March 3,500 men came.',
  'A softMarch breeze, thereofMay and so onMayor',
  'The convoy carriedMarch 15 of the series and 15Marching bands',
  'Rooms of12 and on5 floors, type of2014',
  'It fired 7, 14, 16, 25 and 31 shells on 5, 7, 9 hills.',
  'Within the day, by day and by night, day after day',
  'It was on the 5th motorized brigade, on the 14th armoured column, by the 4th Army, from the 3rd floor.',
  'Of the 19th and 20th centuries, after the 7th attempt, to the 5th and 6th battalions.',
  'See section 5.6.15, version 3.4.87, 2.3.15 and No. 4.5.87.',
];

test.each(WITHOUT_DATES)('no date in: %s', (text) => {
  expect(read(text, '2018-06-27').map((mention) => mention.text)).toEqual([]);
});

describe('hostile text', () => {
  const size = 60_000;
  const repeated = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
  test.each([
    ['1'],
    ['1/'],
    ['1, '],
    ['1-'],
    ['A'],
    ['May '],
    ['Sunday, '],
    ['Sunday, 1, '],
    ['letter of 5 May, '],
    ['from 5 May to '],
    ['in 2001, 2002, '],
    ['5 May ('],
    ['days later '],
    ['the same day '],
  ])('%j over and over is answered', (unit) => {
    const text = repeated(unit);
    for (const { start, end } of read(text, '2018-06-27')) expect(start).toBeLessThan(end);
  });
});
