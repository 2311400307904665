import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLetterService } from '../../server/service';
import { memoryHost } from '../support/files';
import { randomNumbers } from '../support/random';
import { apply, randomEdit } from '../support/randomEdits';
import { seed } from '../support/seeds';
import { openWorkspace } from '../support/workspace';

const BURSTS = 20;
const EDITS = 25;

it.each([1, 2])('edits told one by one come to the same text: seed %i', async (start) => {
  const next = randomNumbers(start);
  const { client, uri } = await openWorkspace({ files: {} });
  const texts = new Map(
    ['000', '001', '004'].map((name) => [uri(`${name}.txt`), seed(name).text.slice(0, 1500)]),
  );
  for (const [name, text] of texts)
    client.notify('textDocument/didOpen', {
      textDocument: { uri: name, languageId: 'plaintext', version: 0, text },
    });
  let version = 0;
  for (let burst = 1; burst <= BURSTS; burst++) {
    for (let count = 0; count < EDITS; count++) {
      const name = [...texts.keys()][next(texts.size)] ?? '';
      const text = texts.get(name) ?? '';
      const edit = randomEdit(text, next);
      const before = TextDocument.create(name, 'plaintext', version, text);
      const range = { start: before.positionAt(edit.start), end: before.positionAt(edit.end) };
      version += 1;
      client.notify('textDocument/didChange', {
        textDocument: { uri: name, version },
        contentChanges: [{ range, text: edit.newText }],
      });
      // An edit that begins or ends between the halves of a line's end touches all of it.
      texts.set(
        name,
        apply(text, {
          start: before.offsetAt(range.start),
          end: before.offsetAt(range.end),
          newText: edit.newText,
        }),
      );
    }
    const afresh = createLetterService(memoryHost({}));
    for (const [name, text] of texts) afresh.setDocument({ uri: name, getText: () => text });
    for (const name of texts.keys()) {
      const textDocument = { uri: name };
      const where = `seed ${start}, burst ${burst}`;
      const ask = async (method: string): Promise<unknown> =>
        (await client.request(method, { textDocument })).result;
      expect(await ask('textDocument/documentSymbol'), where).toEqual(afresh.documentSymbols(name));
      expect(await ask('textDocument/semanticTokens/full'), where).toMatchObject({
        data: afresh.semanticTokens(name).data,
      });
    }
  }
});
