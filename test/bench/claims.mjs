/**
 * `node test/bench/claims.mjs [LETTERS]`: how long the Claims view waits for its rows, once 5,000
 * letters are read: the groups of each grouping, the rows of its largest group, the claim of the
 * cursor, and a filter. Over stdio, as an editor asks. More than 200 ms is too much.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const LETTERS = Number(process.argv[2] ?? 5000);
const LIMIT = 200;
const PAGE = 200;
const GROUPINGS = ['letter', 'kind', 'date', 'place', 'sender'];

await import('../../esbuild.mjs');
const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const nameOf = (index) => `${String(index).padStart(5, '0')}.txt`;
for (let index = 0; index < LETTERS; index++)
  writeFileSync(join(folder, nameOf(index)), letter(index));
const program = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const server = spawn(process.execPath, [program, '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await measure(connection);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

async function measure(connection) {
  const rootUri = pathToFileURL(folder).toString();
  const read = new Promise((resolve) =>
    connection.onNotification('unLetters/state', (state) => state.indexing || resolve(state)),
  );
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'letters' }],
    capabilities: {},
    initializationOptions: { state: true },
  });
  const start = performance.now();
  await connection.sendNotification('initialized', {});
  const { letters } = await read;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${letters} letters read in ${seconds.toFixed(1)} s; milliseconds to the answer\n`);

  const timed = async (method, params) => {
    const before = performance.now();
    const answer = await connection.sendRequest(method, params);
    return { answer, time: performance.now() - before };
  };
  const rows = [];
  let firstFilter;
  for (const filter of ['', 'killed', 'klow asks']) {
    // The first filter makes what is searched, once.
    if (filter !== '')
      firstFilter ??= await timed('unLetters/claimGroups', { by: 'kind', filter: 'a', limit: 1 });
    for (const by of GROUPINGS) {
      const query = { by, filter };
      const groups = await timed('unLetters/claimGroups', { ...query, limit: PAGE });
      const { total, claims } = groups.answer;
      const largest = groups.answer.groups.reduce((a, b) => (b.count > a.count ? b : a));
      const first = await timed('unLetters/claimsOf', { ...query, group: largest.id, limit: PAGE });
      const cursor = await timed('unLetters/claimAt', {
        ...query,
        uri: pathToFileURL(join(folder, nameOf(LETTERS >> 1))).toString(),
        position: { line: 8, character: 30 },
      });
      rows.push([
        by,
        filter || 'none',
        total,
        claims,
        largest.count,
        groups.time.toFixed(0),
        first.time.toFixed(0),
        cursor.time.toFixed(0),
        groups.time + first.time > LIMIT ? 'too slow' : '',
      ]);
    }
  }
  const heads = ['by', 'filter', 'groups', 'claims', 'largest', 'groups', 'rows', 'cursor', ''];
  for (const row of [heads, ...rows])
    console.log(row.map((cell) => String(cell).padStart(11)).join(''));
  console.log(`\nthe first filter of all: ${firstFilter.time.toFixed(0)} ms, once`);
  if (rows.some((row) => row.at(-1) !== '')) process.exitCode = 1;
}

/** A letter made up: States, places and events that never were. */
function letter(index) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const states = ['Syldavia', 'Borduria', 'Ruritania', 'Graustark', 'Estmark', 'Varnovia'];
  const months = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];
  const day = 1 + (index % 27);
  const month = pick(months, 27);
  const year = 1990 + (Math.floor(index / 216) % 30);
  const state = pick(states, 1);
  const other = pick(states, 7);
  const village = `${pick(['Kl', 'Zl', 'Dbr', 'Tesn', 'Niedz', 'Wol'], 1)}${pick(['ow', 'ip', 'inka', 'arov', 'esti'], 6)}${pick(['', 'grad', 'ville', 'burg', 'dorf', 'minster', 'ford', 'stadt'], 30)}`;
  const killed = 2 + (index % 40);
  return `Letter dated ${day + 1} ${month} ${year} from the Permanent Representative of ${state} to the United Nations addressed to the President of the Security Council

On instructions from my Government, and further to our letter dated ${day} ${month} ${year} (S/${year}/${100 + (index % 900)}), I have the honour to transmit the following information.

On ${day} ${month} ${year}, aircraft of ${other} bombed the village of ${village}, killing ${killed} civilians, ${1 + (index % killed)} of them children, and injuring ${killed + 5} others. In a similar attack on the town of Klow, ${killed + 1} people were killed on the same day.

The authorities of ${other} continue to support armed groups along the border. Their policy is to starve the villages of the valley of water and of medicine. They have obstructed every relief convoy.

${state} condemns these attacks in the strongest possible terms. They are a flagrant violation of international law and of the Charter of the United Nations.

${state} reserves its right to reply. It has always sought peace with its neighbours.

${state} calls upon the Security Council to implement its resolution ${700 + (index % 1500)} (${year}). The Council must put an end to these attacks in Klow.

I should be grateful if you would have the present letter circulated as a document of the Security Council.

(Signed) Ottokar Musstler
Ambassador
Permanent Representative
`;
}
