import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/protocol';
import { positionOf, serviceOf, uriOf } from '../support/files';

const letter = (symbol: string, day: number, body: string): string =>
  `${symbol}\n\nLetter dated ${day} May 2011 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General\n\n${body}\n`;

const FILES = {
  'one.txt': letter('S/2011/501', 5, 'See S/2011/12, A/65/9-S/2011/13 and, again, S/2011/12.'),
  'two.txt': letter('S/2011/502', 6, 'See S/2011/501, and again S/2011/501.'),
  'three.txt': letter('S/2011/503', 7, 'See S/2011/501 and S/2011/502.'),
  'note.md': 'Read S/2011/501.',
  'list.txt': 'Milk, bread',
};
const { service } = await serviceOf(FILES);
beforeEach(() => service.configure({ ...DEFAULT_SETTINGS, codeLens: true }));

const wordsOn = (name: string): readonly (string | undefined)[] =>
  service.codeLenses(uriOf(name), true).map(({ command }) => command?.title);

describe('a lens on the title', () => {
  it.each([
    ['one.txt', 'cites 2 · cited by 2 · in 1 note'],
    ['two.txt', 'cites 1 · cited by 1'],
    ['three.txt', 'cites 2 · cited by 0'],
  ])('of %s: %s', (name, words) => {
    expect(wordsOn(name)).toEqual([words]);
  });

  it('stands there', () => {
    const [lens] = service.codeLenses(uriOf('two.txt'), true);
    expect(lens?.range.start).toEqual({
      line: positionOf(FILES['two.txt'], 'Letter').line,
      character: 0,
    });
  });

  it('opens the citations where the client has a command for it, else it only tells', () => {
    const [lens] = service.codeLenses(uriOf('two.txt'), true);
    expect(lens?.command).toMatchObject({
      command: 'unLetters.showCitations',
      arguments: [uriOf('two.txt'), lens?.range.start],
    });
    const [plain] = service.codeLenses(uriOf('two.txt'), false);
    expect(plain?.command).toEqual({ title: 'cites 1 · cited by 1', command: '' });
  });

  it('counts anew after an edit', () => {
    const edit = (body: string): void => {
      const text = letter('S/2011/503', 7, body);
      service.setDocument({ uri: uriOf('three.txt'), getText: () => text });
    };
    edit('See S/2011/502 only.');
    expect(wordsOn('one.txt')).toEqual(['cites 2 · cited by 1 · in 1 note']);
    edit('See S/2011/501 and S/2011/502.');
    expect(wordsOn('one.txt')).toEqual(['cites 2 · cited by 2 · in 1 note']);
  });
});

describe('documents cited in words', () => {
  it.each([
    [
      'the same one twice is one',
      'I refer to my letter dated 5 May 2011 (S/2011/501). In the letter dated 5 May 2011 it said so.',
      1,
    ],
    ['one by its day alone', 'I refer to my letter dated 6 May 2011.', 1],
    [
      'several at once, and one of them again',
      'I refer to my letters dated 5 May 2011 and 6 May 2011, and to S/2011/502.',
      2,
    ],
    ['none', 'I refer to the law, to our talks of 5 May 2011 and to the Council.', 0],
  ])('are counted: %s', (_, body, count) => {
    const text = letter('S/2011/509', 9, body);
    service.setDocument({ uri: uriOf('four.txt'), getText: () => text });
    expect(wordsOn('four.txt')).toEqual([`cites ${count} · cited by 0`]);
  });
});

describe('no lens', () => {
  it('unless the settings ask for one', () => {
    service.configure(DEFAULT_SETTINGS);
    expect(wordsOn('one.txt')).toEqual([]);
  });

  it.each(['note.md', 'list.txt', 'nowhere.txt'])('on %s', (name) => {
    expect(wordsOn(name)).toEqual([]);
  });
});
