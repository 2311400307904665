import { describe, expect, it } from 'vitest';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/features/semanticTokens';
import { serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';

const { service } = await serviceOf({
  'closed.txt': 'On 4 May 1990 they left.',
});
const uri = uriOf('a.txt');
const write = (text: string): void => service.setDocument({ uri, getText: () => text });

/** The words of each token, with its type. */
function wordsOf(text: string, { data }: SemanticTokens): readonly string[] {
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

function tokens(text: string): readonly string[] {
  write(text);
  return wordsOf(text, service.semanticTokens(uri));
}

describe('tokens', () => {
  it('mark the four kinds of mention', () => {
    expect(
      tokens('On 4 May 1990 (S/21289), they killed 16 civilians in the village of Bardai.'),
    ).toEqual(['date 4 May 1990', 'symbol S/21289', 'figure 16 civilians', 'place Bardai']);
  });

  it('mark a mention that goes over a line end on each line', () => {
    expect(tokens('They came on 4 May\n1990 and went.')).toEqual(['date 4 May', 'date 1990']);
  });

  it.each(['They came and went.', '', '\n\n'])(
    'mark nothing where there is nothing: %j',
    (text) => {
      expect(tokens(text)).toEqual([]);
    },
  );
});

describe('tokens of a range', () => {
  const TEXT = 'On 4 May 1990 (S/21289)\nthey killed 16 civilians\nin the village of Bardai.';
  const range = (...[line, character, toLine, toCharacter]: number[]): Range => ({
    start: { line: line ?? 0, character: character ?? 0 },
    end: { line: toLine ?? 0, character: toCharacter ?? 0 },
  });
  it.each<[Range, readonly string[]]>([
    [
      range(0, 0, 3, 0),
      ['date 4 May 1990', 'symbol S/21289', 'figure 16 civilians', 'place Bardai'],
    ],
    [range(1, 0, 2, 0), ['figure 16 civilians']],
    [range(0, 8, 0, 9), ['date 4 May 1990']],
    [range(2, 5, 1, 0), ['figure 16 civilians']],
    [range(2, 0, 99, 99), ['place Bardai']],
    [range(0, 0, 0, 3), []],
    [range(50, 0, 99, 0), []],
    [range(-5, -5, -1, -1), []],
  ])('%j', (asked, expected) => {
    write(TEXT);
    const found = service.semanticTokensRange(uri, asked);
    expect(wordsOf(TEXT, found)).toEqual(expected);
    expect(found.resultId).toBeUndefined();
  });
});

describe('what changed', () => {
  function apply(data: readonly number[], answer: SemanticTokens | SemanticTokensDelta): number[] {
    if ('data' in answer) return answer.data;
    const changed = [...data];
    for (const edit of answer.edits)
      changed.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    return changed;
  }

  it('makes, applied to what was told, all tokens: through any edits', () => {
    write('');
    let { data, resultId = '' } = service.semanticTokens(uri);
    let least = Infinity;
    for (let seed = 1; seed <= 120; seed++) {
      const [first, second] = [randomLetter(seed), randomLetter(seed % 7)];
      // Now another letter, now more of the same, now less.
      write(seed % 3 === 0 ? first : seed % 3 === 1 ? first + second : second);
      const answer = service.semanticTokensDelta(uri, resultId);
      expect('edits' in answer).toBe(true);
      data = apply(data, answer);
      resultId = answer.resultId ?? '';
      const all = service.semanticTokens(uri);
      expect(data).toEqual(all.data);
      if ('edits' in answer) least = Math.min(least, answer.edits.length);
      resultId = all.resultId ?? '';
    }
    expect(least).toBeLessThanOrEqual(1);
  });

  it('is little, where little changed', () => {
    const text = 'On 4 May 1990 they came. On 5 May 1990 they left. On 6 May 1990 they rested.';
    write(text);
    const { resultId = '' } = service.semanticTokens(uri);
    write(text.replace('left', 'departed'));
    expect(service.semanticTokensDelta(uri, resultId)).toMatchObject({
      edits: [{ start: 11, deleteCount: 1, data: [29] }],
    });
  });

  it('is nothing where nothing changed', () => {
    write('On 4 May 1990 they came.');
    const { resultId = '' } = service.semanticTokens(uri);
    expect(service.semanticTokensDelta(uri, resultId)).toMatchObject({ edits: [] });
  });

  it.each(['0', '', 'another'])('is all, where what was told is not known: %j', (id) => {
    write('On 4 May 1990 they came.');
    service.semanticTokens(uri);
    expect(service.semanticTokensDelta(uri, id)).toMatchObject({ data: [0, 3, 10, 1, 0] });
  });

  it('is all again after the document was closed, and nothing is kept of one not open', async () => {
    write('On 4 May 1990 they came.');
    const { resultId = '' } = service.semanticTokens(uri);
    await service.closeDocument(uri);
    expect(service.semanticTokensDelta(uri, resultId)).toEqual({ data: [] });
    write('On 4 May 1990 they came.');
    expect(service.semanticTokensDelta(uri, resultId)).toHaveProperty('data');
    expect(service.semanticTokens(uriOf('closed.txt')).resultId).toBeUndefined();
  });
});
