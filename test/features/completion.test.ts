import { describe, expect, it } from 'vitest';
import { MarkupKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { symbolKey } from '../../server/letter/symbolGrammar';
import { hoverText, serviceOf, uriOf } from '../support/files';

const letter = (symbol: string, date: string, state: string, body: string): string =>
  `${symbol}\n\nLetter dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n${body}\n`;

const LIBRARY = {
  'one.txt': letter('S/2011/501', '5 May 2011', 'Ruritania', 'See S/2011/12 and S/1999/7.'),
  'two.txt': letter(
    'S/2011/502',
    '6 May 2011',
    'Graustark',
    'See S/2011/12, A/RES/46/182, and resolutions 2253 (2015) and 1701 (2006).',
  ),
  'three.txt': letter(
    'S/2011/510',
    '9 May 2011',
    'Graustark',
    'I refer to S/2011/501, to S/2011/12, to S/PV.9001, to General Assembly resolution 377 A (V), to Economic and Social Council resolutions 2018/12 and 663 (XXIV), to Human Rights Council resolution 37/29, to decision 72/412 and to resolution 2253 (2015).',
  ),
};
const { service } = await serviceOf(LIBRARY);

/** What is offered at the `|` of a text. */
function itemsAt(text: string, name = 'note.md'): readonly CompletionItem[] {
  const [before = '', after = ''] = text.split('|');
  service.setDocument({ uri: uriOf(name), getText: () => before + after });
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return service.completion(uriOf(name), position)?.items ?? [];
}

const labelsAt = (text: string, name?: string): readonly string[] =>
  itemsAt(text, name).map(({ label }) => label);

/** The text with the first item that is offered put in. */
function accepted(text: string): string | undefined {
  const { range, newText } = (itemsAt(text)[0]?.textEdit ?? {}) as Partial<TextEdit>;
  const lines = text.replace('|', '').split('\n');
  if (range === undefined || range.start.line !== range.end.line) return undefined;
  const line = lines[range.start.line] ?? '';
  lines[range.start.line] =
    line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}

describe('symbols are offered, the most cited first', () => {
  it.each<[string, readonly string[]]>([
    ['See S/2011/|', ['S/2011/12', 'S/2011/501', 'S/2011/502', 'S/2011/510']],
    ['See S/2011/5|', ['S/2011/501', 'S/2011/502', 'S/2011/510']],
    ['See (S/2011/50|).', ['S/2011/501', 'S/2011/502']],
    ['[S/1|](#)', ['S/1999/7']],
    ['A/|', ['A/RES/46/182', 'A/DEC/72/412', 'A/HRC/RES/37/29', 'A/RES/377 A (V)']],
    ['> “S/PV.|', ['S/PV.9001']],
    ['It recalls S/RES/2253 (|', ['S/RES/2253 (2015)']],
    ['It recalls S/RES/2253(20|', ['S/RES/2253 (2015)']],
    ['resolution |', ['2253 (2015)', '46/182', '377 A (V)', '1701 (2006)', '2018/12']],
    ['Security Council resolution |', ['2253 (2015)', '1701 (2006)']],
    ['the Security Council’s resolution 17|', ['1701 (2006)']],
    ['General Assembly resolution |', ['46/182', '377 A (V)']],
    ['General Assembly resolution 377 A|', ['377 A (V)']],
    ['Economic and Social Council resolution |', ['663 (XXIV)', '2018/12']],
    ['Human Rights Council resolution 37/|', ['37/29']],
    ['resolution\n|', ['2253 (2015)', '46/182', '377 A (V)', '1701 (2006)', '2018/12']],
    ['By its decision |', ['72/412']],
    ['UNSCR 22|', ['2253 (2015)']],
  ])('%s', (text, expected) => {
    expect([...labelsAt(text)].sort()).toEqual([...expected].sort());
  });

  it('in that order', () => {
    const items = [...itemsAt('S/|')].sort((a, b) =>
      (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
    );
    expect(items.slice(0, 4).map(({ label }) => label)).toEqual([
      'S/2011/12',
      'S/RES/2253 (2015)',
      'S/1999/7',
      'S/2011/501',
    ]);
  });

  it('in a letter as in a note', () => {
    expect(
      labelsAt(letter('S/2011/9', '1 May 2011', 'Estmark', 'See S/2011/5|'), 'four.txt'),
    ).toEqual(['S/2011/501', 'S/2011/502', 'S/2011/510']);
  });
});

describe('an item', () => {
  it.each([
    ['See S/2011/51| of May', 'See S/2011/510 of May'],
    ['See S/2011/51|9 of May.', 'See S/2011/510 of May.'],
    ['See S/2011/51|.', 'See S/2011/510.'],
    ['First.\n\n(S/PV.|)', 'First.\n\n(S/PV.9001)'],
    ['S/RES/1701(|', 'S/RES/1701 (2006)'],
    ['By resolution 17| it did so', 'By resolution 1701 (2006) it did so'],
  ])('takes the place of what is typed: %s', (text, expected) => {
    expect(accepted(text)).toBe(expected);
  });

  it('is found by what is typed, slashes and all', () => {
    for (const text of ['S/2011/5|', 'resolution 22|', 'A/RES/3|']) {
      const typed = /\S*$/.exec(text.replace('|', ''))?.[0] ?? '';
      for (const { filterText } of itemsAt(text)) expect(filterText?.startsWith(typed)).toBe(true);
    }
  });

  it('reads, put in, as the document that it stands for', () => {
    for (const typed of [
      'resolution |',
      'Economic and Social Council resolution |',
      '|S/',
      '|A/',
    ]) {
      const [before = ''] = typed.split('|');
      for (const item of itemsAt(typed.endsWith('|') ? typed : `${typed.slice(1)}|`)) {
        const text = `${before}${item.label}`;
        service.setDocument({ uri: uriOf('read.txt'), getText: () => `See ${text}.` });
        const hover = hoverText(service, 'read.txt', `See ${text}.`, item.label);
        expect({ key: symbolKey(hover.split('\n')[0] ?? '') }).toEqual(item.data);
      }
    }
  });

  it('tells date and sender, and more when looked at', () => {
    const [first] = itemsAt('S/2011/50|');
    expect(first?.labelDetails?.description).toBe('5 May 2011 · Ruritania');
    expect(first?.documentation).toBeUndefined();
    const resolved = first && service.resolveCompletion(first, MarkupKind.PlainText);
    expect(resolved?.detail).toBe('one.txt');
    expect(resolved?.documentation).toEqual({
      kind: 'plaintext',
      value:
        'Security Council document 501 of 2011\nLetter dated 5 May 2011 · Ruritania, Permanent Representative\nCited by 1 letter',
    });
    const [other] = itemsAt('S/2011/1|');
    const cited = other && service.resolveCompletion(other, MarkupKind.Markdown);
    expect(cited?.labelDetails?.description).toBe('cited by 3');
    expect(cited?.documentation).toEqual({
      kind: 'markdown',
      value: 'Security Council document 12 of 2011  \nNot in this library  \nCited by 3 letters',
    });
  });

  it('of another server stays as it is', () => {
    for (const data of [undefined, 7, { key: 'S/NONE' }, { key: 5 }]) {
      const item = { label: 'x', data };
      expect(service.resolveCompletion(item, MarkupKind.PlainText)).toEqual(item);
    }
  });
});

describe('nothing is offered', () => {
  it.each([
    ['|'],
    ['S|'],
    ['He went to the |'],
    ['and/|'],
    ['his/her |'],
    ['N/|'],
    ['w/|'],
    ['S/2011/501 |'],
    ['S/2011/501.|'],
    ['a resolution of the |'],
    ['resolution 2253 |'],
    ['resolution 2253 (2015) |'],
    ['its resolve |'],
    ['The irresolution |'],
    ['https://docs.un.org/en/S/|'],
    ['C:/A/|'],
    ['me@S/|'],
    ['xS/|'],
    ['T/|'],
    ['S/2019/|'],
    ['@|'],
    ['@S|'],
  ])('%s', (text) => {
    expect(labelsAt(text)).toEqual([]);
  });

  it('for a symbol that is only being typed', () => {
    expect(labelsAt('See S/2011/77|')).toEqual([]);
    expect(labelsAt('See S/2011/77, and S/2011/7|')).toEqual(['S/2011/77']);
  });

  it('at a position out of range, in a document that is unknown or not open', () => {
    itemsAt('S/|');
    for (const position of [
      { line: 99, character: 0 },
      { line: -1, character: -5 },
    ])
      expect(service.completion(uriOf('note.md'), position)?.items.length ?? 0).toBeLessThan(20);
    const start = { line: 0, character: 2 };
    expect(service.completion('memory:///nowhere.md', start)).toBeNull();
    expect(service.completion(uriOf('one.txt'), start)).toBeNull();
  });
});

it('an item of a letter without a date tells its sender', async () => {
  const { service: other } = await serviceOf({
    'S_2011_7.txt':
      'Note verbale from the Permanent Mission of Estmark\n\nI have the honour to transmit the following information.\n\n(Signed) Mara Sokol\nPermanent Representative',
  });
  other.setDocument({ uri: uriOf('n.md'), getText: () => 'S/2011/' });
  const [item] = other.completion(uriOf('n.md'), { line: 0, character: 7 })?.items ?? [];
  expect(item?.label).toBe('S/2011/7');
  expect(item?.labelDetails?.description).not.toContain('S/2011/7');
});

it('a long list is cut, and asked for again as one types on', async () => {
  const cites = Array.from({ length: 450 }, (_, n) => `S/2010/${n + 1}`);
  const { service: great } = await serviceOf({
    'many.txt': cites.join(', '),
    'few.txt': 'S/2010/333 and S/2010/444',
  });
  great.setDocument({ uri: uriOf('n.md'), getText: () => 'S/2010/\nS/2010/44' });
  const list = great.completion(uriOf('n.md'), { line: 0, character: 7 });
  expect(list?.isIncomplete).toBe(true);
  expect(list?.items).toHaveLength(200);
  expect(list?.items.slice(0, 3).map(({ label }) => label)).toEqual([
    'S/2010/333',
    'S/2010/444',
    'S/2010/1',
  ]);
  const shorter = great.completion(uriOf('n.md'), { line: 1, character: 9 });
  expect(shorter?.isIncomplete).toBe(false);
  expect(shorter?.items).toHaveLength(11);
});
