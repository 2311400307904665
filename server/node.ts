#!/usr/bin/env node
/** The language server on Node: over Node IPC (VS Code) or `--stdio` (any editor). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createClientFiles } from './clientFiles';
import { createNodeFiles } from './nodeFiles';
import { serve } from './server';

const connection = createConnection(ProposedFeatures.all);
const ofNode = createNodeFiles((message) => connection.console.log(message));
const ofClient = createClientFiles(connection);
serve(connection, (uri, { clientReadsFiles }) => {
  if (URI.parse(uri).scheme === 'file') return ofNode;
  return clientReadsFiles ? ofClient : undefined;
});
