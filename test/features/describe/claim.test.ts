import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MarkupKind } from 'vscode-languageserver-types';
import { hoverText, positionOf, serviceOf, uriOf } from '../../support/files';
import { seed, seeds } from '../../support/seeds';

const folder = new URL('../../library/incidents/', import.meta.url);
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const { service } = await serviceOf({ ...letters, ...seeds });

function hover(name: string, words: string): string {
  const text = letters[name] ?? seed(name).text;
  const file = name in letters ? name : seed(name).name;
  service.setDocument({ uri: uriOf(file), getText: () => text });
  return hoverText(service, file, text, words);
}

describe('a hover on a claim’s first words', () => {
  it('tells its kind, what it says, from which words that was read, and where else it is told', () => {
    const [kind, label, who, read, ...elsewhere] = hover(
      '02-graustark.txt',
      'In the early morning of',
    ).split('\n');
    expect(kind).toBe('Incident, as alleged in this letter');
    expect(label).toBe('4 May 2041 · Hentzau · 18 killed, 42 injured');
    expect(who).toBe('Said to have acted: “aircraft of Estmark” · by: aircraft');
    expect(read).toMatch(/^Read so from .*“killed”/);
    expect(elsewhere).toEqual([
      'Likely the same: 01-ruritania.txt · Letter dated 11 June 2041 · Ruritania, Permanent Representative',
      'The same day, the same place, tolls that agree in part, the same means.',
      'There: 16 killed · “warplanes of Varnovia” said to have acted',
      'Likely the same: 03-ruritania.txt · Note verbale dated 30 May 2041 · Ruritania, Permanent Mission',
      'The same day, the same place, tolls that agree, the same means.',
      'There: at least 15 killed',
    ]);
  });

  it('tells what its words take up from before', () => {
    expect(hover('004', 'In a similar massacre')).toContain(
      'Said to have acted: “its warplanes” · by: aircraft\n“the same city”: Raqqah, as named before',
    );
    expect(hover('09-ruritania.txt', 'On 12 August')).toContain(
      'by: rocket\n“the same village”: Lipnik, as named before',
    );
  });

  it('links to the line in the other letter', () => {
    const name = '04-varnovia.txt';
    const text = letters[name] ?? '';
    service.setDocument({ uri: uriOf(name), getText: () => text });
    const answer = service.hover(uriOf(name), positionOf(text, 'On 10 June'), MarkupKind.Markdown);
    expect(JSON.stringify(answer?.contents)).toContain(
      `[01-ruritania.txt](${uriOf('01-ruritania.txt')}#L15)`,
    );
    expect(answer?.range).toEqual({
      start: { line: 4, character: 0 },
      end: { line: 4, character: 3 },
    });
  });

  it.each([
    ['an annex', '07-varnovia.txt', 'On 19 July', 'Likely the same: Annex\n'],
    [
      'one that is possible',
      '04-varnovia.txt',
      'On 10 June',
      'Possibly the same: 01-ruritania.txt',
    ],
    ['another day', '04-varnovia.txt', 'On 10 June', 'There: 9 June 2041'],
    ['none', '04-varnovia.txt', 'On 22 May', 'Found in no other letter of this library'],
  ])('shows %s', (_, name, words, expected) => {
    expect(hover(name, words)).toContain(expected);
  });

  it.each([
    ['000', 'The United States-led', 'Accusation, as made in this letter'],
    ['000', 'I should be grateful', 'Procedural words of this letter'],
    ['000', 'The Syrian Arab Republic stresses', 'Demand, as put in this letter'],
    ['01-ruritania.txt', 'My Government condemns', 'Condemnation, as voiced in this letter'],
  ])('%s %s: %s', (name, words, kind) => {
    expect(hover(name, words).split('\n')[0]).toBe(kind);
  });
});

describe('no hover on a claim', () => {
  it.each([
    ['past the first comma', '01-ruritania.txt', 'warplanes of Varnovia'],
    ['far into a sentence', '000', 'adding to its countless'],
    ['on a later sentence of it', '02-graustark.txt', 'The strike killed'],
    ['in the masthead', '01-ruritania.txt', 'Security Council'],
    ['in the signature', '01-ruritania.txt', 'Rudolf Marek'],
  ])('%s', (_, name, words) => {
    expect(hover(name, words)).toBe('');
  });

  it('in a text that is no letter', async () => {
    const text = 'Planes bombed the village and killed 12 people.';
    const { service: own } = await serviceOf({ 'a.txt': text });
    own.setDocument({ uri: uriOf('a.txt'), getText: () => text });
    expect(hoverText(own, 'a.txt', text, 'Planes')).toBe('');
  });

  it('on words after a mention that begins it, only past the comma', async () => {
    const text =
      'Letter dated 5 May 2041 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General\n\nYesterday, warplanes bombed the village of Hentzau, killing 12 people.';
    const { service: own } = await serviceOf({ 'a.txt': text });
    own.setDocument({ uri: uriOf('a.txt'), getText: () => text });
    expect(hoverText(own, 'a.txt', text, 'Yesterday')).toContain('4 May 2041');
    expect(hoverText(own, 'a.txt', text, 'warplanes')).toContain('Incident, as alleged');
    expect(hoverText(own, 'a.txt', text, 'killing')).toBe('');
  });

  it('where a mention stands', () => {
    expect(hover('01-ruritania.txt', '14 May 2041')).toContain('Tuesday, 14 May 2041');
  });
});
