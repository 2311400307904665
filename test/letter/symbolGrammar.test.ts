import { describe, expect, it } from 'vitest';
import { linkForm, parseSymbol, symbolKey } from '../../server/letter/symbolGrammar';

describe('parseSymbol', () => {
  it('takes a symbol apart', () => {
    expect(parseSymbol('E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1')).toEqual({
      canonical: 'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1',
      kind: 'working-paper',
      organ: 'E/CN.4/Sub.2/AC.2',
      year: 1987,
      session: null,
      number: '4',
      letter: null,
      suffixes: ['Add.1'],
    });
  });

  it.each([
    ['S/RES/2253(2015)', 'S/RES/2253 (2015)'],
    ['S/PV.8188(Resumption1)', 'S/PV.8188 (Resumption 1)'],
    ['A/72/6(Sect.3)', 'A/72/6 (Sect. 3)'],
    ['A/RES/377A(V)', 'A/RES/377 A (V)'],
    ['A/RES/31/6A', 'A/RES/31/6 A'],
    ['A/RES/3362(S-VII)', 'A/RES/3362 (S-VII)'],
    ['S/AC.44/2004/(02)/45', 'S/AC.44/2004/(02)/45'],
    ['ICCD/COP(13)/21', 'ICCD/COP(13)/21'],
    ['S/1994/674/Add.2(Vol.I)', 'S/1994/674/Add.2 (Vol. I)'],
  ])('writes %s as %s', (text, canonical) => {
    const symbol = parseSymbol(text);
    expect(symbol?.canonical).toBe(canonical);
    expect(parseSymbol(canonical)).toEqual(symbol);
    expect(parseSymbol(linkForm(canonical))).toEqual(symbol);
  });

  it.each([
    ['A/RES/71/248', 'resolution'],
    ['A/HRC/DEC/19/119', 'decision'],
    ['S/PRST/2013/15', 'presidential-statement'],
    ['A/C.4/72/SR.2', 'meeting-record'],
    ['A/C.1/72/L.1', 'draft'],
    ['S/Agenda/9725', 'agenda'],
    ['S/INF/70', 'information'],
    ['A/HRC/37/NGO/15', 'ngo-statement'],
    ['A/HRC/37/CRP.3', 'conference-room-paper'],
    ['CCPR/C/GC/34', 'general-comment'],
    ['CCPR/C/SYR/CO/4', 'concluding-observations'],
    ['CED/C/IRQ/Q/1', 'list-of-issues'],
    ['T/PET.10/1', 'document'],
    ['A/72/R.1', 'restricted'],
    ['ST/AI/2013/4', 'administrative-issuance'],
    ['GA/SHC/4000', 'press-release'],
    ['S/2018/152', 'document'],
  ])('%s is of the kind %s', (text, kind) => {
    expect(parseSymbol(text)?.kind).toBe(kind);
  });

  it.each([
    'S/201',
    'S/1993/5',
    'S/1645/2018',
    'S/RES/2253',
    'S/RES/2253 (2014)',
    'S/2018/PV.8188/3',
    'A/30/5',
    'A/2018/5',
    'A/71/RES/248',
    'A/RES/71/1248',
    'E/1970/5',
    'CRC/5',
    'ST/XYZ/2018/1',
    'UNDP/2018/WP.1',
    'a/72/756',
    'A/72/756 ',
    '',
  ])('%s is no symbol', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });

  it('takes short numbers only where the words before it say that it is a document', () => {
    expect(parseSymbol('S/96')).toBeNull();
    expect(parseSymbol('S/96', true)?.canonical).toBe('S/96');
    expect(parseSymbol('S/96/Rev.1')?.suffixes).toEqual(['Rev.1']);
  });
});

describe('symbolKey', () => {
  it('is one for all spellings of a symbol', () => {
    expect(symbolKey('S/1999/25/Add.43')).toBe(symbolKey('S/1999/25/ADD.43'));
    expect(symbolKey('S/RES/2253 (2015)')).toBe(symbolKey('S/RES/2253(2015)'));
    expect(symbolKey('S/2018/15')).not.toBe(symbolKey('S/2018/152'));
  });
});
