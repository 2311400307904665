import { describe, expect, it } from 'vitest';
import { positionOf, serviceOf, uriOf } from '../support/files';
import { seed, seeds } from '../support/seeds';

const { service } = await serviceOf(seeds);

function definitions(start: string, words: string): readonly string[] {
  const { name, text } = seed(start);
  return service.definition(uriOf(name), positionOf(text, words)).map(({ targetUri }) => targetUri);
}

describe('the definition of a symbol', () => {
  it('is the letter that it names, on its title', () => {
    const { name, text } = seed('001');
    const [link, ...rest] = service.definition(uriOf(name), positionOf(text, 'S/2018/152'));
    expect(rest).toEqual([]);
    expect(link?.targetUri).toBe(uriOf(seed('000').name));
    expect(link?.targetSelectionRange.start).toEqual({ line: 11, character: 0 });
    const line = text.split('\n')[link?.originSelectionRange?.start.line ?? -1] ?? '';
    const { start, end } = link?.originSelectionRange ?? {
      start: { character: 0 },
      end: { character: 0 },
    };
    expect(line.slice(start.character, end.character)).toBe('S/2018/152');
  });

  it.each([
    ['004', 'S/2017/675'],
    ['004', '2253'],
    ['000', '16 civilians'],
    ['000', 'Bahra'],
  ])('%s %s: none where nothing in the library is meant', (start, words) => {
    expect(definitions(start, words)).toEqual([]);
  });

  it('lists the candidates where several letters could be meant', async () => {
    const { text } = seed('000');
    const { service: own } = await serviceOf({ ...seeds, 'copy.txt': text });
    const { name, text: citing } = seed('001');
    const links = own.definition(uriOf(name), positionOf(citing, 'S/2018/152'));
    expect(links.map(({ targetUri }) => targetUri).sort()).toEqual([
      uriOf(seed('000').name),
      uriOf('copy.txt'),
    ]);
  });
});
