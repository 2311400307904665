import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { serviceOf, uriOf } from '../support/files';
import { seed, seeds } from '../support/seeds';

const { service } = await serviceOf(seeds);

/** The outline down to `depth`, two blanks a level. */
function outline(
  symbols: readonly DocumentSymbol[],
  depth: number,
  indent = '',
): readonly string[] {
  return symbols.flatMap(({ name, children }) => [
    indent + name,
    ...(depth > 1 ? outline(children ?? [], depth - 1, `${indent}  `) : []),
  ]);
}

const contains = (outer: Range, inner: Range): boolean =>
  (outer.start.line < inner.start.line ||
    (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
  (outer.end.line > inner.end.line ||
    (outer.end.line === inner.end.line && outer.end.character >= inner.end.character));

function allNested(symbols: readonly DocumentSymbol[]): boolean {
  return symbols.every(
    ({ range, selectionRange, children = [] }) =>
      contains(range, selectionRange) &&
      children.every((child) => contains(range, child.range)) &&
      allNested(children),
  );
}

describe('the outline of a letter', () => {
  const [root, ...rest] = service.documentSymbols(uriOf(seed('004').name));
  const lines = outline(root === undefined ? [] : [root], 2);

  it('is one tree: the letter, its masthead, its claims in order, its signature', () => {
    expect(rest).toEqual([]);
    expect(lines[0]).toBe('Identical letters dated 6 August 2017 · Syrian Arab Republic');
    expect(lines[1]).toMatch(/^ {2}Masthead · .*distributed 8 August 2017 · original in Arabic$/);
    expect(lines).toContain('  Reference · S/2017/675 · 2 August 2017');
    expect(lines.find((line) => line.includes('5 August 2017 · '))).toBe(
      '  Incident · 5 August 2017 · Raqqah · 43 killed, dozens injured',
    );
    expect(lines.at(-1)).toBe(
      "  Signature · Bashar Ja'afari, Ambassador, Permanent Representative",
    );
  });

  it('has each claim’s mentions below it', () => {
    const incident = root?.children?.find(({ name }) => name.includes('4 August 2017'));
    expect(incident?.children?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['4 August 2017', '8 civilians killed', '7 children killed']),
    );
  });

  it('tells an incident by date, place and toll', () => {
    const tree = service.documentSymbols(uriOf(seed('000').name));
    expect(outline(tree, 2).find((line) => line.includes('20 February 2018'))).toMatch(
      /^ {2}Incident · 20 February 2018 · Bahra · 16 killed/,
    );
  });

  it('nests: each range lies in its parent’s', () => {
    for (const name of Object.keys(seeds))
      expect(allNested(service.documentSymbols(uriOf(name)))).toBe(true);
  });
});

describe('the outline of other texts', () => {
  it.each([
    ['an empty file', ''],
    ['a letter cut off', `${seed('004').text.slice(0, 700)}`],
    ['a shopping list', 'Milk\nBread'],
    ['a lone surrogate', 'On 4 August 2017 \ud800 they killed 3 people in the town of Hajin.'],
  ])('%s', async (_, text) => {
    const { service: own } = await serviceOf({});
    own.setDocument({ uri: uriOf('a.txt'), getText: () => text });
    expect(allNested(own.documentSymbols(uriOf('a.txt')))).toBe(true);
  });

  it('an annex stands as a branch of its own', async () => {
    const text =
      'Letter dated 3 May 1990 from the Permanent Representative of Chad to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a letter.\n\n(Signed) A. Deby\nAmbassador\n\nAnnex\n\nLetter dated 1 May 1990 from the Minister for Foreign Affairs of Chad addressed to the Secretary-General\n\nOn 28 April 1990, soldiers killed 3 farmers in the village of Bardai.\n\n(Signed) M. Acheikh\nMinister for Foreign Affairs';
    const { service: own } = await serviceOf({ 'a.txt': text });
    const lines = outline(own.documentSymbols(uriOf('a.txt')), 3);
    const annex = lines.findIndex((line) => line.startsWith('  Annex · Letter dated 1 May 1990'));
    expect(annex).toBeGreaterThan(0);
    expect(lines.slice(annex + 1).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^Incident · 28 April 1990 · Bardai · 3 killed/),
      expect.stringMatching(/^Signature · M\. Acheikh/),
    ]);
  });
});
