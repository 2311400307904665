/** The language server in a Web Worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { createClientFiles } from './clientFiles';
import { serve } from './server';

const worker = self as unknown as Worker;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
const files = createClientFiles(connection);
serve(connection, () => files);
