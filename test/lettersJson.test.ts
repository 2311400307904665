import { describe, expect, it } from 'vitest';
import { readLettersJson } from '../server/lettersJson';
import { serviceOf, uriOf } from './support/files';

const read = (value: unknown) => readLettersJson(JSON.stringify(value));

describe('letters.json', () => {
  it('tells symbols and what is silenced, by a letter’s path', () => {
    const { letters, problems } = read({
      $schema: 'any',
      letters: {
        '2018/a b.txt': { symbols: ['S/2018/152', 'A/72/756'], silenced: { weekday: ['x'] } },
      },
    });
    expect(problems).toEqual([]);
    const remarks = letters.get('2018/a b.txt');
    expect(remarks?.symbols.map(({ canonical }) => canonical)).toEqual(['S/2018/152', 'A/72/756']);
    expect(remarks?.silenced).toEqual({ weekday: ['x'] });
  });

  it('may be empty', () => {
    expect(readLettersJson(' \n')).toEqual({ letters: new Map(), problems: [] });
    expect(read({ letters: {} }).problems).toEqual([]);
  });

  it.each([
    ['{', 'The text ends', '{'],
    ['[]', '', '[]'],
    ['{"letters": []}', 'letters', '[]'],
  ])('%s tells nothing', (text, message, words) => {
    const { letters, problems } = readLettersJson(text);
    expect(letters.size).toBe(0);
    expect(problems[0]?.message).toContain(message);
    expect(text.slice(problems[0]?.span.start, problems[0]?.span.end)).toBe(words);
  });

  it.each([
    [{ symbols: 'S/2018/1' }, '"S/2018/1"'],
    [{ symbols: ['S/2018/1', 'letter'] }, '"letter"'],
    [{ silenced: { tone: ['x'] } }, '{"tone":["x"]}'],
    [{ silenced: { weekday: 'x' } }, '"x"'],
    [{ symbol: ['S/2018/1'] }, '{"symbol":["S/2018/1"]}'],
  ])('a fault stays with its letter: %j', (remarks, words) => {
    const text = JSON.stringify({
      letters: { 'a.txt': remarks, 'b.txt': { symbols: ['S/2018/2'] } },
    });
    const { letters, problems } = readLettersJson(text);
    expect([...letters.keys()]).toEqual(['b.txt']);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([words]);
  });
});

describe('the reader’s own files', () => {
  const LETTER =
    'Letter dated 20 May 2018 from the Permanent Representative of Syldavia\n\nKlow burned.';

  it('are told of where they can’t be read, and the rest goes on', async () => {
    const { service } = await serviceOf({
      'a.txt': LETTER,
      'letters.json': '{"letters": {"a.txt": {"symbols": ["S/2018/9"]}, "gone.txt": {}}}',
      'places.csv': 'name,type\nA,castle\n',
    });
    const found = service.readerFileDiagnostics();
    expect(found.get(uriOf('letters.json'))).toMatchObject([
      { message: 'No letter of this library is at “gone.txt”.' },
    ]);
    expect(found.get(uriOf('places.csv'))).toMatchObject([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } } },
    ]);
    const [{ analysis } = { analysis: null }] = service.analyses((uri) => uri);
    expect(analysis?.letter).toMatchObject({ symbols: ['S/2018/9'], symbolSource: 'assigned' });
  });

  it('are no letters when an editor has them open', async () => {
    const { service } = await serviceOf({ 'places.csv': 'name\nA\n', 'letters.json': '{}' });
    for (const name of ['places.csv', 'letters.json'])
      service.setDocument({ uri: uriOf(name), getText: () => LETTER });
    expect([...service.analyses((uri) => uri)]).toEqual([]);
    await service.closeDocument(uriOf('places.csv'));
    expect([...service.analyses((uri) => uri)]).toEqual([]);
  });
});
