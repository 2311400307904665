import { describe, expect, it } from 'vitest';
import { LineIndex, type PositionEncoding } from '../../server/features/positions';

/** Accents are 1 UTF-16 unit and 2 bytes, curly marks 1 and 3, the dove 2 and 4. */
const TEXT = 'Ja’afari\r\né🕊x\n\nend';

describe.each<[PositionEncoding, readonly [number, number, number][]]>([
  [
    'utf-16',
    [
      [3, 0, 3],
      [11, 1, 1],
      [13, 1, 3],
      [14, 1, 4],
      [16, 3, 0],
      [19, 3, 3],
    ],
  ],
  [
    'utf-8',
    [
      [3, 0, 5],
      [11, 1, 2],
      [13, 1, 6],
      [14, 1, 7],
      [16, 3, 0],
      [19, 3, 3],
    ],
  ],
  [
    'utf-32',
    [
      [3, 0, 3],
      [11, 1, 1],
      [13, 1, 2],
      [14, 1, 3],
      [16, 3, 0],
      [19, 3, 3],
    ],
  ],
])('in %s', (encoding, table) => {
  const lines = new LineIndex(TEXT, encoding);

  it.each(table)('offset %i is line %i, character %i', (offset, line, character) => {
    expect(lines.position(offset)).toEqual({ line, character });
    expect(lines.offset({ line, character })).toBe(offset);
  });

  it.each([
    ['before the text', { line: -1, character: 5 }, 0],
    ['before its line', { line: 3, character: -7 }, 16],
    ['past its line', { line: 1, character: 99 }, 14],
    ['past the text', { line: 99, character: 0 }, TEXT.length],
    ['past the last line', { line: 3, character: 99 }, TEXT.length],
  ])('a position %s is the nearest there is', (_, position, offset) => {
    expect(lines.offset(position)).toBe(offset);
  });
});

it('a position within a character is that character’s', () => {
  const lines = new LineIndex(TEXT, 'utf-8');
  expect(lines.offset({ line: 1, character: 1 })).toBe(10);
  expect(lines.offset({ line: 1, character: 4 })).toBe(11);
});
