import { describe, expect, it } from 'vitest';
import { hoverText, positionOf, serviceOf, uriOf } from '../support/files';

const LETTER = `S/2011/501

Letter dated 5 May 2011 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General

On 4 May 2011 (see S/2011/7), warplanes bombed the village of Hentzau, killing 16 civilians.
`;
const NOTE = `# S/2011/501

Reread on 4 May 2011, 16 civilians in the village of Bardai. Compare [S/2011/501](#) with S/2011/8.

- resolution 2253 (2015): the village of Hentzau
`;

const { service } = await serviceOf({
  'one.txt': LETTER,
  'letter.md': LETTER.replace('501', '502').replace('5 May', '6 May'),
  'notes.md': NOTE,
  'S_2011_501.md': 'What I think of it: they killed 3 of them.',
  'list.txt': 'On 4 May 2011, they killed 16 civilians (S/2011/9).',
});
service.setDocument({ uri: uriOf('notes.md'), getText: () => NOTE });

const hover = (words: string): string => hoverText(service, 'notes.md', NOTE, words);
const tokenCount = (name: string): number => service.semanticTokens(uriOf(name)).data.length / 5;

describe('in a note', () => {
  it('symbols have a hover', () => {
    expect(hover('S/2011/8')).toContain('not in this library');
    expect(hover('2253 (2015)')).toContain('Security Council resolution 2253 (2015)');
    expect(hover('S/2011/501](#)')).toContain('Letter dated 5 May 2011 · Ruritania');
  });

  it('and a definition', () => {
    const [link, ...more] = service.definition(uriOf('notes.md'), positionOf(NOTE, 'S/2011/501'));
    expect(link?.targetUri).toBe(uriOf('one.txt'));
    expect(more).toEqual([]);
  });

  it('and links, where they are not in the library', () => {
    expect(service.documentLinks(uriOf('notes.md')).map(({ target }) => target)).toEqual([
      'https://docs.un.org/en/S/2011/8',
      'https://docs.un.org/en/S/RES/2253%282015%29',
    ]);
  });

  it('and a tint, and nothing else has', () => {
    expect(tokenCount('notes.md')).toBe(4);
    for (const words of ['4 May 2011', '16 civilians', 'Bardai', 'Reread'])
      expect(hover(words)).toBe('');
  });

  it('there are no claims, no outline and no folds but the editor’s', () => {
    expect(service.documentSymbols(uriOf('notes.md'))).toEqual([]);
    expect(service.foldingRanges(uriOf('notes.md'))).toBeNull();
    const { groups } = service.claimGroups({ by: 'letter', filter: '', offset: 0, limit: 9 });
    expect(groups.map(({ id }) => id)).toEqual([uriOf('one.txt'), uriOf('letter.md')]);
  });
});

describe('a note', () => {
  it('cites the letters that it names, the one at its head too', () => {
    expect(hoverText(service, 'one.txt', LETTER, 'S/2011/501')).toContain('Cited by 1 note');
    expect(hoverText(service, 'one.txt', LETTER, 'S/2011/7')).toContain(
      'Cited by this letter and 1 other letter',
    );
    expect(hover('S/2011/8')).toContain('Cited by this note only');
  });

  it('is no letter', () => {
    expect(service.state()).toMatchObject({ letters: 2, citations: 2 });
  });

  it('is not the document that it is named after, if a letter is', () => {
    expect(hover('S/2011/501')).not.toContain('Several letters');
  });

  it('says nothing of dates and places to the letters', () => {
    expect(hoverText(service, 'one.txt', LETTER, 'Hentzau')).toContain(
      'Also named in 1 other letter',
    );
  });

  it('is read whole by the batch program', () => {
    const analyses = [...service.analyses((uri) => uri)];
    const note = analyses.find(({ uri }) => uri === uriOf('notes.md'))?.analysis;
    expect(new Set(note?.mentions.map(({ type }) => type))).toEqual(
      new Set(['symbol', 'date', 'figure', 'place']),
    );
    expect(note?.letter).toMatchObject({ kind: null, symbols: [] });
  });

  it('becomes a letter when one is written, and a note again', () => {
    const write = (text: string): void =>
      service.setDocument({ uri: uriOf('notes.md'), getText: () => text });
    write(LETTER.replace('501', '503'));
    expect(tokenCount('notes.md')).toBeGreaterThan(4);
    expect(service.state().letters).toBe(3);
    write(NOTE);
    expect(tokenCount('notes.md')).toBe(4);
    expect(service.state().letters).toBe(2);
  });
});

describe('no note', () => {
  it('is a letter in Markdown', () => {
    expect(tokenCount('letter.md')).toBe(tokenCount('one.txt'));
    expect(service.documentSymbols(uriOf('letter.md'))).toHaveLength(1);
  });

  it('is a plain text that is no letter', () => {
    expect(tokenCount('list.txt')).toBe(3);
  });
});
