import { describe, expect, it } from 'vitest';
import { readLayout } from '../../server/letter/layout';
import { findSentences } from '../../server/letter/sentences';
import { done } from '../../server/letter/steps';

function sentences(text: string): readonly string[] {
  const reading = done(readLayout(text));
  return findSentences(reading).map(({ start, end }) => reading.text.slice(start, end));
}

describe('sentence ends', () => {
  it.each([
    ['They came. They went.', 2],
    ['They said: “We came.” Nobody heard.', 2],
    ['Who came? Nobody! It was late.', 3],
    ['They fired (see S/2018/1). Four fell.', 2],
    ['They were active.1 In May they stopped.', 2],
    ['At 9 a.m. The shelling began.', 2],
    ['They came.\n\nThey went.', 2],
    ['See A/72/6 (Sect. 3). It lists them.', 2],
  ])('%j has %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('no sentence end', () => {
  it.each([
    'Warning No. 1024/20 was extended.',
    'At 7.30 a.m. on Monday they came.',
    'Signed by Mr. K. R. Narayanan himself.',
    'See para. 5 and art. 51 thereof.',
    'The U.S. aircraft came from the U.A.E. bases.',
    '1. In the northern region they came.',
    'B. The second point is this.',
    'S/PV.4084 and S/2018/511/Rev.1 say so.',
    'It cost $1.9 million in all.',
    'They came … and went.',
    'Col. Mustafa and Gen. Ali met Dr. Haddad.',
    'The Chargé d’affaires a.i. of the Mission wrote.',
  ])('%j is one sentence', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
