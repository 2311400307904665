import { describe, expect, it } from 'vitest';
import { checkIssueDate, issueSpan } from '../../server/letter/symbolDates';
import { parseSymbol } from '../../server/letter/symbolGrammar';
import { describeSymbol, seriesOf } from '../../server/letter/symbolSeries';
import type { DocumentSymbol } from '../../server/letter/types';

function symbol(text: string): DocumentSymbol {
  const parsed = parseSymbol(text);
  if (!parsed) throw new Error(`${text} is no symbol`);
  return parsed;
}

describe('describeSymbol', () => {
  it.each([
    ['S/2018/152', 'Security Council document 152 of 2018'],
    ['S/25704/Add.1', 'Security Council document 25704, addendum 1'],
    ['S/RES/2253 (2015)', 'Security Council resolution 2253 (2015)'],
    ['A/RES/71/248', 'General Assembly resolution 71/248'],
    ['A/RES/377 A (V)', 'General Assembly resolution 377 A (V)'],
    ['A/DEC/74/505', 'General Assembly decision 74/505'],
    ['A/72/756', 'General Assembly document 756 of session 72'],
    ['A/72/PV.90', 'General Assembly, plenary meeting record 90 of session 72'],
    ['S/PV.8188 (Resumption 1)', 'Security Council meeting record 8188, Resumption 1'],
    ['S/PRST/2013/15', 'Security Council presidential statement 15 of 2013'],
    ['E/RES/2018/5', 'Economic and Social Council resolution 2018/5'],
    ['ST/SGB/2017/1', 'Secretary-General’s bulletin 1 of 2017'],
    ['SC/13238', 'United Nations press release SC/13238'],
  ])('%s is %s', (text, words) => expect(describeSymbol(symbol(text))).toBe(words));
});

describe('seriesOf', () => {
  it('takes the longest beginning that is known', () => {
    expect(seriesOf(symbol('A/HRC/WG.6/26/SYR/1'))?.organ).toBe(
      'Working Group on the Universal Periodic Review',
    );
    expect(seriesOf(symbol('E/2018/SR.31'))?.nature).toBe('summary record');
    expect(seriesOf(symbol('APLC/CONF/2019/5'))).toBeNull();
  });
});

describe('issueSpan', () => {
  it.each([
    ['S/2018/152', { from: '2017-12-01', to: '2019-02-28' }],
    ['A/72/756', { from: '2017-01-01', to: '2018-12-31' }],
    ['A/RES/377 A (V)', { from: '1950-01-01', to: '1951-12-31' }],
    ['S/RES/2253 (2015)', { from: '2015-01-01', to: '2015-12-31' }],
    ['E/RES/2018/5', { from: '2017-07-01', to: '2018-12-31' }],
    ['A/ES-11/PV.23', { from: '2022-01-01', to: '9999-12-31' }],
    ['A/HRC/37/72', { from: '2017-12-01', to: '2019-02-28' }],
    ['S/24111', { from: '1991-01-01', to: '1993-12-31' }],
    ['TD/B/65/2', null],
    ['SC/13238', null],
  ])('of %s', (text, span) => expect(issueSpan(symbol(text))).toEqual(span));

  it('checks the date of a letter', () => {
    expect(checkIssueDate(symbol('S/2018/152'), '2018-02-21')).toBe('possible');
    expect(checkIssueDate(symbol('S/2018/152'), '2017-02-21')).toBe('too-early');
    expect(checkIssueDate(symbol('A/72/756'), '2019-02-21')).toBe('too-late');
    expect(checkIssueDate(symbol('TD/B/65/2'), '2019-02-21')).toBe('unknown');
  });
});
