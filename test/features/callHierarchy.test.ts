import { describe, expect, it } from 'vitest';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { serviceOf, uriOf } from '../support/files';
import { lettersOf, titleOf } from '../support/navigation';

const FILES = {
  'a.txt': `S/21289\n\n${titleOf('3 May 1990')}They came. See also my letter S/21291.`,
  'b.txt': `S/21290\n\n${titleOf('4 May 1990')}See S/21289. That letter told it, as did S/20999.`,
  'c.txt': `S/21291\n\n${titleOf('5 May 1990', 'Mali')}See S/21290 and S/21289.`,
  'd.txt': `${titleOf('6 May 1990')}They came.`,
  'notes.md': 'Compare S/21290.',
};
const { service, at, tell } = await lettersOf(FILES);

function itemAt(name: string, words: string): CallHierarchyItem | undefined {
  return service.prepareCallHierarchy(...at(name, words))[0];
}
const told = ({ name, detail }: CallHierarchyItem): string => `${name} (${detail ?? ''})`;
const incoming = (item: CallHierarchyItem | undefined): readonly string[] =>
  (item === undefined ? [] : service.incomingCalls(item)).map(
    ({ from, fromRanges }) =>
      `${from.name} ← ${fromRanges.map((range) => tell(from.uri, range)).join(', ')}`,
  );
const outgoing = (item: CallHierarchyItem | undefined): readonly string[] =>
  (item === undefined ? [] : service.outgoingCalls(item)).map(
    ({ to, fromRanges }) =>
      `${to.name} → ${fromRanges.map((range) => tell(item?.uri ?? '', range)).join(', ')}`,
  );

describe('the hierarchy starts', () => {
  it.each([
    [
      'from the letter that a citation means',
      'b.txt',
      'S/21289',
      'S/21289 (Chad · Letter dated 3 May 1990)',
    ],
    [
      'from words that point back',
      'b.txt',
      'That letter',
      'S/21289 (Chad · Letter dated 3 May 1990)',
    ],
    [
      'from the letter on its masthead',
      'b.txt',
      'S/21290',
      'S/21290 (Chad · Letter dated 4 May 1990)',
    ],
    [
      'from the letter on its title',
      'c.txt',
      'Letter dated',
      'S/21291 (Mali · Letter dated 5 May 1990)',
    ],
    [
      'from the letter on its plain text',
      'c.txt',
      'See',
      'S/21291 (Mali · Letter dated 5 May 1990)',
    ],
    ['from a letter without a symbol', 'd.txt', 'They came', 'Letter dated 6 May 1990 (Chad)'],
    ['from a note', 'notes.md', 'Compare', 'notes.md ()'],
  ])('%s', (_, name, words, expected) => {
    expect(service.prepareCallHierarchy(...at(name, words)).map(told)).toEqual([expected]);
  });

  it('nowhere for a document that is not in the library', () => {
    expect(service.prepareCallHierarchy(...at('b.txt', 'S/20999'))).toEqual([]);
  });

  it('with the title inside the title block', () => {
    const item = itemAt('a.txt', 'They came');
    expect(item?.range.start).toEqual({ line: 0, character: 0 });
    expect(item?.selectionRange.start).toEqual({ line: 2, character: 0 });
  });
});

describe('a level of the hierarchy', () => {
  it('is cited by, the earliest letter first, notes last', () => {
    expect(incoming(itemAt('a.txt', 'They came'))).toEqual([
      'S/21290 ← b.txt: S/21289, b.txt: That letter',
      'S/21291 ← c.txt: S/21289',
    ]);
    expect(incoming(itemAt('b.txt', 'S/21290'))).toEqual([
      'S/21291 ← c.txt: S/21290',
      'notes.md ← notes.md: S/21290',
    ]);
    expect(incoming(itemAt('d.txt', 'They came'))).toEqual([]);
  });

  it('is cites, in the order of the text, and only what is in the library', () => {
    expect(outgoing(itemAt('b.txt', 'S/21290'))).toEqual([
      'S/21289 → b.txt: S/21289, b.txt: That letter',
    ]);
    expect(outgoing(itemAt('c.txt', 'See'))).toEqual([
      'S/21290 → c.txt: S/21290',
      'S/21289 → c.txt: S/21289',
    ]);
  });

  it('goes round in a circle where letters cite one another', () => {
    const first = itemAt('a.txt', 'They came');
    const [call] = first === undefined ? [] : service.outgoingCalls(first);
    expect(call?.to.name).toBe('S/21291');
    const back = (call === undefined ? [] : service.outgoingCalls(call.to)).map(
      ({ to }) => to.name,
    );
    expect(back).toContain('S/21289');
  });
});

describe('an item is good', () => {
  it('after the letter is edited, and after it was sent and came back', async () => {
    const { service: own } = await serviceOf(FILES);
    const [item] = own.prepareCallHierarchy(uriOf('b.txt'), { line: 0, character: 1 });
    const text = `S/21290\n\n${titleOf('4 May 1990')}Line by line.\nSee S/21291.`;
    own.setDocument({ uri: uriOf('b.txt'), getText: () => text });
    const sent = JSON.parse(JSON.stringify(item)) as CallHierarchyItem;
    expect(own.outgoingCalls(sent).map(({ to }) => to.name)).toEqual(['S/21291']);
    expect(own.outgoingCalls(sent)[0]?.fromRanges).toEqual([
      { start: { line: 5, character: 4 }, end: { line: 5, character: 11 } },
    ]);
  });

  it('and tells nothing of a letter that is gone', async () => {
    const { service: own, host } = await serviceOf(FILES);
    const [item] = own.prepareCallHierarchy(uriOf('a.txt'), { line: 0, character: 1 });
    host.remove('a.txt');
    await own.filesChanged([], [uriOf('a.txt')]);
    expect(item && own.incomingCalls(item)).toEqual([]);
    expect(item && own.outgoingCalls(item)).toEqual([]);
  });
});
