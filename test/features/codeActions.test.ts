import { describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { LineIndex } from '../../server/features/positions';
import type { LetterService } from '../../server/service';
import { positionOf, serviceOf, uriOf, type Files } from '../support/files';

const letter = (body: string, above = ''): string =>
  `${above}Letter dated 20 May 2018 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council\n\n${body}\n`;

/** The actions at `words` of a letter that is open. */
async function actionsAt(
  files: Files,
  words: string,
  asked?: Parameters<LetterService['codeActions']>[2],
  name = 'a.txt',
): Promise<readonly CodeAction[]> {
  const { service } = await serviceOf(files);
  const text = String(files[name]);
  service.setDocument({ uri: uriOf(name), getText: () => text });
  const position = positionOf(text, words);
  return service.codeActions(uriOf(name), { start: position, end: position }, asked);
}

const titles = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ title }) => title).filter((title) => !title.startsWith('Cite this'));

/** What an action makes of a file; null where it does not touch it. */
function after(action: CodeAction | undefined, name: string, text = ''): string | null {
  const { changes = {}, documentChanges = [] } = action?.edit ?? {};
  const edits = [
    ...(changes[uriOf(name)] ?? []),
    ...documentChanges.flatMap((change) =>
      'edits' in change && change.textDocument.uri === uriOf(name)
        ? (change.edits as TextEdit[])
        : [],
    ),
  ];
  const [edit] = edits;
  if (edit === undefined) return null;
  const lines = new LineIndex(text);
  return (
    text.slice(0, lines.offset(edit.range.start)) +
    edit.newText +
    text.slice(lines.offset(edit.range.end))
  );
}

describe('a misspelt symbol is put right', () => {
  it.each([
    ['Our letter S\\2018\\152 refers.', 'S\\', 'Our letter S/2018/152 refers.'],
    ['See document S/2018//152 again.', 'S/2018', 'See document S/2018/152 again.'],
    ['See document s/2018/152 again.', 's/2018', 'See document S/2018/152 again.'],
  ])('%s', async (text, words, expected) => {
    const [action] = await actionsAt({ 'a.txt': text }, words);
    expect(after(action, 'a.txt', text)).toBe(expected);
  });

  it('before it is silenced, as what settles the same diagnostic', async () => {
    const actions = await actionsAt({ 'a.txt': letter('See document s/2018/152.') }, 's/2018', {
      invoked: false,
    });
    expect(actions.map(({ title, diagnostics }) => [title, diagnostics?.[0]?.code])).toEqual([
      ['Write “S/2018/152”', 'misspelt-symbol'],
      ['Do not mark “s/2018/152” again (misspelt-symbol)', 'misspelt-symbol'],
    ]);
  });
});

describe('nothing is to be done', () => {
  it.each([
    ['Our letter S/2018/152 refers.', 'S/2018'],
    ['Our letter S\\2018\\152 refers.', 'refers'],
    ['On 4 May 1990 they came.', '4 May'],
  ])('%s at %s', async (text, words) => {
    expect(titles(await actionsAt({ 'a.txt': text }, words))).toEqual([]);
  });

  it('of another kind than is asked for', async () => {
    const text = 'Our letter S\\2018\\152 refers.';
    const kinds = async (only: string[]): Promise<number> =>
      (await actionsAt({ 'a.txt': text }, 'S\\', { only })).length;
    expect(await kinds(['quickfix'])).toBe(1);
    expect(await kinds(['refactor'])).toBe(0);
  });
});

describe('silence', () => {
  const text = letter('On Monday, 4 May 2018, Klow was shelled.');
  const silenced =
    '{\n  "letters": {\n    "a.txt": {\n      "silenced": {\n        "weekday": ["Monday, 4 May 2018"]\n      }\n    }\n  }\n}\n';

  it('is written to letters.json, which is made where there is none, and never to the letter', async () => {
    const [action] = await actionsAt({ 'a.txt': text }, 'Monday', { createsFiles: true });
    expect(action?.title).toBe('Do not mark “Monday, 4 May 2018” again (weekday)');
    expect(action?.diagnostics).toMatchObject([{ code: 'weekday' }]);
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create' });
    expect(after(action, 'a.txt', text)).toBeNull();
    expect(after(action, 'letters.json')).toBe(silenced);
  });

  it('is a plain change for an editor that makes no files', async () => {
    const [action] = await actionsAt({ 'a.txt': text }, 'Monday');
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([uriOf('letters.json')]);
  });

  it('keeps what stands in letters.json', async () => {
    const before = '{\n    "letters": {\n        "b.txt": { "symbols": ["S/2018/1"] }\n    }\n}\n';
    const [action] = await actionsAt({ 'a.txt': text, 'letters.json': before }, 'Monday');
    expect(JSON.parse(after(action, 'letters.json', before) ?? '')).toEqual({
      letters: {
        'b.txt': { symbols: ['S/2018/1'] },
        'a.txt': { silenced: { weekday: ['Monday, 4 May 2018'] } },
      },
    });
  });

  it('is not offered where letters.json can’t be read', async () => {
    expect(titles(await actionsAt({ 'a.txt': text, 'letters.json': '{' }, 'Monday'))).toEqual([]);
  });

  it('holds, for the words it stands on alone', async () => {
    const other = letter('On Monday,\n4 May 2018, and on Monday, 11 May 2018, Klow was shelled.');
    const { service } = await serviceOf({ 'a.txt': other, 'letters.json': silenced });
    service.setDocument({ uri: uriOf('a.txt'), getText: () => other });
    expect(service.diagnostics(uriOf('a.txt'))).toMatchObject([
      { message: expect.stringContaining('11 May') as string },
    ]);
  });
});

const citing = (name: string, symbol: string): Files => ({
  [name]: letter(`I refer to my letter dated 3 May 2018 (${symbol}).`),
});
const cited = letter('Klow was shelled.').replace('20 May', '3 May');

describe('which symbol a file is', () => {
  it('is offered on the title of a letter that shows none', async () => {
    const files = { 'a.txt': cited, ...citing('b.txt', 'S/2018/152') };
    const actions = await actionsAt(files, 'Letter dated');
    expect(titles(actions)).toEqual(['This file is S/2018/152']);
    expect(JSON.parse(after(actions[0], 'letters.json') ?? '')).toEqual({
      letters: { 'a.txt': { symbols: ['S/2018/152'] } },
    });
    expect(titles(await actionsAt(files, 'Letter dated', { invoked: false }))).toEqual([]);
    expect(titles(await actionsAt(files, 'Klow'))).not.toContain('This file is S/2018/152');
  });

  it.each([
    ['shows its own', { 'a.txt': `S/2018/152\n\n${cited}`, ...citing('b.txt', 'S/2018/152') }],
    ['nobody cites', { 'a.txt': cited }],
  ])('is not offered where it %s', async (_, files) => {
    expect(titles(await actionsAt(files, 'Letter dated'))).toEqual([]);
  });

  it('is offered on a symbol that could be several letters, and settles it', async () => {
    const files: Files = { ...citing('a.txt', 'S/2018/152'), 'b.txt': cited, 'c.txt': cited };
    const actions = await actionsAt(files, 'S/2018/152');
    expect(titles(actions)).toEqual([
      'S/2018/152 is b.txt (Letter dated 3 May 2018 · Syldavia, Permanent Representative)',
      'S/2018/152 is c.txt (Letter dated 3 May 2018 · Syldavia, Permanent Representative)',
      'Do not mark “S/2018/152” again (ambiguous-citation)',
    ]);
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('ambiguous-citation');
    const { service, host } = await serviceOf(files);
    host.write('letters.json', after(actions[1], 'letters.json') ?? '');
    await service.filesChanged([uriOf('letters.json')]);
    const position = positionOf(String(files['a.txt']), 'S/2018/152');
    const targets = service.definition(uriOf('a.txt'), position);
    expect(targets.map(({ targetUri }) => targetUri)).toEqual([uriOf('c.txt')]);
    host.remove('letters.json');
    await service.filesChanged([], [uriOf('letters.json')]);
    expect(service.definition(uriOf('a.txt'), position)).toHaveLength(2);
  });
});

describe('a place is added to places.csv', () => {
  const text = letter('They shelled the village of Umm Zlip on 4 May 2018.');

  it('with what the letter tells', async () => {
    const action = (await actionsAt({ 'a.txt': text }, 'Umm Zlip')).find(({ title }) =>
      title.includes('places.csv'),
    );
    expect(action?.title).toBe('Add “Umm Zlip” to places.csv');
    expect(after(action, 'places.csv')).toMatch(/^name,aliases,type,.*\nUmm Zlip,,settlement,/);
  });

  it('once, and only where no list has it', async () => {
    const known = 'name\nUmm Zlip\n';
    expect(titles(await actionsAt({ 'a.txt': text, 'places.csv': known }, 'Umm Zlip'))).toEqual([]);
    const paris = letter('They met in Paris on 4 May 2018.');
    expect(titles(await actionsAt({ 'a.txt': paris }, 'Paris'))).toEqual([]);
    expect(titles(await actionsAt({ 'a.txt': text }, 'Umm Zlip', { invoked: false }))).toEqual([]);
  });
});

describe('a citation is copied', () => {
  const text = letter('Klow was shelled.');
  const commands = async (asked: Parameters<typeof actionsAt>[2]) =>
    (await actionsAt({ 'a.txt': text }, 'Klow', asked)).map(({ command }) => command?.command);

  it('by one action where the editor asks for the style, else by one for each', async () => {
    expect(await commands({ copies: true })).toEqual(['unLetters.copyCitation']);
    expect(await commands({})).toHaveLength(6);
  });

  it('when the reader asks, and not by itself', async () => {
    expect(await commands({ invoked: false })).toEqual([]);
  });
});
