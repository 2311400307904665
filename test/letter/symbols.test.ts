import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../server/letter/layout';
import { findSymbols } from '../../server/letter/symbols';
import { draw } from '../support/draw';

/** A text of one line with its symbols drawn under it. */
function drawn(text: string): string {
  const reading = readLayout(text);
  const spans = findSymbols(reading).map((mention) => ({
    ...reading.toFile(mention),
    label: [
      mention.documents.map(({ canonical }) => canonical).join(' + '),
      mention.misspelling && `(${mention.misspelling})`,
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return draw(text, spans);
}

interface Case {
  readonly id: string;
  readonly category: string;
  readonly tier: 'core' | 'extended' | 'fix';
  readonly text: string;
  readonly expect: readonly {
    readonly start: number;
    readonly end: number;
    readonly canonical: string;
    readonly kind: string;
    readonly parts: Readonly<Record<string, unknown>>;
    readonly also?: readonly string[];
    readonly form: string;
  }[];
}

const cases = readFileSync(new URL('./symbols.cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

/** What a case wants, or what was found, one row a mention; a header's partner may be left out. */
function wanted({ text, expect: matches }: Case): string {
  return draw(
    text,
    matches.map(({ start, end, canonical, also, form }) => {
      const apart = form === 'header' || matches.some((other) => also?.includes(other.canonical));
      return { start, end, label: [canonical, ...(apart ? [] : (also ?? []))].join(' + ') };
    }),
  );
}

function found({ text }: Case): string {
  const reading = readLayout(text);
  return draw(
    text,
    findSymbols(reading).map(({ documents, ranges }) => ({
      ...reading.toFile(ranges.designator),
      label: documents.map(({ canonical }) => canonical).join(' + '),
    })),
  );
}

describe('the cases of the symbol grammar', () => {
  for (const one of cases.filter(({ tier }) => tier !== 'fix')) {
    it(`${one.id} ${one.category}`, () => expect(found(one)).toBe(wanted(one)));
  }

  it('reads misspelt symbols rightly or leaves them', () => {
    const variants = cases.filter(({ tier }) => tier === 'fix');
    const read = variants.filter((one) => found(one) === wanted(one));
    const left = variants.filter((one) => found(one) === one.text.replaceAll('\n', ' '));
    expect(read.length).toBeGreaterThanOrEqual(19);
    expect(read.length + left.length).toBe(variants.length);
  });

  it('takes the symbols apart', () => {
    for (const one of cases.filter(({ tier }) => tier === 'core')) {
      const documents = findSymbols(readLayout(one.text)).map((mention) => mention.documents[0]);
      const parts = documents.map((document) => ({ ...document, canonical: undefined }));
      const expected = one.expect.map(({ kind, parts: want }) => ({
        kind,
        organ: want['organ'],
        year: want['year'] ?? null,
        session: want['session'] ?? null,
        number: want['number'] ?? null,
        letter: want['letter'] ?? null,
        suffixes: want['suffixes'],
      }));
      expect({ id: one.id, parts }).toEqual({ id: one.id, parts: expected });
    }
  });
});
