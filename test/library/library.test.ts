import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import { Library, type Resolution } from '../../server/library/library';
import { parseSymbol } from '../../server/letter/symbolGrammar';
import type { DocumentSymbol, SymbolMention } from '../../server/letter/types';

const gazetteer = createGazetteer();

const title = (date: string, state = 'Chad', kind = 'Letter'): string =>
  `${kind} dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n`;
const NAMELESS = `${title('3 May 1990')}They came.`;
const CITING = `${title('9 May 1990')}Further to my letter dated 3 May 1990 (S/21289), they came again.`;

function library(files: Readonly<Record<string, string>>): Library {
  const all = new Library();
  for (const [name, text] of Object.entries(files))
    all.put(name, name, readLetter(text, { gazetteer }));
  return all;
}

/** What the last symbol in a file names. */
function resolve(all: Library, name: string): Resolution | undefined {
  const symbols = all
    .get(name)
    ?.letter.mentions.filter((mention): mention is SymbolMention => mention.type === 'symbol');
  const last = symbols?.at(-1);
  return last && all.resolve(last.documents);
}

function symbols(canonical: string): readonly DocumentSymbol[] {
  const parsed = parseSymbol(canonical);
  return parsed === null ? [] : [parsed];
}

/** `target (how)`, or the state with its candidates. */
function told(resolution: Resolution | undefined): string {
  if (resolution === undefined) return 'no symbol';
  if (resolution.state === 'resolved') return `${resolution.target.name} (${resolution.source})`;
  if (resolution.state === 'ambiguous')
    return `ambiguous: ${resolution.candidates.map(({ name }) => name).join(', ')}`;
  return resolution.state;
}

describe('a citation resolves', () => {
  it.each([
    [
      'to the letter whose masthead shows the symbol',
      { 'a.txt': `S/21289\n\n${NAMELESS}`, 'b.txt': CITING },
      'a.txt (masthead)',
    ],
    [
      'to the letter whose source line names it',
      { 'a.txt': `${NAMELESS}\n\nSource: UN S/21289`, 'b.txt': CITING },
      'a.txt (source-line)',
    ],
    [
      'to the file named so',
      { 'S_21289.txt': NAMELESS, 'b.txt': CITING },
      'S_21289.txt (filename)',
    ],
    [
      'to the one letter of that kind and date',
      { 'a.txt': NAMELESS, 'b.txt': CITING },
      'a.txt (inferred)',
    ],
    [
      'to a shown symbol before an inferred one',
      { 'a.txt': NAMELESS, 'c.txt': `S/21289\n\n${NAMELESS}`, 'b.txt': CITING },
      'c.txt (masthead)',
    ],
    [
      'under either name of a document',
      { 'a.txt': `A/45/7\nS/21289\n\n${NAMELESS}`, 'b.txt': CITING },
      'a.txt (masthead)',
    ],
  ])('%s', (_, files, expected) => {
    expect(told(resolve(library(files), 'b.txt'))).toBe(expected);
  });
});

describe('a citation does not resolve', () => {
  it.each([
    [
      'to a letter of another date',
      { 'a.txt': `${title('4 May 1990')}They came.`, 'b.txt': CITING },
    ],
    [
      'to a letter of another kind',
      { 'a.txt': `${title('3 May 1990', 'Chad', 'Note verbale')}They came.`, 'b.txt': CITING },
    ],
    [
      'to another State’s letter where it says “my letter”',
      { 'a.txt': `${title('3 May 1990', 'Mali')}They came.`, 'b.txt': CITING },
    ],
    ['to a shorter symbol', { 'a.txt': `S/2128\n\n${NAMELESS}`, 'b.txt': CITING }],
    ['to a revision', { 'a.txt': `S/21289/Rev.1\n\n${NAMELESS}`, 'b.txt': CITING }],
    ['in an empty library', { 'b.txt': CITING }],
  ])('%s', (_, files) => {
    expect(told(resolve(library(files), 'b.txt'))).toBe('external');
  });
});

describe('an ambiguous citation lists its candidates', () => {
  it('where two files show the symbol', () => {
    const files = {
      'a.txt': `S/21289\n\n${NAMELESS}`,
      'c.txt': `S/21289\n\n${NAMELESS}`,
      'b.txt': CITING,
    };
    expect(told(resolve(library(files), 'b.txt'))).toBe('ambiguous: a.txt, c.txt');
  });

  it('where two letters without a symbol fit', () => {
    expect(
      told(resolve(library({ 'a.txt': NAMELESS, 'c.txt': NAMELESS, 'b.txt': CITING }), 'b.txt')),
    ).toBe('ambiguous: a.txt, c.txt');
  });

  it('where two symbols fit one letter', () => {
    const other = `${title('10 May 1990')}Further to my letter dated 3 May 1990 (S/21290), they came again.`;
    expect(
      told(resolve(library({ 'a.txt': NAMELESS, 'b.txt': CITING, 'd.txt': other }), 'b.txt')),
    ).toBe('ambiguous: a.txt');
  });
});

describe('putting, replacing and dropping', () => {
  it('the order of putting makes no difference', () => {
    expect(told(resolve(library({ 'b.txt': CITING, 'a.txt': NAMELESS }), 'b.txt'))).toBe(
      'a.txt (inferred)',
    );
  });

  it('a replaced letter no longer goes by what it was', () => {
    const all = library({ 'a.txt': `S/21289\n\n${NAMELESS}`, 'b.txt': CITING });
    const other = `S/21300\n\n${NAMELESS}`;
    all.put('a.txt', 'a.txt', readLetter(other, { gazetteer }));
    expect(told(resolve(all, 'b.txt'))).toBe('external');
  });

  it('a dropped letter is gone, and so are its citations', () => {
    const all = library({ 'a.txt': NAMELESS, 'b.txt': CITING });
    expect(all.counts()).toEqual({ letters: 2, citations: 1, notInLibrary: 0 });
    all.drop('a.txt');
    expect(told(resolve(all, 'b.txt'))).toBe('external');
    expect(all.counts()).toEqual({ letters: 1, citations: 1, notInLibrary: 1 });
    all.drop('b.txt');
    all.drop('b.txt');
    expect(all.counts()).toEqual({ letters: 0, citations: 0, notInLibrary: 0 });
  });

  it('a letter is known by the name that another infers, and who cites it', () => {
    const all = library({ 'a.txt': NAMELESS, 'b.txt': CITING });
    const entry = all.get('a.txt');
    expect(entry && all.identity(entry)).toMatchObject({
      source: 'inferred',
      symbols: [{ canonical: 'S/21289' }],
    });
    expect(entry && all.citationsOf(entry).map((cited) => cited.entry.name)).toEqual(['b.txt']);
  });
});

describe('what the reader assigns', () => {
  const assigned = new Map([['a.txt', symbols('S/21289')]]);
  const put = (all: Library, name: string, text: string): unknown =>
    all.put(name, name, readLetter(text, { gazetteer }));

  it('comes before what a letter shows, and before another letter that shows it', () => {
    const all = new Library();
    expect([...all.assign(assigned)]).toEqual(['a.txt']);
    put(all, 'a.txt', `S/21300\n\n${NAMELESS}`);
    put(all, 'c.txt', `S/21289\n\n${NAMELESS}`);
    put(all, 'b.txt', CITING);
    expect(told(resolve(all, 'b.txt'))).toBe('a.txt (assigned)');
    const entry = all.get('a.txt');
    expect(entry && all.identity(entry)).toMatchObject({ source: 'assigned' });
  });

  it('names the files for which it is another than before', () => {
    const all = new Library();
    all.assign(assigned);
    expect([...all.assign(new Map(assigned))]).toEqual([]);
    expect([...all.assign(new Map([['c.txt', symbols('S/21289')]]))]).toEqual(['a.txt', 'c.txt']);
    expect([...all.assign(new Map())]).toEqual(['c.txt']);
  });

  it('no longer holds when it is taken back and the letter put again', () => {
    const all = new Library();
    all.assign(assigned);
    put(all, 'a.txt', `S/21300\n\n${NAMELESS}`);
    put(all, 'b.txt', CITING);
    expect(told(resolve(all, 'b.txt'))).toBe('a.txt (assigned)');
    all.assign(new Map());
    put(all, 'a.txt', `S/21300\n\n${NAMELESS}`);
    expect(told(resolve(all, 'b.txt'))).toBe('external');
  });
});
