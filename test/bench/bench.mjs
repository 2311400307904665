/**
 * `npm run bench`: how fast letters are read, beside other libraries and beside floors, in one run
 * and as ratios of CPU time, because seconds tell more of the machine than of the code. The last
 * part shows how time grows with a letter's length, for ordinary and for hostile texts, and with the
 * number of letters.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { readGold } from '../gold/strip.mjs';
import { hostileTexts } from './hostile.mjs';
import { peers } from './peers.mjs';

const LETTERS = 2000;
/** As many letters as the library reads side by side. */
const TOGETHER = 32;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const { createGazetteer, Library, readLetter, readLetters } = await bundle();
  const gazetteer = createGazetteer();
  const read = (text) => readLetter(text, { gazetteer });
  const texts = corpus();
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const readAll = (some) => {
    for (let at = 0; at < some.length; at += TOGETHER)
      readLetters(some.slice(at, at + TOGETHER), { gazetteer });
  };
  texts.slice(0, 300).forEach(read);
  readAll(texts.slice(0, 300));
  await speed(read, readAll, texts, size);
  growth(read);
  growthOfLibrary(Library, texts.map(read));
} finally {
  rmSync(work, { recursive: true });
}

async function speed(read, readAll, texts, size) {
  const files = texts.map((text, index) => {
    const path = join(work, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const alternation = /\d{4}|January|Security Council|killed|village/g;
  const reading = cpu(() => files.forEach((path) => readFileSync(path, 'utf8')));
  const own = cpu(() => readAll(texts));
  const rows = [
    ['reading the files', reading, size],
    [
      'one five-way RegExp',
      cpu(() => texts.forEach((text) => text.match(alternation)?.length)),
      size,
    ],
    ['un-letters, everything', own, size],
    ['un-letters, letter by letter', cpu(() => texts.forEach(read)), size],
  ];
  for (const { name, share, load } of peers) {
    const run = await load();
    const some = texts.slice(0, Math.max(1, Math.round(texts.length * share)));
    some.slice(0, 2).forEach((text) => run(text));
    rows.push([
      name,
      cpu(() => some.forEach((text) => run(text))),
      some.reduce((sum, text) => sum + text.length, 0),
    ]);
  }
  console.log(`${texts.length} letters, ${(size / 1e6).toFixed(1)} million characters, CPU time\n`);
  console.log(
    `${''.padEnd(36)}${'MB/s'.padStart(9)}${'× reading'.padStart(12)}${'× un-letters'.padStart(14)}`,
  );
  const cost = (time, chars) => time / chars;
  for (const [name, time, chars] of rows)
    console.log(
      name.padEnd(36) +
        (chars / 1e6 / time).toFixed(3).padStart(9) +
        (cost(time, chars) / cost(reading, size)).toFixed(1).padStart(12) +
        (cost(time, chars) / cost(own, size)).toFixed(2).padStart(14),
    );
}

/** How much longer a text five times as long takes; 5 is linear. */
function growth(read) {
  console.log(`\ntime for five times the length (5 is linear)\n`);
  const prose = corpus()
    .join('\n\n')
    .replace(/^(?:Identical letters|Letter) dated.*$/gm, '');
  const long = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const cases = [
    ['ordinary prose, 1 MB', prose, 1e6],
    ...hostileTexts.map(([name, unit]) => [name, unit, 2e5]),
  ];
  for (const [name, unit, length] of cases) {
    const short = long(unit, length);
    const fiveTimes = long(unit, 5 * length);
    read(short);
    report(name, best(() => read(fiveTimes)) / best(() => read(short)));
  }
}

/** How much longer five times as many letters take to be put together, copies of one another too. */
function growthOfLibrary(Library, letters) {
  const build = (count) => {
    const library = new Library();
    for (const [index, letter] of letters.slice(0, count).entries())
      library.put(`file:///${index}.txt`, `${index}.txt`, letter);
    for (const entry of library.all()) {
      library.identity(entry);
      for (const citation of entry.letter.citations) library.resolveCitation(entry, citation);
    }
  };
  const few = letters.length / 5;
  build(few);
  report(
    'a library, copies of few letters',
    best(() => build(letters.length)) / best(() => build(few)),
  );
}

function report(name, ratio) {
  console.log(
    `${name.padEnd(36)}${ratio.toFixed(1).padStart(9)}${ratio > 6.5 ? '   more than linear' : ''}`,
  );
}

/** The annotated letters over and over, up to the number of letters. */
function corpus() {
  const folder = here('../gold/letters');
  const golds = readdirSync(folder).map((name) => readGold(join(folder, name)).text);
  return Array.from({ length: LETTERS }, (_, index) => golds[index % golds.length]);
}

async function bundle() {
  const outfile = join(work, 'letter.cjs');
  await esbuild.build({
    stdin: {
      contents: `export { readLetter, readLetters } from './letter'; export { createGazetteer } from './gazetteer'; export { Library } from '../library/library';`,
      resolveDir: here('../../server/letter'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.tsv': 'text' },
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

/** CPU time of a run in seconds. */
function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of three runs: others may have the machine, too. */
function best(run) {
  return Math.min(cpu(run), cpu(run), cpu(run));
}
