import { describe, expect, it } from 'vitest';
import { positionOf, serviceOf, uriOf } from '../support/files';
import { lettersOf, titleOf } from '../support/navigation';
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

describe('the definition of a citation in words', () => {
  const files = {
    'a.txt': `S/21289\n\n${titleOf('3 May 1990')}They came.`,
    'b.txt': `S/21290\n\n${titleOf('4 May 1990')}They came.`,
    'mali.txt': `S/21291\n\n${titleOf('3 May 1990', 'Mali')}They came.`,
    'citing.txt': `${titleOf('9 May 1990')}My letter of 3 May 1990 told it. That letter was clear. So were my letters of 3 May 1990 and 4 May 1990. Those letters stand. The letter of 3 May 1990 does too. My letter of 8 May 1990 does not.\n\nAnnex I\n\n${titleOf('8 May 1990', 'Mali')}I recall my letter of 3 May 1990.`,
  };

  it.each([
    ['My letter', 0, ['a.txt']],
    ['3 May 1990', 0, ['a.txt']],
    ['That letter', 0, ['a.txt']],
    ['Those letters', 0, ['a.txt', 'b.txt']],
    ['The letter of', 0, ['a.txt', 'mali.txt']],
    ['My letter', 1, []],
    ['my letter of', 0, ['mali.txt']],
  ])('%s (%i): %j', async (words, nth, expected) => {
    const { service: own, at, tellLinks } = await lettersOf(files);
    const found = tellLinks(own.definition(...at('citing.txt', words, nth)));
    expect(found.map((told) => told.split(':')[0])).toEqual(expected);
  });
});
