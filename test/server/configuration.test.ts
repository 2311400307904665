import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fictionalLibrary } from '../support/fictionalLibrary';
import { openWorkspace } from '../support/workspace';

const [first = '', second = '', third = ''] = Object.values(fictionalLibrary(3));
const changed = (uri: string, type: number): object => ({ changes: [{ uri, type }] });

it('leaves out what the settings, the editor and .gitignore leave out', async () => {
  const { read, letters, client, uri, write } = await openWorkspace({
    files: {
      'a.txt': first,
      'drafts/b.txt': second,
      'hidden/c.txt': second,
      'shown/d.txt': second,
      'git/ignored/e.txt': third,
      'git/.gitignore': 'ignored',
    },
    settings: (section) => {
      if (section === 'unLetters') return { exclude: ['drafts'] };
      return section === 'files.exclude'
        ? { '**/hidden': true, '**/shown': { when: '$(basename).md' } }
        : null;
    },
  });
  await read();
  expect(await letters()).toEqual(['a.txt', 'shown/d.txt']);
  // Nor are they read when they are written to.
  for (const path of ['drafts/b.txt', 'hidden/c.txt', 'git/ignored/e.txt', 'a.txt', 'a.csv'])
    client.notify('workspace/didChangeWatchedFiles', changed(uri(path), 2));
  expect(await letters()).toEqual(['a.txt', 'shown/d.txt']);
  // Opened, any letter is read; closed, it is out again.
  const textDocument = { uri: uri('drafts/b.txt'), languageId: 'plaintext', version: 1 };
  client.notify('textDocument/didOpen', { textDocument: { ...textDocument, text: second } });
  expect(await letters()).toEqual(['a.txt', 'drafts/b.txt', 'shown/d.txt']);
  client.notify('textDocument/didClose', { textDocument });
  expect(await letters()).toEqual(['a.txt', 'shown/d.txt']);
  await write('git/.gitignore', '');
  client.notify('workspace/didChangeWatchedFiles', changed(uri('git/.gitignore'), 2));
  expect(await letters()).toEqual(['a.txt', 'git/ignored/e.txt', 'shown/d.txt']);
});

it('gives each folder its own settings, the inner one its own files', async () => {
  const { read, letters, client, uri } = await openWorkspace({
    files: { 'a/a.txt': first, 'a/b/b.txt': second, 'a/b/b.md': third, 'c/c.txt': third },
    roots: ['a', 'a/b'],
    settings: (section, scope) =>
      section === 'unLetters' && scope?.endsWith('/b') === true ? { include: ['*.md'] } : null,
  });
  await read();
  expect(await letters()).toEqual(['a/a.txt', 'a/b/b.md']);
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: uri('c'), name: 'c' }], removed: [{ uri: uri('a'), name: 'a' }] },
  });
  expect(await letters()).toEqual(['a/b/b.md', 'c/c.txt']);
});

it('takes in other settings; warns once of a bad one', async () => {
  let settings: unknown = { include: 'letters', documentSite: 'example.org' };
  const { read, letters, client } = await openWorkspace({
    files: { 'a.txt': first, 'b.md': second },
    settings: (section) => (section === 'unLetters' ? settings : null),
  });
  await read();
  expect(await letters()).toEqual(['a.txt', 'b.md']);
  settings = { include: ['*.md'], documentSite: 'example.org' };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.request('unLetters/claimGroups', { by: 'letter', filter: '' });
  await expect.poll(letters).toEqual(['b.md']);
  const warnings = client.received.filter(({ method }) => method === 'window/showMessage');
  expect(warnings.map(({ params }) => (params as { message: string }).message)).toEqual([
    expect.stringContaining('unLetters.include is "letters"'),
    expect.stringContaining('unLetters.documentSite is "example.org"'),
  ]);
});

it('takes the settings that a client pushes that can’t be asked', async () => {
  const { read, letters, client } = await openWorkspace({
    files: { 'a.txt': first, 'b.md': second },
  });
  await read();
  client.notify('workspace/didChangeConfiguration', {
    settings: { unLetters: { exclude: ['*.txt'] } },
  });
  await expect.poll(letters).toEqual(['b.md']);
});

it('goes round no loop of links, and past what can’t be read', async () => {
  const { read, letters, folder } = await openWorkspace({
    files: { 'a.txt': first, 'b/b.txt': second, 'b/locked.txt': third },
    prepare: async (root) => {
      await symlink(root, join(root, 'b/loop'));
      await symlink(join(root, 'a.txt'), join(root, 'b/link.txt'));
      await symlink(join(root, 'nowhere.txt'), join(root, 'b/dangling.txt'));
      await symlink(join(root, 'self.txt'), join(root, 'self.txt'));
      await chmod(join(root, 'b/locked.txt'), 0);
    },
  });
  await read();
  const readable = process.getuid?.() === 0 ? ['b/locked.txt'] : [];
  expect(await letters()).toEqual(['a.txt', 'b/b.txt', 'b/link.txt', ...readable]);
  await chmod(join(folder, 'b/locked.txt'), 0o600);
});

it('knows a document however its URI is escaped', async () => {
  const name = 'letter (1) é.txt';
  const { read, letters, client, uri } = await openWorkspace({ files: { [name]: first } });
  await read();
  const plain = uri('').concat('/letter%20(1)%20é.txt').replace('//letter', '/letter');
  const textDocument = { uri: plain, languageId: 'plaintext', version: 1, text: first };
  client.notify('textDocument/didOpen', { textDocument });
  expect(await letters()).toEqual([name]);
  const symbols = await client.request('textDocument/documentSymbol', { textDocument });
  expect(symbols.result).toHaveLength(1);
});
