import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/analysis';
import { serviceOf, uriOf } from '../support/files';
import { score } from './score.mjs';
import { readGold } from './strip.mjs';

const folder = fileURLToPath(new URL('letters/', import.meta.url));
const golds = readdirSync(folder).map((name) => readGold(folder + name));
const files = Object.fromEntries(
  golds.map(({ head, name, text }) => [head['file'] ?? `${name}.txt`, text]),
);
const { service } = await serviceOf(files);
const analyses = new Map<string, Analysis>();
for (const { uri, analysis } of service.analyses((path) => path))
  analyses.set(uri.replace(uriOf(''), ''), analysis);
const { figures } = score(golds, analyses);

/** The least that a change may leave of the accuracy on the annotated letters. */
describe('on the annotated letters', () => {
  it.each([
    ['symbol', 0.98],
    ['date', 0.98],
    ['place', 0.95],
    ['figure', 0.97],
    ['place.type', 0.9],
    ['figure.role', 0.95],
    ['figure.bound', 0.97],
    ['header', 0.97],
    ['citation', 1],
    ['claim.kind', 0.9],
    ['claim.span', 0.8],
    ['event', 0.85],
  ])('%s is at least %d', (kind, least) => {
    const figure = figures[kind];
    expect(figure?.f1 ?? figure?.accuracy ?? 0).toBeGreaterThanOrEqual(least);
  });
});
