import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphInWords } from '../../server/features/paragraphs';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import { randomLetter } from '../support/randomLetters';
import { seeds } from '../support/seeds';

const gazetteer = createGazetteer();
const read = (text: string) => readLetter(text, { gazetteer });

/** One row a paragraph or item: its part, its number as it is cited, `=` if printed, its first word. */
function rows(text: string): readonly string[] {
  const letter = read(text);
  const row = (start: number, end: number): string => {
    const place = paragraphAt(letter, start);
    const words = (place && paragraphInWords(place)) ?? 'none';
    const { part, printed } = place?.paragraph ?? {};
    return `${part} ${printed ? '= ' : ''}${words}: ${/\p{Lu}\p{L}+|\p{L}{3,}/u.exec(text.slice(start, end))?.[0]}`;
  };
  return letter.paragraphs.flatMap(({ start, end, items }) => [
    row(start, items[0]?.start ?? end),
    ...items.map((item) => row(item.start, item.end)),
  ]);
}

describe('paragraphs', () => {
  it.each([
    ['are counted', 'One went.\n\nTwo came.', ['0 para. 1: One', '0 para. 2: Two']],
    [
      'are counted part by part',
      'One went.\n\nTwo came.\n\nAnnex\n\nThree went.',
      ['0 para. 1: One', '0 para. 2: Two', '1 para. 1: Three'],
    ],
    [
      'keep their printed numbers',
      'Excellency,\n\nI write to you.\n\n1. One went.\n\n2. Two came.\n\n3. Three slept.',
      ['0 none: write', '0 = para. 1: One', '0 = para. 2: Two', '0 = para. 3: Three'],
    ],
    [
      'keep them where an annex goes on from another',
      'Annex\n\n14. One went.\n\n15. Two came.',
      ['1 = para. 14: One', '1 = para. 15: Two'],
    ],
    [
      'hold lettered items',
      '1. They did so:\n\n(a) One went;\n\n(b) Two came:\n\n(i) Three slept;\n\n(ii) Four fled.\n\n2. They left.',
      [
        '0 = para. 1: They',
        '0 = para. 1 (a): One',
        '0 = para. 1 (b): Two',
        '0 = para. 1 (b) (i): Three',
        '0 = para. 1 (b) (ii): Four',
        '0 = para. 2: They',
      ],
    ],
    [
      'hold the ninth letter as a letter',
      'So:\n\n(h) One went;\n\n(i) Two came.',
      ['0 para. 1: So', '0 para. 1 (h): One', '0 para. 1 (i): Two'],
    ],
    [
      'hold a numbered list where most are not numbered',
      'One went.\n\nTwo came. They asked:\n\n1. Three things;\n\n2. Four things.\n\nFive left.\n\nSix slept.',
      [
        '0 para. 1: One',
        '0 para. 2: Two',
        '0 para. 2 (1): Three',
        '0 para. 2 (2): Four',
        '0 para. 3: Five',
        '0 para. 4: Six',
      ],
    ],
    [
      'hold bullets, which have no name',
      'These left:\n\n• One man;\n\n• Two women.\n\nThree stayed.',
      ['0 para. 1: These', '0 para. 1: One', '0 para. 1: Two', '0 para. 2: Three'],
    ],
    [
      'go on over a page',
      'The soldiers who had crossed the border\n\n21-15873                 1/3\nS/2021/919\n\nwere fired upon.\n\nThey left.',
      ['0 para. 1: The', '0 para. 2: They'],
    ],
    ['are none where there is no text', ' \n\n', []],
    [
      'are no headings and no signature',
      'The situation in the valley\n\nOne went.\n\n(Signed) Mara Sokol\nAmbassador',
      ['0 para. 1: One'],
    ],
    [
      'take no year, sum or time for a number',
      'In 2041. One went.\n\n1,200 came.\n\n3 May was quiet.',
      ['0 para. 1: In', '0 para. 2: came', '0 para. 3: May'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('hold every claim of any letter, in order and without overlaps', () => {
    const texts = [
      ...Object.values(seeds),
      ...Array.from({ length: 150 }, (_, n) => randomLetter(n)),
    ];
    for (const text of texts) {
      const { paragraphs, claims } = read(text);
      for (const [index, { start, end, items }] of paragraphs.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(paragraphs[index + 1]?.start ?? text.length);
        for (const item of items) expect(start <= item.start && item.end <= end).toBe(true);
      }
      for (const { sentences } of claims)
        for (const sentence of sentences)
          expect(
            paragraphs.some(({ start, end }) => start <= sentence.start && sentence.end <= end),
          ).toBe(true);
    }
  });
});
