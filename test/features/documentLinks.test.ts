import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/protocol';
import { draw } from '../support/draw';
import { serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';

const { service } = await serviceOf({
  'own.txt': `S/2011/501

Letter dated 5 May 2011 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General

They left.`,
  'twin-1.txt':
    'S/2011/7\n\nLetter dated 1 May 2011 from the Permanent Representative of Ruritania',
  'twin-2.txt':
    'S/2011/7\n\nLetter dated 1 May 2011 from the Permanent Representative of Ruritania',
});

/** The links of a text of one line, drawn below it. */
function drawLinks(text: string): string {
  service.setDocument({ uri: uriOf('a.md'), getText: () => text });
  const links = service.documentLinks(uriOf('a.md')).map(({ range, target }) => ({
    start: range.start.character,
    end: range.end.character,
    label: target ?? '',
  }));
  return draw(text, links);
}

const textOf = (drawing: string): string => drawing.split('\n')[0] ?? '';

describe('a symbol that is not in the library opens at its page', () => {
  it.each([
    `\
See S/1999/12 of May.
    ^^^^^^^^^ https://docs.un.org/en/S/1999/12`,
    `\
It recalls resolution 2253 (2015).
                      ^^^^^^^^^^^ https://docs.un.org/en/S/RES/2253%282015%29`,
    `\
See resolution [2253 \\(2015\\)](#), twice.
                ^^^^^^^^^^^^^ https://docs.un.org/en/S/RES/2253%282015%29`,
    `\
(S/PV.8188 (Resumption 1))
 ^^^^^^^^^^^^^^^^^^^^^^^^ https://docs.un.org/en/S/PV.8188%28Resumption1%29`,
    `\
General Assembly resolution 377 A (V) of 1950
                            ^^^^^^^^^ https://docs.un.org/en/A/RES/377%28V%29`,
    `\
S/2018/12, 14 and S/2011/501
^^^^^^^^^ https://docs.un.org/en/S/2018/12
           ^^ https://docs.un.org/en/S/2018/14`,
    `\
In A/72/756-S/2018/152 it says so.
   ^^^^^^^^ https://docs.un.org/en/A/72/756
            ^^^^^^^^^^ https://docs.un.org/en/S/2018/152`,
    `\
See S\\2018\\153 there.
    ^^^^^^^^^^ https://docs.un.org/en/S/2018/153`,
    `\
See [S/1999/12](#) and [S/1999/13]() there.
     ^^^^^^^^^ https://docs.un.org/en/S/1999/12
                        ^^^^^^^^^ https://docs.un.org/en/S/1999/13`,
  ])('%s', (drawing) => {
    expect(drawLinks(textOf(drawing))).toBe(drawing);
  });

  it('says what opens', () => {
    service.setDocument({ uri: uriOf('a.md'), getText: () => 'See S/1999/12.' });
    expect(service.documentLinks(uriOf('a.md'))[0]?.tooltip).toBe('Open S/1999/12 at docs.un.org');
  });

  it('at the site of the settings, or at none', () => {
    service.configure({ ...DEFAULT_SETTINGS, documentSite: 'undocs.org' });
    expect(drawLinks('See S/1999/12.')).toContain('https://undocs.org/en/S/1999/12');
    service.configure({ ...DEFAULT_SETTINGS, documentSite: 'none' });
    expect(drawLinks('See S/1999/12.')).toBe('See S/1999/12.');
    service.configure(DEFAULT_SETTINGS);
  });

  it('in an address that is one, in any letter', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const text = randomLetter(seed);
      service.setDocument({ uri: uriOf('b.txt'), getText: () => text });
      for (const { target } of service.documentLinks(uriOf('b.txt')))
        expect(target).toMatch(/^https:\/\/docs\.un\.org\/en\/[A-Z]+\/[A-Za-z0-9/.%-]+$/);
    }
  });
});

describe('no link', () => {
  it.each([
    ['where the letter is in the library', 'See S/2011/501.'],
    ['where several letters could be meant', 'See S/2011/7.'],
    ['where the text has a link of its own', 'See [S/1999/12](https://undocs.org/S/1999/12).'],
    ['where that has a title', 'See [S/1999/12](notes.md "of May").'],
    ['where that has more words', 'See [the letter S/1999/12 of May](letters/12.md).'],
    ['where that has brackets', 'See [2253 \\(2015\\)](un/RES(2253).md), resolution'],
    ['in an address', 'See https://docs.un.org/en/S/1999/12 there.'],
    ['in another address', 'See https://example.org/S/1999/12 there.'],
    ['for what has no page: a press release', 'See press release SC/12206.'],
    ['for what has no page: a decision', 'By its decision 72/412 it did so.'],
    ['for what is no symbol', 'The item N/A of 12/2018, and/or S/N, cost S/ 1,500.'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    expect(drawLinks(text)).toBe(text);
  });

  it('in an unknown document, or one that is not open', () => {
    expect(service.documentLinks('memory:///nowhere.txt')).toEqual([]);
    expect(service.documentLinks(uriOf('own.txt'))).toEqual([]);
  });

  it('costs much in a text of brackets', () => {
    for (const text of ['['.repeat(50_000), '[a]('.repeat(20_000), `[a](${' '.repeat(50_000)}`])
      expect(drawLinks(text)).toBe(text);
  });
});
