/**
 * `npm run gold [-- FOLDER]`: scores the built batch program on annotated letters, by kind for all
 * of them and by letter, and lists what it missed. `GUIDE.md` says what is right.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { score } from './score.mjs';
import { readGold } from './strip.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('letters', import.meta.url));
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const golds = readdirSync(folder)
  .filter((name) => name.endsWith('.gold'))
  .sort()
  .map((name) => readGold(join(folder, name)));
const analyses = analyse(golds);
const { figures, misses } = score(golds, analyses);

const share = (figure) => (figure.f1 ?? figure.accuracy ?? 0).toFixed(3);
console.log('kind                    score  of');
for (const [kind, figure] of Object.entries(figures))
  console.log(`${kind.padEnd(22)}  ${share(figure)}  ${figure.of ?? figure.gold ?? ''}`);

const kinds = ['symbol', 'date', 'place', 'figure', 'event', 'header', 'claim.kind', 'claim.span'];
console.log(`\n${'letter'.padEnd(24)}${kinds.map((kind) => kind.padStart(12)).join('')}`);
for (const gold of golds) {
  const { figures: own } = score([gold], analyses);
  const cells = kinds.map((kind) => (own[kind] ? share(own[kind]) : '–').padStart(12));
  console.log(gold.name.padEnd(24) + cells.join(''));
}

console.log(`\n${misses.length} missed or wrong`);
for (const miss of misses) console.log(`  ${miss}`);

/** The program's analyses of the letters, by file name, with the letters as one library. */
function analyse(letters) {
  const work = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    for (const { head, name, text } of letters)
      writeFileSync(join(work, head.file || `${name}.txt`), text);
    const output = execFileSync(
      process.execPath,
      [program, 'analyze', '--format', 'ndjson', work],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    const found = output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return new Map(found.map((analysis) => [basename(analysis.path), analysis]));
  } finally {
    rmSync(work, { recursive: true });
  }
}
