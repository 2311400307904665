/** Lists and reads files for a server that can't: one in a Web Worker, or folders of a virtual file system. */
import { Disposable, RelativePattern, workspace, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFiles, readFile } from '../server/protocol';

export function serveFiles(client: BaseLanguageClient): Disposable {
  const toUri = (uri: string) => client.protocol2CodeConverter.asUri(uri);
  const fromUri = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);
  return Disposable.from(
    client.onRequest(findFiles, async ({ folder, include }, token) => {
      const searches = include.map((glob) =>
        workspace.findFiles(new RelativePattern(toUri(folder), glob), undefined, undefined, token),
      );
      const found = (await Promise.all(searches)).flat();
      return { uris: [...new Set(found.map(fromUri))] };
    }),
    client.onRequest(readFile, async ({ uri }) => ({
      base64: toBase64(await workspace.fs.readFile(toUri(uri))),
    })),
  );
}

/** `btoa` takes a string of bytes, and a function call no more than some ten thousand arguments. */
function toBase64(bytes: Uint8Array): string {
  const chunk = 0x2000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
