import { describe, expect, it } from 'vitest';
import { FileFilter, globMatcher } from '../server/fileFilter';

const PATHS = [
  'a.txt',
  'letters/b.txt',
  'letters/drafts/c.txt',
  'letters/drafts/kept.txt',
  'node_modules/d.txt',
  '.git/e.txt',
];

describe('what a filter admits', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['all but what holds no letters', [], {}, PATHS.slice(0, 4)],
    ['no folder that a glob names', ['letters/drafts'], {}, PATHS.slice(0, 2)],
    ['the same with a slash at its end', ['**/drafts/'], {}, PATHS.slice(0, 2)],
    ['no file that a glob names', ['**/*.TXT'], {}, []],
    ['a folder of that name elsewhere', ['drafts'], {}, PATHS.slice(0, 4)],
    ['nothing that .gitignore names', [], { '': 'drafts/' }, PATHS.slice(0, 2)],
    [
      'what it takes back',
      [],
      { '': '**/drafts/*\n!kept.txt' },
      ['a.txt', 'letters/b.txt', 'letters/drafts/kept.txt'],
    ],
    [
      'what a nearer one takes back',
      [],
      { '': '*.txt', 'letters/drafts': '!kept.txt' },
      ['letters/drafts/kept.txt'],
    ],
    ['nothing below a folder left out', [], { '': 'letters', letters: '!b.txt' }, ['a.txt']],
    ['only what is below the .gitignore', [], { 'letters/drafts': '*.txt' }, PATHS.slice(0, 2)],
  ])('%s', (_, exclude, ignoreFiles, admitted) => {
    const filter = new FileFilter({ exclude, gitignore: true });
    for (const [folder, text] of Object.entries(ignoreFiles)) filter.addIgnoreFile(folder, text);
    expect(PATHS.filter((path) => filter.admits(path))).toEqual(admitted);
  });

  it('what .gitignore names, where that is switched off', () => {
    const filter = new FileFilter({ exclude: [], gitignore: false });
    filter.addIgnoreFile('', '*.txt');
    expect(filter.admits('a.txt')).toBe(true);
  });
});

it.each([
  ['a.txt', true],
  ['A.TXT', true],
  ['b/c/a.txt', true],
  ['a.txt.bak', false],
  ['.hidden/a.txt', false],
])('**/*.txt includes %s: %s', (path, included) => {
  expect(globMatcher(['**/*.txt'])(path)).toBe(included);
});
