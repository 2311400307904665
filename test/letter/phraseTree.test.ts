import { describe, expect, it } from 'vitest';
import { PhraseTree } from '../../server/letter/phraseTree';
import { readTokens } from '../../server/letter/tokens';
import { draw } from '../support/draw';

const tree = new PhraseTree(
  [
    'holds? (?:\\w+ ){1,3}(?:accountable|to account)',
    'calls? (?:\\w+ly )?(?:up)?on',
    'as (?:the|the following) list',
    'opens? (?:the|the first) door',
    'air ?strikes?',
    'air-raids?',
    "o'clock",
    'killing(?! of)',
    'at \\d{4} hours',
    'article 51',
    'letter No\\.',
    'take (?:\\w+ )?steps',
    '(?:see|saw) annex',
    'further to (?:[^.;]{0,20}) letters?',
  ].map((phrase) => ({ phrase, value: /[a-z]+/.exec(phrase)?.[0] ?? '' })),
);

describe('phrases in a text', () => {
  it.each([
    `
It HOLDS Syldavia fully accountable, and holds them to account.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ holds
                                         ^^^^^^^^^^^^^^^^^^^^^ holds`,
    `
It calls urgently upon them; it called on no one, and calls upon us.
   ^^^^^^^^^^^^^^^^^^^ calls
                                                      ^^^^^^^^^^ calls`,
    `
They open the first door, then see annex II.
     ^^^^^^^^^^^^^^^^^^^ opens
                               ^^^^^^^^^ see`,
    `
An air strike, airstrikes and an air-raid.
   ^^^^^^^^^^ air
               ^^^^^^^^^^ air
                                 ^^^^^^^^ air`,
    `
At 1400 hours, or two o’clock, killing two.
^^^^^^^^^^^^^ at
                      ^^^^^^^ o
                               ^^^^^^^ killing`,
    `
Under article 51, in letter No. 4, they take cross-border steps.
      ^^^^^^^^^^ article
                     ^^^^^^^^^^ letter
                                        ^^^^^^^^^^^^^^^^^^^^^^^ take`,
    `
Further to all of our letters, we wrote.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ further`,
    // Nothing: an end in mid-word, a wildcard past a stop, a blank too many, a line between.
    `
The call upons, holds. to account, holds to account, air - raid, killing of, article 5, annex.
`,
  ])('%s', (drawn) => {
    const [text = ''] = drawn.slice(1).split('\n');
    const hits = tree.find({ text, tokens: readTokens(text) }, { start: 0, end: text.length });
    const labels = hits.map(({ value, start, end }) => ({ start, end, label: value }));
    expect(draw(text, labels)).toBe(drawn.slice(1).trimEnd());
  });

  it('goes across no line and not past the end', () => {
    const text = 'They see\nannex, and saw annex';
    const prose = { text, tokens: readTokens(text) };
    expect(tree.find(prose, { start: 0, end: text.length })).toHaveLength(1);
    expect(tree.find(prose, { start: 0, end: text.length - 1 })).toHaveLength(0);
  });

  it('finds a phrase once, in the way that its pattern prefers', () => {
    const choices = new PhraseTree([{ phrase: 'send (?:the|the following)', value: null }]);
    const text = 'send the following';
    const hits = choices.find({ text, tokens: readTokens(text) }, { start: 0, end: text.length });
    expect(hits.map(({ end }) => end)).toEqual(['send the'.length]);
  });

  it('wants first words spelled out', () => {
    for (const phrase of ['condemn\\w+', '[a-z]+ of', '\\d+ men', ''])
      expect(() => new PhraseTree([{ phrase, value: null }])).toThrow(SyntaxError);
  });
});
