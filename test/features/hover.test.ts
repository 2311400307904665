import { describe, expect, it } from 'vitest';
import { hoverText, serviceOf, uriOf } from '../support/files';
import { DEFAULT_SETTINGS } from '../../server/protocol';
import { seed, seeds } from '../support/seeds';
import { MarkupKind } from 'vscode-languageserver-types';

const { service } = await serviceOf(seeds);

function hover(start: string, words: string): string {
  const { name, text } = seed(start);
  service.setDocument({ uri: uriOf(name), getText: () => text });
  return hoverText(service, name, text, words);
}

describe('a hover on a symbol', () => {
  it('tells what it is, which letter it names, how that is known, and links to its page', () => {
    const text = hover('001', 'S/2018/152');
    expect(text).toContain('Security Council document 152 of 2018');
    expect(text).toContain(
      'Identical letters dated 21 February 2018 · Syrian Arab Republic, Permanent Representative',
    );
    expect(text).toContain(
      '000_4a5107cb6ffd867c.txt. It shows no symbol; taken for this one because kind and date agree',
    );
    expect(text).toContain('https://docs.un.org/en/S/2018/152');
  });

  it.each([
    [
      '003',
      'S/2018/972',
      'Security Council document 972 of 2018',
      'identical letters dated 30 October 2018',
    ],
    [
      '004',
      'S/2017/675',
      'Security Council document 675 of 2017',
      'identical letters dated 2 August 2017',
    ],
    [
      '004',
      'resolution [2253',
      'Security Council resolution 2253 (2015)',
      'docs.un.org/en/S/RES/2253%282015%29',
    ],
  ])('%s %s: says that it is not in the library', (start, words, what, more) => {
    const text = hover(start, words);
    expect(text).toContain(what);
    expect(text).toContain('not in this library');
    expect(text).toContain(more);
  });

  it('says that a letter’s own symbol is its own', () => {
    expect(hover('002', 'S/2017/893')).toContain('This letter. Its source line names this symbol.');
  });

  it('links to the other site, or none, as the settings say', () => {
    service.configure({ ...DEFAULT_SETTINGS, documentSite: 'none' });
    expect(hover('001', 'S/2018/152')).not.toContain('http');
    service.configure({ ...DEFAULT_SETTINGS, documentSite: 'undocs.org' });
    expect(hover('001', 'S/2018/152')).toContain('https://undocs.org/en/S/2018/152');
    service.configure(DEFAULT_SETTINGS);
  });
});

describe('a hover on a date', () => {
  it.each([
    [
      '000',
      'Tuesday, 20 February 2018',
      ['Tuesday, 20 February 2018', '2018-02-20', 'the day before the letter’s date'],
    ],
    [
      '004',
      '4 August,',
      [
        'Friday, 4 August 2017',
        '2 days before the letter’s date',
        'The year comes from the date named before it, 5 August 2017',
      ],
    ],
    [
      '003',
      'Yesterday',
      [
        'Friday, 9 November 2018',
        'the day before the letter’s date',
        'Counted from the date of the letter',
      ],
    ],
    ['000', '21 February 2018', ['the letter’s date', 'Also named in 1 other letter']],
  ])('%s %s', (start, words, parts) => {
    const text = hover(start, words);
    for (const part of parts) expect(text).toContain(part);
  });

  it('points out a wrong weekday', async () => {
    const text = 'On Monday, 20 February 2018, they came.';
    const { service: own } = await serviceOf({ 'a.txt': text });
    expect(hoverText(own, 'a.txt', text, 'Monday')).toContain(
      'The letter says Monday; that day was a Tuesday.',
    );
  });
});

describe('a hover on a place', () => {
  it.each([
    ['000', 'Bahra', ['Settlement in Dayr al-Zawr', 'said so here', 'Position approximate']],
    ['003', 'Hajin', ['Settlement']],
    ['004', 'Aleppo', ['Settlement in', '36.', '° N']],
  ])('%s %s', (start, words, parts) => {
    const text = hover(start, words);
    for (const part of parts) expect(text).toContain(part);
  });
});

describe('a hover on a figure', () => {
  it.each([
    ['000', '16 civilians', ['16 civilians', 'reported killed']],
    ['000', '9 of them women', ['9 women', 'part of 16 civilians', 'reported killed']],
    ['002', 'over 40 others', ['at least 40 others', 'reported injured']],
    ['002', 'thousands of its people', ['thousands of people']],
  ])('%s %s', (start, words, parts) => {
    const text = hover(start, words);
    for (const part of parts) expect(text).toContain(part);
  });
});

describe('no hover', () => {
  it.each([
    ['000', 'residential neighbourhoods'],
    ['000', 'Security Council'],
    ['004', 'prohibited'],
  ])('%s %s', (start, words) => {
    expect(hover(start, words)).toBe('');
  });

  it('at positions out of range, and in unknown documents', () => {
    const { name } = seed('000');
    for (const position of [
      { line: 9999, character: 0 },
      { line: 0, character: 9999 },
      { line: -1, character: -1 },
    ])
      expect(service.hover(uriOf(name), position, MarkupKind.PlainText)).toBeNull();
    expect(
      service.hover('memory:///nowhere.txt', { line: 0, character: 0 }, MarkupKind.PlainText),
    ).toBeNull();
  });
});

describe('the letter’s own words', () => {
  it('are no Markdown and no HTML in a hover', async () => {
    const text = 'They struck the village of Be*l* <b>Kaf_r_</b>.';
    const { service: own } = await serviceOf({ 'a.txt': text });
    const answer = own.hover(uriOf('a.txt'), { line: 0, character: 28 }, MarkupKind.Markdown);
    expect(JSON.stringify(answer ?? '')).not.toMatch(/<b>/);
  });
});
