import { expect, it } from 'vitest';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/features/semanticTokens';
import { serviceOf, uriOf } from '../support/files';

/** The words of each token, with its type. */
async function tokens(text: string): Promise<readonly string[]> {
  const { service } = await serviceOf({ 'a.txt': text });
  const { data } = service.semanticTokens(uriOf('a.txt'));
  const lines = text.split(/\r\n|\n/);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = data.slice(at, at + 5);
    line += down;
    character = down === 0 ? character + along : along;
    const words = lines[line]?.slice(character, character + length) ?? '';
    found.push(`${SEMANTIC_TOKENS_LEGEND.tokenTypes[type]} ${words}`);
  }
  return found;
}

it('marks the four kinds of mention', async () => {
  expect(
    await tokens('On 4 May 1990 (S/21289), they killed 16 civilians in the village of Bardai.'),
  ).toEqual(['date 4 May 1990', 'symbol S/21289', 'figure 16 civilians', 'place Bardai']);
});

it('marks a mention that goes over a line end on each line', async () => {
  expect(await tokens('They came on 4 May\n1990 and went.')).toEqual(['date 4 May', 'date 1990']);
});

it('marks nothing where there is nothing', async () => {
  expect(await tokens('They came and went.')).toEqual([]);
});
