import { MarkupKind, type Position } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { CLAIM_GROUPINGS, DEFAULT_SETTINGS, INLAY_HINTS } from '../server/protocol';
import { createLetterService, type LetterService } from '../server/service';
import { fictionalLibrary } from './support/fictionalLibrary';
import { memoryHost, uriOf } from './support/files';
import { randomNumbers } from './support/random';
import { apply, randomEdit } from './support/randomEdits';

/**
 * Whatever is edited, opened, closed, written and deleted: in the end all answers are those of a
 * service started afresh on the same texts.
 */

const SEEDS = 20;
const BURSTS = 5;
const EDITS = 100;

const LETTERS: Readonly<Record<string, string>> = {
  'a.txt': `United Nations S/1994/540

Letter dated 3 May 1994 from the Permanent Representative of Syldavia to the United Nations addressed to the Secretary-General

On 3 May 1994, aircraft bombed the village of Klow in the district of Zlip, killing 12 civilians.

(Signed) Ottokar Müsstler
`,
  'b.txt': `Letter dated 4 May 1994 from the Permanent Representative of Syldavia to the United Nations addressed to the Secretary-General

Further to our letter dated 3 May 1994 (S/1994/540), we report that in Klow 14 persons were killed on 3 May 1994.
`,
  'c.txt': `Letter dated 6 May 1994 from the Permanent Representative of Borduria to the United Nations addressed to the President of the Security Council

I refer to the letter dated 4 May 1994 from the Permanent Representative of Syldavia (S/1994/541). Nothing took place at Klow.
`,
  'notes.md': 'See S/1994/540, and S/1994/541 for 4 May 1994.\n',
};
const SETTINGS = { ...DEFAULT_SETTINGS, codeLens: true, inlayHints: [...INLAY_HINTS] };

/** Who cites what a position names, and whom it cites. */
function citationsAt(service: LetterService, uri: string, position: Position): object {
  const items = service.prepareCallHierarchy(uri, position);
  return {
    references: service.references(uri, position, true),
    items,
    incoming: items.map((item) => service.incomingCalls(item)),
    outgoing: items.map((item) => service.outgoingCalls(item)),
  };
}

/** Everything that a service answers about some texts. */
function answersOf(service: LetterService, texts: ReadonlyMap<string, string>): object {
  const all = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
  const ofFile = (uri: string, text: string): object => ({
    symbols: service.documentSymbols(uri),
    folds: service.foldingRanges(uri),
    tokens: service.semanticTokens(uri).data,
    links: service.documentLinks(uri),
    actions: service.codeActions(uri, all),
    lenses: service.codeLenses(uri, true),
    hints: service.inlayHints(uri, all),
    diagnostics: service.diagnostics(uri),
    marks: service.claimMarks(uri),
    // In the midst of every fourth line.
    at: text.split('\n').map((line, index) => {
      const position = { line: index, character: Math.floor(line.length / 2) };
      return index % 4 > 0
        ? null
        : {
            ...citationsAt(service, uri, position),
            highlights: service.documentHighlights(uri, position),
            type: service.typeDefinition(uri, position),
            hover: service.hover(uri, position, MarkupKind.Markdown),
            definition: service.definition(uri, position),
            selection: service.selectionRanges(uri, [position]),
            completion: service.completion(uri, position),
          };
    }),
  });
  return {
    state: service.state(),
    claims: CLAIM_GROUPINGS.map((by) => {
      const { groups } = service.claimGroups({ by, filter: '', offset: 0, limit: 100 });
      const inGroup = (group: string): object =>
        service.claimsOf({ by, filter: '', group, offset: 0, limit: 100 });
      return groups.map((group) => ({ ...group, claims: inGroup(group.id) }));
    }),
    symbols: ['syldavia', 's 1994 540', '3 may klow'].map((query) =>
      service.workspaceSymbols(query),
    ),
    files: [...texts].map(([name, text]) => ({ name, ...ofFile(uriOf(name), text) })),
    analyses: [...service.analyses((uri) => uri)],
  };
}

describe.each(Array.from({ length: SEEDS }, (_, index) => index + 1))('seed %i', (seed) => {
  it('answers in the end as if nothing had been before', async () => {
    const next = randomNumbers(seed);
    const host = memoryHost(seed % 5 === 0 ? fictionalLibrary(4) : LETTERS);
    const service = createLetterService(host);
    service.configure(SETTINGS);
    const texts = new Map(Object.entries(seed % 5 === 0 ? fictionalLibrary(4) : LETTERS));
    const open = new Set<string>();
    const show = (to: LetterService, name: string): void => {
      const text = texts.get(name) ?? '';
      to.setDocument({ uri: uriOf(name), getText: () => text });
    };
    await service.index();
    for (let burst = 1; burst <= BURSTS; burst++) {
      for (let edit = 0; edit < EDITS; edit++) {
        const name = [...texts.keys()][next(texts.size)] ?? '';
        const text = texts.get(name) ?? '';
        texts.set(name, apply(text, randomEdit(text, next)));
        if (next(20) > 0 || open.has(name)) {
          open.add(name);
          show(service, name);
        } else {
          host.write(name, texts.get(name) ?? '');
          await service.filesChanged([uriOf(name)]);
        }
        if (next(4) === 0)
          service.hover(uriOf(name), { line: 0, character: 3 }, MarkupKind.PlainText);
        if (next(16) > 0) continue;
        // Saved and closed, or closed and forgotten.
        if (next(2) === 0) host.write(name, texts.get(name) ?? '');
        else texts.set(name, await fileOf(host, name));
        open.delete(name);
        await service.closeDocument(uriOf(name));
      }
      await service.settle();
      const files: Record<string, string> = {};
      for (const name of texts.keys()) files[name] = await fileOf(host, name);
      const afresh = createLetterService(memoryHost(files));
      afresh.configure(SETTINGS);
      for (const name of open) show(afresh, name);
      await afresh.index();
      await afresh.settle();
      expect(answersOf(service, texts), `seed ${seed}, burst ${burst}`).toEqual(
        answersOf(afresh, texts),
      );
    }
  });
});

async function fileOf(host: ReturnType<typeof memoryHost>, name: string): Promise<string> {
  return new TextDecoder().decode(await host.readFile(uriOf(name)));
}
