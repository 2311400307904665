/**
 * Runs within the extension host of a real VS Code (desktop, server or Web), with a copy of the sample
 * letters opened as the folder: see test/e2e/support/library.mjs.
 */
import * as vscode from 'vscode';
import { runChecks, until, type Check } from './check';

const cited = '000_4a5107cb6ffd867c.txt';
const citing = '001_1aebb3fa6ff0d4d1.txt';
const outlined = '004_715b267706f4a6ac.txt';
const noLetter = 'README.txt';

const checks: readonly Check[] = [
  [
    'a letter gets the language un-letter',
    async () => {
      const document = await open(citing);
      await until(() => document.languageId, is('un-letter'));
    },
  ],
  [
    'a whole symbol and a whole name are one word',
    async () => {
      const document = await open(citing);
      await until(() => document.languageId, is('un-letter'));
      for (const word of ['S/2018/152', 'Sha‘fah']) {
        const position = find(document, word, word.length - 1);
        await until(() => document.getText(document.getWordRangeAtPosition(position)), is(word));
      }
    },
  ],
  [
    'a hover on S/2018/152 names the letter cited',
    async () => {
      const document = await open(citing);
      await until(() => hover(document, 'S/2018/152'), contains(cited));
    },
  ],
  [
    'the definition of S/2018/152 is the letter cited',
    async () => {
      const document = await open(citing);
      await until(() => definitions(document, 'S/2018/152'), contains(`/${cited}`));
    },
  ],
  [
    'a hover on S/2017/675 says that it is not in the library',
    async () => {
      const document = await open(outlined);
      await until(() => hover(document, 'S/2017/675'), contains('not in this library'));
    },
  ],
  [
    'the outline is the letter, its masthead, then what it says',
    async () => {
      const document = await open(outlined);
      const outline = await until(() => outlineOf(document), contains('Incident'));
      same(outline[0]?.startsWith('Identical letters'), true);
      same(outline[1]?.startsWith('Masthead'), true);
    },
  ],
  [
    'a text that is no letter stays plain text',
    async () => {
      // Texts are judged in the order in which they are opened.
      const plain = await open(noLetter);
      const letter = await open(outlined);
      await until(() => letter.languageId, is('un-letter'));
      same(plain.languageId, 'plaintext');
    },
  ],
  [
    'a letter not yet saved gets the language, too',
    async () => {
      const content = (await open(outlined)).getText();
      const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
      await until(() => document.languageId, is('un-letter'));
      await until(() => hover(document, 'S/2017/675'), contains('S/2017/675'));
    },
  ],
  [
    'a letter set back to plain text by hand stays plain text',
    async () => {
      const document = await open(cited);
      await until(() => document.languageId, is('un-letter'));
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      // Whoever comes after it has been judged, so it would have been, too.
      const content = (await open(outlined)).getText();
      const next = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
      await until(() => next.languageId, is('un-letter'));
      same(document.languageId, 'plaintext');
    },
  ],
  [
    'the commands are there, and the server can be started anew',
    async () => {
      await vscode.commands.executeCommand('unLetters.restartServer');
      const document = await open(citing);
      await until(() => hover(document, 'S/2018/152'), contains(cited));
      await vscode.commands.executeCommand('unLetters.showLog');
    },
  ],
];

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('un-letters.un-letters');
  if (!extension) throw new Error('the extension is not there');
  await extension.activate();
  await runChecks(checks);
}

async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

function find(document: vscode.TextDocument, text: string, within = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`the document has no ${text}`);
  return document.positionAt(offset + within);
}

async function hover(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    find(document, text, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function definitions(document: vscode.TextDocument, text: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    find(document, text, 1),
  );
  return found.map((place) => ('targetUri' in place ? place.targetUri : place.uri).path);
}

/** The names of all entries, in order, those below after the one above. */
async function outlineOf(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...names(children)]);
  return names(found ?? []);
}

const is =
  (wanted: string) =>
  (answer: string): boolean =>
    answer === wanted;

const contains =
  (wanted: string) =>
  (answer: string | readonly string[]): boolean =>
    [answer].flat().some((text) => text.includes(wanted));

function same(found: unknown, wanted: unknown): void {
  if (found !== wanted)
    throw new Error(`${JSON.stringify(found)} where ${JSON.stringify(wanted)} was expected`);
}
