import { expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentHighlightRequest,
  ReferencesRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { positionOf } from '../support/files';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

const citing = seed('001');
const cited = seed('000');

it('leads from a citation to all that mean the same, and to what it means', async () => {
  const { open, connection } = await start();
  await open(uri(citing.name), citing.text);
  const at = {
    textDocument: { uri: uri(citing.name) },
    position: positionOf(citing.text, 'S/2018/152'),
  };
  const references = await connection.sendRequest(ReferencesRequest.type, {
    ...at,
    context: { includeDeclaration: true },
  });
  expect(references?.map((location) => location.uri)).toContain(uri(citing.name));
  expect(references?.[0]?.uri).toBe(uri(cited.name));
  const highlights = await connection.sendRequest(DocumentHighlightRequest.type, at);
  expect(highlights?.map(({ range }) => range.start)).toContainEqual({
    line: at.position.line,
    character: at.position.character - 1,
  });
  const type = (await connection.sendRequest(TypeDefinitionRequest.type, at)) as Location;
  expect(type.uri).toBe(uri(cited.name));
});

it('shows who cites a letter, and what that cites in turn, with no document open', async () => {
  const { connection } = await start();
  const [item] =
    (await connection.sendRequest(CallHierarchyPrepareRequest.type, {
      textDocument: { uri: uri(cited.name) },
      position: positionOf(cited.text, 'Identical letters dated'),
    })) ?? [];
  if (item === undefined) throw new Error('the letter has no item');
  expect(item.name).toBe('S/2018/152');
  const calls = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  const from = calls?.find((call) => call.from.uri === uri(citing.name))?.from;
  if (from === undefined) throw new Error('the citing letter is not there');
  const back = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: from });
  expect(back?.map(({ to }) => to.uri)).toEqual([uri(cited.name)]);
});

it('finds letters by typed words', async () => {
  const { connection } = await start();
  const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 's 2017 893' });
  expect(found?.[0]?.name).toMatch(/^S\/2017\/893 · /);
});
