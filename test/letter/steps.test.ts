import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter, readLetters } from '../../server/letter/letter';
import { done, doneTogether, together, type Steps } from '../../server/letter/steps';
import { randomLetter } from '../support/randomLetters';
import { seeds } from '../support/seeds';

function* counting(name: string, to: number, log: string[]): Steps<string> {
  for (let step = 1; step < to; step++) {
    log.push(`${name}${step}`);
    yield;
  }
  log.push(`${name}${to}`);
  return `${name} is done`;
}

describe('steps', () => {
  it('are done one after the other of one work', () => {
    const log: string[] = [];
    expect(done(counting('a', 3, log))).toBe('a is done');
    expect(log).toEqual(['a1', 'a2', 'a3']);
  });

  it('are done side by side of several works, whichever is longer', () => {
    const log: string[] = [];
    const works = [counting('a', 2, log), counting('b', 4, log), counting('c', 1, log)];
    expect(doneTogether(works)).toEqual(['a is done', 'b is done', 'c is done']);
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'b3', 'b4']);
  });

  it('are done side by side of works that are several works themselves', () => {
    const log: string[] = [];
    const pair = (one: string, other: string): Steps<readonly string[]> =>
      together([counting(one, 2, log), counting(other, 2, log)]);
    const results = doneTogether([pair('a', 'b'), pair('c', 'd')]);
    expect(results).toEqual([
      ['a is done', 'b is done'],
      ['c is done', 'd is done'],
    ]);
    expect(log).toEqual(['a1', 'b1', 'c1', 'd1', 'a2', 'b2', 'c2', 'd2']);
  });

  it('of no work are none', () => {
    expect(doneTogether([])).toEqual([]);
    expect(done(together([]))).toEqual([]);
  });
});

it('letters read side by side are read like each by itself', () => {
  const aids = { gazetteer: createGazetteer() };
  const texts = [
    ...Object.values(seeds),
    '',
    'No letter at all.',
    ...Array.from({ length: 20 }, (_, index) => randomLetter(index + 1)),
  ];
  expect(readLetters(texts, aids)).toEqual(texts.map((text) => readLetter(text, aids)));
});
