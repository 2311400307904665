import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../server/analysis';
import { seed, seeds } from './support/seeds';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  mkdirSync(join(folder, 'seeds'));
  for (const [name, text] of Object.entries(seeds))
    writeFileSync(join(folder, 'seeds', name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

function analyses(...args: readonly string[]): readonly Analysis[] {
  return run('analyze', ...args)
    .stdout.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Analysis);
}

describe('un-letters analyze', () => {
  it('prints one JSON object a letter and line, with the path as it was reached', () => {
    expect(analyses('seeds').map(({ path }) => path)).toEqual(
      Object.keys(seeds).map((name) => join('seeds', name)),
    );
  });

  it('resolves citations among the paths, and in the library beside them', () => {
    const target = (args: readonly string[]): unknown =>
      analyses(...args)
        .flatMap(({ mentions }) => mentions)
        .flatMap((mention) =>
          mention.type === 'symbol' && mention.canonical.includes('S/2018/152')
            ? [mention.target]
            : [],
        );
    const citing = join('seeds', seed('001').name);
    expect(target([citing])).toEqual([null]);
    expect(target(['--library', 'seeds', citing])).toEqual([join('seeds', seed('000').name)]);
    expect(analyses('--library', 'seeds', citing)).toHaveLength(1);
  });

  it('tells spans in the file’s own text', () => {
    for (const { path, mentions } of analyses('seeds')) {
      const text = seeds[path.replace(/^.*[\\/]/, '')] ?? '';
      for (const { start, end, text: words } of mentions)
        expect(text.slice(start, end)).toBe(words);
    }
  });

  it('prints one JSON array, or a row a mention', () => {
    expect(
      (JSON.parse(run('analyze', '--format', 'json', 'seeds').stdout) as unknown[]).length,
    ).toBe(5);
    const rows = run('analyze', '--format', 'csv', 'seeds').stdout.split('\r\n');
    expect(rows[0]).toBe('path,symbols,kind,date,sender,type,start,end,text,value,detail');
    expect(rows.length).toBeGreaterThan(70);
  });
});

describe('files', () => {
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };

  it('that can’t be read or decoded give one line each, and the others still come', () => {
    const binary = write('binary.txt', Uint8Array.from([0, 1, 2, 0]));
    const { status, stdout, stderr } = run('analyze', 'nowhere.txt', binary, 'seeds');
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'binary.txt: it is not a text file',
      'nowhere.txt: there is no such file or folder',
    ]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
  });

  it.each([
    ['with a byte-order mark', '\ufeffSee S/2018/152.', 4],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('See S/2018/152.', 'utf16le')]), 4],
    ['in Windows-1252', Uint8Array.from(Buffer.from('é: S/2018/152.', 'latin1')), 3],
    ['with carriage returns', 'One.\r\nS/2018/152.', 6],
  ])('%s have their offsets in the text', (_, content, start) => {
    const [analysis] = analyses(write('a.txt', content));
    expect(analysis?.mentions[0]).toMatchObject({ start, text: 'S/2018/152' });
  });

  it.each([
    ['that are empty', ''],
    ['that hold a lone surrogate', 'a \ud800 b'],
    ['that are no letter', 'Milk.'],
  ])('%s are no letters, and no failure', (_, content) => {
    const { status, stdout } = run('analyze', write('a.txt', content));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      letter: { kind: null },
      claims: expect.any(Array) as unknown,
    });
  });
});

describe('wrong arguments', () => {
  it.each([
    [[]],
    [['analyze']],
    [['frobnicate', 'seeds']],
    [['analyze', '--format', 'xml', 'seeds']],
    [['analyze', '--nonsense', 'seeds']],
  ])('%j get the usage and status 2', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^usage: un-letters analyze/);
  });

  it('an empty folder is no input', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect(run('analyze', 'empty').status).toBe(2);
  });
});
