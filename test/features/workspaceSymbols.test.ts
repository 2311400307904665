import { describe, expect, it } from 'vitest';
import { SymbolKind } from 'vscode-languageserver-types';
import { serviceOf, uriOf } from '../support/files';
import { fictionalLibrary } from '../support/fictionalLibrary';
import { lettersOf, titleOf } from '../support/navigation';

const { service, tell } = await lettersOf({
  'a.txt': `S/2018/152\n\n${titleOf('21 February 2018', 'Chad', 'Identical letters')}On 20 February 2018, they struck the village of Bahra, killing 16 civilians.\n\nChad condemns this.`,
  'b.txt': `S/2018/1152\n\n${titleOf('3 May 2018', 'Côte d’Ivoire')}We must act against all who did so.`,
  'c.txt': `${titleOf('4 May 2018', 'Mali')}They came to the village of Hentzau.`,
  'd.txt': `${titleOf('5 May 2018', 'Niger')}Further to the letter of Mali dated 4 May 2018 (S/2018/400), they left.`,
  'notes.md': 'Compare S/2018/152 with Bahra.',
});
const found = (query: string): readonly string[] =>
  service.workspaceSymbols(query).map(({ name }) => name);
const A = 'S/2018/152 · Identical letters dated 21 February 2018 · Chad';
const B = 'S/2018/1152 · Letter dated 3 May 2018 · Côte d’Ivoire';
const C = 'S/2018/400 · Letter dated 4 May 2018 · Mali';
const INCIDENT = '20 February 2018 · Bahra · 16 reported killed';

describe('words find', () => {
  it.each([
    ['by a symbol, the whole number first', 's 2018 152', [A, B]],
    ['by a symbol as it stands', 'S/2018/1152', [B]],
    ['by a symbol that others tell', '2018/400', [C, 'S/2018/400 · 4 May 2018']],
    ['by a sender, without its marks', 'cote ivoire', [B]],
    ['by a date', '3 may 2018', [B]],
    ['by an ISO date', '2018-05-03', [B]],
    ['by a file’s name', 'b.txt', [B, A]],
    ['by a place, which the name then tells', 'bahra', [`${A} · Bahra`, INCIDENT]],
    ['in any order', 'bahra chad', [`${A} · Bahra`, INCIDENT]],
    ['claims by what they do', 'incident killed', [INCIDENT]],
    ['the latest first', 'dated 2018', ['Letter dated 5 May 2018 · Niger', C, B, A]],
  ])('%s: %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('letters as files and claims by their kind, each where it stands', () => {
    const [letter, claim] = service.workspaceSymbols('bahra');
    expect(letter).toMatchObject({ kind: SymbolKind.File });
    expect(claim).toMatchObject({
      kind: SymbolKind.Event,
      containerName: 'S/2018/152 · 21 February 2018 · Chad',
    });
    const places = [letter, claim].map((symbol) =>
      symbol && 'range' in symbol.location ? tell(symbol.location.uri, symbol.location.range) : '',
    );
    expect(places).toEqual([
      expect.stringMatching(/^a\.txt: Identical letters dated/),
      expect.stringMatching(/^a\.txt: On 20 February 2018/),
    ]);
  });

  it('nothing where one word does not fit, and no notes', () => {
    expect(found('bahra mali')).toEqual([]);
    expect(found('compare')).toEqual([]);
    expect(found('xyz')).toEqual([]);
  });
});

describe('no words', () => {
  it('find all letters, the latest first', () => {
    expect(found('')).toEqual(['Letter dated 5 May 2018 · Niger', C, B, A]);
    expect(found('  ')).toHaveLength(4);
  });
});

describe('many letters', () => {
  it('give the best 200, and what changes is found at once', async () => {
    const { service: own } = await serviceOf(fictionalLibrary(210));
    expect(own.workspaceSymbols('ruritania')).toHaveLength(200);
    expect(own.workspaceSymbols('s/2031/7')[0]?.name).toMatch(/^S\/2031\/7 · /);
    const text = `S/2031/1801\n\n${titleOf('3 May 2031')}They came.`;
    own.setDocument({ uri: uriOf('new.txt'), getText: () => text });
    expect(own.workspaceSymbols('1801').map(({ name }) => name)).toEqual([
      'S/2031/1801 · Letter dated 3 May 2031 · Chad',
    ]);
  });
});
