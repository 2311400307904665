import { describe, expect, it } from 'vitest';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { positionOf, serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';
import { seeds } from '../support/seeds';

const { service } = await serviceOf({});
const uri = uriOf('a.txt');

function rangesAt(text: string, ...positions: Position[]): readonly (readonly Range[])[] {
  service.setDocument({ uri, getText: () => text });
  const outwards = (at: SelectionRange): Range[] => [
    at.range,
    ...(at.parent === undefined ? [] : outwards(at.parent)),
  ];
  return (service.selectionRanges(uri, positions) ?? []).map(outwards);
}

const offsetIn = (text: string, { line, character }: Position): number =>
  text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
const wordsOf = (text: string, { start, end }: Range): string =>
  text.slice(offsetIn(text, start), offsetIn(text, end));

const TITLE =
  'Letter dated 5 May 2011 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General';
const INCIDENT =
  'On 4 May 2011, warplanes bombed the village of Hentzau, killing at least 16 civilians.';
const REPLY = 'Ruritania condemns this crime in the strongest terms.';
const LIST = 'They left:';
const ITEMS = ['(a) Hentzau on 5 May;', '(b) Zlip on 6 May.'];
const ANNEX = `Annex

Report of the Minister

They killed 3 farmers in the village of Lipnik.
`;
const BODY = `${INCIDENT} ${REPLY}\n\n${LIST}\n\n${ITEMS.join('\n\n')}`;
const COVERING = `${TITLE}\n\n${BODY}\n\n(Signed) Mara Sokol\nAmbassador\n\n`;
const LETTER = COVERING + ANNEX;

describe('what would be selected, wider and wider', () => {
  it.each<[string, readonly string[]]>([
    [
      '16 civ',
      ['16', 'at least 16 civilians', INCIDENT, `${INCIDENT} ${REPLY}`, BODY, COVERING, LETTER],
    ],
    ['condemns', [REPLY, `${INCIDENT} ${REPLY}`, BODY, COVERING, LETTER]],
    ['Zlip', [ITEMS[1] ?? '', `${LIST}\n\n${ITEMS.join('\n\n')}`, BODY, COVERING, LETTER]],
    ['Permanent', [TITLE, COVERING, LETTER]],
    ['Ambassador', ['(Signed) Mara Sokol\nAmbassador', COVERING, LETTER]],
    ['Annex', ['Annex\n\nReport of the Minister', ANNEX, LETTER]],
    ['killed', ['They killed 3 farmers in the village of Lipnik.', ANNEX, LETTER]],
  ])('at “%s”', (words, expected) => {
    const [ranges = []] = rangesAt(LETTER, positionOf(LETTER, words));
    expect(ranges.map((range) => wordsOf(LETTER, range))).toEqual(expected);
  });

  it('at several positions, one answer each', () => {
    const positions = ['condemns', 'Zlip', 'Annex'].map((words) => positionOf(LETTER, words));
    const together = rangesAt(LETTER, ...positions);
    expect(together).toEqual(positions.flatMap((position) => rangesAt(LETTER, position)));
    expect(rangesAt(LETTER)).toEqual([]);
  });

  it('in a note: the symbol, the paragraph, the text', () => {
    const text = '# Notes\n\nSee S/2011/7, please.\n\nAnd go.';
    service.setDocument({ uri: uriOf('n.md'), getText: () => text });
    const [found] = service.selectionRanges(uriOf('n.md'), [positionOf(text, 'S/2011/7')]) ?? [];
    const widths: string[] = [];
    for (let at = found; at !== undefined; at = at.parent) widths.push(wordsOf(text, at.range));
    expect(widths[0]).toBe('S/2011/7');
    expect(widths).toContain('See S/2011/7, please.');
    expect(widths.at(-1)).toBe(text);
  });
});

describe('always', () => {
  it('each holds the one before it, and more; the last is the whole text', () => {
    const texts = [
      ...Object.values(seeds),
      ...Array.from({ length: 30 }, (_, n) => randomLetter(n)),
    ];
    for (const text of texts) {
      const lines = text.split('\n');
      const positions = Array.from({ length: 40 }, (_, n) => ({
        line: (n * 7) % lines.length,
        character: (n * 31) % 90,
      }));
      for (const ranges of rangesAt(text, ...positions)) {
        expect(wordsOf(text, ranges.at(-1) ?? ({} as Range))).toBe(text);
        for (const [index, range] of ranges.entries()) {
          const outer = ranges[index + 1];
          if (outer === undefined) break;
          expect(wordsOf(text, outer)).toContain(wordsOf(text, range));
          expect(offsetIn(text, outer.start)).toBeLessThanOrEqual(offsetIn(text, range.start));
          expect(wordsOf(text, outer).length).toBeGreaterThan(wordsOf(text, range).length);
        }
      }
    }
  });

  it.each<[string, Position]>([
    ['below the text', { line: 999, character: 4 }],
    ['past a line', { line: 0, character: 9999 }],
    ['before the text', { line: -1, character: -1 }],
  ])('a position out of range gets an answer: %s', (_, position) => {
    const [ranges = []] = rangesAt(LETTER, position);
    expect(wordsOf(LETTER, ranges.at(-1) ?? ({} as Range))).toBe(LETTER);
  });

  it('an empty text is selected as it is', () => {
    const start = { line: 0, character: 0 };
    expect(rangesAt('', start)).toEqual([[{ start, end: start }]]);
  });

  it('an unknown document has none', () => {
    expect(
      service.selectionRanges('memory:///nowhere.txt', [{ line: 0, character: 0 }]),
    ).toBeNull();
  });
});
