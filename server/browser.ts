/** The language server in a Web Worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { createClientHost } from './clientHost';
import { serve } from './server';

const worker = self as unknown as Worker;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
serve(connection, ({ roots, include }) => createClientHost(connection, roots, include));
