import { describe, expect, it } from 'vitest';
import { serviceOf, uriOf } from '../support/files';

/** The text after the first quick fix at `words`; null where there is none. */
async function fixed(text: string, words: string): Promise<string | null> {
  const { service } = await serviceOf({ 'a.txt': text });
  const position = { line: 0, character: text.indexOf(words) + 1 };
  const [action] = service.codeActions(uriOf('a.txt'), { start: position, end: position });
  const [edit] = action?.edit?.changes?.[uriOf('a.txt')] ?? [];
  if (edit === undefined) return null;
  const { start, end } = edit.range;
  return text.slice(0, start.character) + edit.newText + text.slice(end.character);
}

describe('a misspelt symbol is put right', () => {
  it.each([
    ['Our letter S\\2018\\152 refers.', 'S\\', 'Our letter S/2018/152 refers.'],
    ['See document S/2018//152 again.', 'S/2018', 'See document S/2018/152 again.'],
    ['See document s/2018/152 again.', 's/2018', 'See document S/2018/152 again.'],
  ])('%s', async (text, words, expected) => {
    expect(await fixed(text, words)).toBe(expected);
  });
});

describe('nothing is to be put right', () => {
  it.each([
    ['Our letter S/2018/152 refers.', 'S/2018'],
    ['Our letter S\\2018\\152 refers.', 'refers'],
    ['On 4 May 1990 they came.', '4 May'],
  ])('%s at %s', async (text, words) => {
    expect(await fixed(text, words)).toBeNull();
  });
});
