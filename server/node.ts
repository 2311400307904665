#!/usr/bin/env node
/** The language server on Node: over Node IPC (VS Code) or `--stdio` (any editor). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createClientHost } from './clientHost';
import { createNodeHost } from './nodeHost';
import { serve } from './server';

const connection = createConnection(ProposedFeatures.all);
serve(connection, ({ roots, include, clientReadsFiles }) => {
  const isPlainFolder = (root: string): boolean => URI.parse(root).scheme === 'file';
  if (clientReadsFiles && !roots().every(isPlainFolder))
    return createClientHost(connection, roots, include);
  const paths = (): readonly string[] =>
    roots()
      .filter(isPlainFolder)
      .map((root) => URI.parse(root).fsPath);
  return createNodeHost(paths, include, (message) => connection.console.log(message));
});
