import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS, INLAY_HINTS, type InlayHintKind } from '../../server/protocol';
import { serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';

const { service } = await serviceOf({});
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const TITLE =
  'Letter dated 10 November 2018 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General';

/** The text with what is set into it in braces, blanks and all. */
function hinted(
  text: string,
  kinds: readonly InlayHintKind[],
  range = ALL,
  name = 'a.txt',
): string {
  service.configure({ ...DEFAULT_SETTINGS, inlayHints: [...kinds] });
  service.setDocument({ uri: uriOf(name), getText: () => text });
  const lines = text.split('\n');
  for (const { position, label, paddingLeft, paddingRight } of [
    ...service.inlayHints(uriOf(name), range),
  ].reverse()) {
    const line = lines[position.line] ?? '';
    const hint = `{${paddingLeft ? ' ' : ''}${typeof label === 'string' ? label : ''}${paddingRight ? ' ' : ''}}`;
    lines[position.line] =
      line.slice(0, position.character) + hint + line.slice(position.character);
  }
  return lines.join('\n');
}

const bare = (drawn: string): string => drawn.replace(/\{[^}]*\}/g, '');
const letter = (body: string): string => `${TITLE}\n\n${body}`;

describe('hints', () => {
  it.each<[InlayHintKind, string]>([
    ['partialDates', 'On 5 August 2018 they came; on 7 August{ 2018} they left.'],
    ['partialDates', 'On 5 August 2018 they came; from 7 to 9 August{ 2018} they rested.'],
    ['partialDates', 'It was calm on 4 October{ 2018}, and on 30 October{ 2018}.'],
    ['relativeDates', 'Yesterday{ 9 November 2018}, they came.'],
    ['relativeDates', 'On 5 August 2018 they came; the following day{ 6 August 2018} they left.'],
    ['paragraphs', '{1 }They came.\n\n{2 }They left.\n\n(Signed) Mara Sokol'],
    ['paragraphs', '{1 }They left:\n\n(a) on 5 May 2018;\n\n(b) on 6 May 2018.\n\n{2 }They rest.'],
    ['paragraphs', '{1 }They came.\n\nAnnex\n\n{1 }They left.\n\n{2 }They rest.'],
  ])('of the kind %s: %s', (kind, drawn) => {
    expect(hinted(letter(bare(drawn)), [kind])).toBe(letter(drawn));
  });

  it('of all kinds at once, in order', () => {
    expect(hinted(letter('They came yesterday.\n\nThey left on 4 October.'), INLAY_HINTS)).toBe(
      letter('{1 }They came yesterday{ 9 November 2018}.\n\n{2 }They left on 4 October{ 2018}.'),
    );
  });

  it('only of the range that is asked for', () => {
    const body = letter('They came.\n\nThey left.\n\nThey rest.');
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } };
    const expected = letter('They came.\n\n{2 }They left.\n\nThey rest.');
    expect(hinted(body, ['paragraphs'], range)).toBe(expected);
    expect(hinted(body, ['paragraphs'], { start: range.end, end: range.start })).toBe(expected);
    const far = { start: { line: 90, character: 0 }, end: { line: 99, character: 0 } };
    expect(hinted(body, ['paragraphs'], far)).toBe(body);
  });

  it('never change what can be read, in any letter', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = letter(randomLetter(seed));
      expect(bare(hinted(text, INLAY_HINTS))).toBe(text);
    }
  });
});

describe('no hint', () => {
  it.each<[string, readonly InlayHintKind[], string]>([
    ['unless the settings ask', [], letter('They came yesterday, and on 4 October.')],
    ['on a date in full', ['partialDates', 'relativeDates'], letter('They came on 4 May 2018.')],
    ['on another kind of date', ['relativeDates'], letter('They came on 4 October.')],
    ['on a number that is printed', ['paragraphs'], letter('1. They came.\n\n2. They left.')],
    ['on paragraphs of what is no letter', ['paragraphs'], 'They came.\n\nThey left.'],
    ['in an empty text', INLAY_HINTS, ''],
  ])('%s', (_, kinds, text) => {
    expect(hinted(text, kinds)).toBe(text);
  });

  it('in a note', () => {
    const text = 'Read on 4 May.\n\nS/2011/7 came yesterday.';
    expect(hinted(text, INLAY_HINTS, ALL, 'note.md')).toBe(text);
  });

  it('in an unknown document', () => {
    expect(service.inlayHints('memory:///nowhere.txt', ALL)).toEqual([]);
  });
});
