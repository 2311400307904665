import { describe, expect, it } from 'vitest';
import { parseSymbol } from '../../server/letter/symbolGrammar';
import {
  catalogueUrl,
  fileUrl,
  pressReleaseUrl,
  symbolsOfFileName,
  symbolUrl,
} from '../../server/letter/symbolLinks';
import type { DocumentSymbol } from '../../server/letter/types';

function symbol(text: string): DocumentSymbol {
  const parsed = parseSymbol(text);
  if (!parsed) throw new Error(`${text} is no symbol`);
  return parsed;
}

describe('symbolUrl', () => {
  it.each([
    ['S/2018/152', 'https://docs.un.org/en/S/2018/152'],
    ['S/RES/2253 (2015)', 'https://docs.un.org/en/S/RES/2253%282015%29'],
    ['S/PV.8188 (Resumption 1)', 'https://docs.un.org/en/S/PV.8188%28Resumption1%29'],
    ['A/RES/377 A (V)', 'https://docs.un.org/en/A/RES/377%28V%29'],
    ['A/RES/31/6 A', 'https://docs.un.org/en/A/RES/31/6A'],
    ['S/AC.44/2004/(02)/45', 'https://docs.un.org/en/S/AC.44/2004/%2802%29/45'],
    ['A/DEC/74/505', null],
    ['SC/13238', null],
  ])('of %s', (text, url) => expect(symbolUrl(symbol(text))).toBe(url));

  it('of another site and language', () => {
    expect(symbolUrl(symbol('A/72/756'), 'undocs.org', 'fr')).toBe(
      'https://undocs.org/fr/A/72/756',
    );
  });
});

describe('other addresses', () => {
  it('of the file', () => {
    expect(fileUrl(symbol('S/26795'))).toBe(
      'https://documents.un.org/api/symbol/access?s=S%2F26795&l=en&t=pdf',
    );
  });

  it('of the catalogue', () => {
    expect(catalogueUrl(symbol('S/RES/2253 (2015)'))).toBe(
      'https://digitallibrary.un.org/search?ln=en&as=1&m1=p&p1=S%2FRES%2F2253%282015%29&f1=documentsymbol',
    );
  });

  it('of a press release, which needs the year', () => {
    expect(pressReleaseUrl(symbol('SC/12206'), 2016)).toBe(
      'https://press.un.org/en/2016/sc12206.doc.htm',
    );
    expect(pressReleaseUrl(symbol('S/2018/152'), 2018)).toBeNull();
  });
});

describe('symbolsOfFileName', () => {
  it.each([
    ['S_2018_152-EN.txt', ['S/2018/152']],
    ['letters/S_2018_152_Add.1-FR.pdf', ['S/2018/152/Add.1']],
    ['A_75_660&S_2020_1267-EN.pdf', ['A/75/660', 'S/2020/1267']],
    ['A_75_660-S_2020_1267.md', ['A/75/660', 'S/2020/1267']],
    ['S_RES_2421(2018)-EN.pdf', ['S/RES/2421 (2018)']],
    ['S_RES_2421_(2018).txt', ['S/RES/2421 (2018)']],
    ['S_RES_0242_1967_en.txt', ['S/RES/242 (1967)']],
    ['A_RES_ES-11_2-EN.html', ['A/RES/ES-11/2']],
    ['A_RES_377_A_(V).txt', ['A/RES/377 A (V)']],
    ['S_PV.8188-EN.pdf', ['S/PV.8188']],
    ['S_2018_152!.txt', ['S/2018/152']],
    ['S_2018_152-EN (1).txt', ['S/2018/152']],
    ['004_715b267706f4a6ac.txt', []],
    ['d01.txt', []],
    ['A_letter_to_the_President.txt', []],
    ['S_2018_152&notes.txt', []],
    ['S_1.txt', []],
    ['', []],
  ])('of %s', (name, symbols) => {
    expect(symbolsOfFileName(name).map(({ canonical }) => canonical)).toEqual(symbols);
  });
});
