import { describe, expect, it } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-types';
import { serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';
import { seeds } from '../support/seeds';

const { service } = await serviceOf({});

function foldsOf(text: string): readonly FoldingRange[] | null {
  service.setDocument({ uri: uriOf('a.txt'), getText: () => text });
  return service.foldingRanges(uriOf('a.txt'));
}

/** The text with what can be folded drawn before it: `┌` where a fold begins, `└` where it ends. */
function drawFolds(text: string): string {
  const folds = foldsOf(text) ?? [];
  const mark = (line: number, { startLine, endLine }: FoldingRange): string =>
    line === startLine ? '┌' : line === endLine ? '└' : '│';
  return text
    .split(/\r\n|\n/)
    .map((words, line) => {
      const around = folds.filter(({ startLine, endLine }) => startLine <= line && line <= endLine);
      return `${around.map((fold) => mark(line, fold)).join('')} ${words}`.trimEnd();
    })
    .join('\n');
}

/** A drawing less its marks. */
const textOf = (drawing: string): string => drawing.replace(/^[┌│└]* ?/gm, '');

const LETTER = `\
┌ United Nations                                 S/2041/501
│ Security Council
│                                            Distr.: General
│                                            7 May 2041
│
│ Letter dated 5 May 2041 from the Permanent Representative
│ of Ruritania to the United Nations addressed to the
└ Secretary-General

 I have the honour to transmit a letter (see annex).

┌ On 4 May 2041, warplanes bombed the village of Hentzau in
│┌ the governorate of Zenda, killing 16 civilians. My
││ Government condemns this crime in the strongest terms, and
││ reserves its right to reply at a time and place
└└ of its choosing.

 (Signed) Rudolf Marek
 Permanent Representative

┌ Annex
│
│ Letter dated 1 May 2041 from the Minister for Foreign Affairs of Ruritania addressed to the Secretary-General
│
│┌ On 28 April 2041, soldiers killed 3 farmers in the village
│└ of Lipnik.
│
│ (Signed) Mara Sokol
└ Minister for Foreign Affairs
`;

describe('what can be folded', () => {
  it('is the title block, each paragraph, each claim of several lines, and each annex', () => {
    expect(drawFolds(textOf(LETTER))).toBe(LETTER);
  });

  it('is the same where lines end in another way', () => {
    expect(drawFolds(textOf(LETTER).replaceAll('\n', '\r\n'))).toBe(LETTER);
  });

  it('is no line by itself', () => {
    for (const text of Object.values(seeds))
      for (const { startLine, endLine } of foldsOf(text) ?? [])
        expect(endLine).toBeGreaterThan(startLine);
  });

  it('nests, with one fold a line, in any letter', () => {
    const head =
      'Letter dated 5 May 2041 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General\n\n';
    let count = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const folds = foldsOf(head + randomLetter(seed).replaceAll('. ', '.\n')) ?? [];
      count += folds.length;
      for (const [index, fold] of folds.entries())
        for (const other of folds.slice(index + 1)) {
          expect(other.startLine).toBeGreaterThan(fold.startLine);
          const apart = other.startLine > fold.endLine;
          expect(apart || other.endLine <= fold.endLine).toBe(true);
        }
    }
    expect(count).toBeGreaterThan(200);
  });
});

describe('nothing can be folded', () => {
  it.each([
    ['in an empty file', ''],
    ['in a shopping list', 'Milk\n  Bread\n  Butter'],
    ['in prose that is no letter', 'They bombed\nthe village of Hentzau.\n\nThey left.'],
  ])('%s, which the editor folds as any text', (_, text) => {
    expect(foldsOf(text)).toBeNull();
  });

  it('in an unknown document', () => {
    expect(service.foldingRanges('memory:///nowhere.txt')).toBeNull();
  });
});
