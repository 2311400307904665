import { expect, it } from 'vitest';
import {
  DefinitionRequest,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-protocol/node';
import { positionOf } from '../support/files';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

it('is a location, or a link where the client takes links', async () => {
  const { name, text } = seed('001');
  const params = { textDocument: { uri: uri(name) }, position: positionOf(text, 'S/2018/152') };
  const plain = await start();
  await plain.open(uri(name), text);
  const location = (await plain.connection.sendRequest(DefinitionRequest.type, params)) as Location;
  expect(location.uri).toBe(uri(seed('000').name));
  const rich = await start({ textDocument: { definition: { linkSupport: true } } });
  await rich.open(uri(name), text);
  const [link] = (await rich.connection.sendRequest(
    DefinitionRequest.type,
    params,
  )) as LocationLink[];
  expect(link?.targetUri).toBe(uri(seed('000').name));
});
