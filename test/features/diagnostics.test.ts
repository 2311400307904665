import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../server/protocol';
import { serviceOf, uriOf, type Files } from '../support/files';
import { seeds } from '../support/seeds';

const letter = (body: string, date = '20 May 2018', above = ''): string =>
  `${above}Letter dated ${date} from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council\n\n` +
  `Upon instructions from my Government, I have the honour to inform you of the following.\n\n${body}\n\n` +
  '(Signed) Ottokar Müsstler\nAmbassador\nPermanent Representative\n';

/** The diagnostics of an open file, each as `code: the words it stands on: message`. */
async function found(files: Files, name = 'a.txt'): Promise<readonly string[]> {
  const { service } = await serviceOf(files);
  const text = String(files[name]);
  service.setDocument({ uri: uriOf(name), getText: () => text });
  return service
    .diagnostics(uriOf(name))
    .map(
      (diagnostic) =>
        `${String(diagnostic.code)}: ${wordsOf(diagnostic, text)}: ${JSON.stringify(diagnostic.message).slice(1, -1)}`,
    );
}

function wordsOf({ range: { start, end } }: Diagnostic, text: string): string {
  const lines = text.split('\n');
  return start.line === end.line
    ? (lines[start.line] ?? '').slice(start.character, end.character)
    : `${(lines[start.line] ?? '').slice(start.character)} ${(lines[end.line] ?? '').slice(0, end.character)}`;
}

describe('what can’t be so', () => {
  it.each([
    [
      'On Monday, 4 May 2018, two villages were shelled.',
      'weekday: Monday, 4 May 2018: 4 May 2018 was a Friday; the letter says Monday.',
    ],
    [
      'On 21 May 2018, aircraft bombed the town of Klow, killing 12 traders.',
      'event-after-letter: 21 May 2018: 21 May 2018 is later than the letter, which is dated 20 May 2018.',
    ],
    [
      'On the night of 4 May 2019, aircraft bombed the town of Klow, killing 12 traders.',
      'event-after-letter: 4 May 2019: 4 May 2019 is later than the letter, which is dated 20 May 2018.',
    ],
    [
      'I wish to inform you that on 21 May 2018 aircraft bombed the town of Klow, killing 12 traders.',
      'event-after-letter: 21 May 2018: 21 May 2018 is later than the letter, which is dated 20 May 2018.',
    ],
    [
      'I refer to document S/2019/152.',
      'symbol-date: S/2019/152: By its symbol, S/2019/152 is not older than December 2018; the letter that cites it is dated 20 May 2018.',
    ],
    [
      'I refer to document A/74/15.',
      'symbol-date: A/74/15: By its symbol, A/74/15 is not older than January 2019; the letter that cites it is dated 20 May 2018.',
    ],
    [
      'We recall Security Council resolution 2253 (2014) and its annexes.',
      'resolution-year: 2253 (2014): By its number, resolution 2253 of the Security Council is of 2015; the letter has 2014.',
    ],
    [
      'Security Council resolutions 2170 (2014), [2253 \\(2014\\)](#) and 2254 (2015) must be carried out.',
      'resolution-year: 2253 \\(2014\\): By its number, resolution 2253 of the Security Council is of 2015; the letter has 2014.',
    ],
    [
      'See S/RES/9000 (2015).',
      'resolution-year: 9000 (2015): By their numbers, no resolution 9000 of the Security Council can be of 2015.',
    ],
    [
      'The shelling killed 16 civilians, 19 of them women.',
      'part-exceeds-whole: 19 of them women: 19 women can be no part of 16 civilians.',
    ],
    [
      'In Klow 16 civilians were killed, including 20 children.',
      'part-exceeds-whole: 20 children: 20 children can be no part of 16 civilians.',
    ],
    ['See document S\\2018\\152.', 'misspelt-symbol: S\\2018\\152: Read as S/2018/152.'],
  ])('%s', async (body, expected) => {
    expect(await found({ 'a.txt': letter(body) })).toEqual([expected]);
  });

  it('an incident after the day on which the letter was distributed', async () => {
    const masthead =
      'United Nations\nSecurity Council\n\nDistr.: General\n23 May 2018\nOriginal: English\n\n';
    const told = (day: string): Promise<readonly string[]> =>
      found({
        'a.txt': letter(
          `On ${day} May 2018, aircraft bombed the town of Klow.`,
          undefined,
          masthead,
        ),
      });
    expect(await told('22')).toEqual([]);
    expect(await told('24')).toEqual([
      'event-after-letter: 24 May 2018: 24 May 2018 is later than the letter, which was distributed on 23 May 2018.',
    ]);
  });

  it.each([
    [
      'S/2018/152\n\n',
      '20 May 2015',
      'symbol-date: S/2018/152: By its symbol, S/2018/152 is not older than December 2017; the letter is dated 20 May 2015.',
    ],
    [
      'S/2018/152\n\n',
      '20 May 2019',
      'symbol-date: S/2018/152: By its symbol, S/2018/152 is not younger than February 2019; the letter is dated 20 May 2019.',
    ],
  ])('the symbol %s on a letter dated %s', async (above, date, expected) => {
    expect(await found({ 'a.txt': letter('Klow was shelled.', date, above) })).toEqual([expected]);
  });
});

describe('what may well be so', () => {
  it.each([
    ['On Friday, 4 May 2018, two villages were shelled.'],
    // The year is not the letter's own.
    ['On Monday, 4 May, two villages were shelled.'],
    ['Aircraft bombed the town of Klow on 20 May 2018, killing 12 traders.'],
    ['Elections will be held on 4 May 2019.'],
    ['On 4 May 2019 the Commission is to meet at Klow.'],
    ['The conference opens in Klow on 4 May 2019.'],
    ['The trial is scheduled for 4 May 2019 in Klow.'],
    ['Bordurian forces threatened to bomb Klow on 4 May 2019.'],
    ['They announced that they had decided to close the port of Klow on 4 May 2019.'],
    ['It was announced in Klow that the conference opens on 4 May 2019.'],
    ['The meeting called for 4 May 2019 in Klow was postponed.'],
    ['The forces that shelled Klow are to leave by 4 May 2019.'],
    [
      'The cease-fire, which was broken in Klow, killing 12 traders, was extended until 4 May 2019.',
    ],
    ['They attacked Klow and killed 12 traders; they would attack again on 4 May 2019.'],
    ['Syldavia demands that a conference convene on 4 May 2019.'],
    ['I refer to documents S/2018/152, S/2017/1001, A/73/15 and S/25704.'],
    ['I refer to S/2018/152 of 4 May 2018 and to A/ES-10/786.'],
    ['We recall Security Council resolutions 2253 (2015) and 242 (1967).'],
    // Another body numbers its resolutions in the same way.
    ['The Parliamentary Assembly adopted resolution 1416 (2005).'],
    ['The African Union adopted resolution 2253 (2014).'],
    ['The shelling killed 16 civilians, 9 of them women and 4 of them children.'],
    ['In three attacks on Klow, 20 of them by night, the market burned.'],
    ['In 3 villages, including 40 houses that burned down, nobody remained.'],
    ['At least 16 civilians were killed, including 20 children.'],
    ['Some 60 people were killed in 3 attacks, 20 of them children.'],
    ['They killed 3 soldiers and 12 civilians, of whom 14 were men.'],
    ['By S/RES/2253 and resolution 2254 the Council decided.'],
    ['It cost S/ 1,500 and 20 per cent more, and/or less.'],
  ])('%s', async (body) => {
    expect(await found({ 'a.txt': letter(body) })).toEqual([]);
  });

  it.each([
    // A letter of December is issued in the new year, and another months after it was written.
    ['S/2018/2\n\n', '28 December 2017'],
    ['S/2018/2\n\n', '28 August 2017'],
    ['A/72/756-S/2018/152\n\n', '20 February 2018'],
    ['', '20 February 2015'],
  ])('the symbol %s on a letter dated %s', async (above, date) => {
    expect(await found({ 'a.txt': letter('Klow was shelled.', date, above) })).toEqual([]);
  });

  it('nothing in a text that is no letter', async () => {
    expect(await found({ 'a.txt': 'Monday, 4 May 2018: see S\\2018\\152.' })).toEqual([]);
  });

  it('nothing in the sample letters', async () => {
    for (const name of Object.keys(seeds)) expect(await found(seeds, name)).toEqual([]);
  });
});

describe('what other letters tell', () => {
  const target = letter('Klow was shelled.', '3 May 2018', 'S/2018/152\n\n');
  const citing = (words: string): string => letter(`I refer to ${words}.`);

  it.each([
    [
      'my letter dated 4 May 2018 (S/2018/152)',
      'citation-differs: S/2018/152: S/2018/152 (b.txt) is dated 3 May 2018, and is cited here as of 4 May 2018.',
    ],
    [
      'the letter dated 3 May 2018 from the Permanent Representative of France to the United Nations (S/2018/152)',
      null,
    ],
    ['my letter dated 3 May 2018 (S/2018/152)', null],
    ['my letter on the attack of 4 May 2018 (S/2018/152)', null],
    ['my letter dated 4 May 2018 (S/2018/153)', null],
  ])('%s', async (words, expected) => {
    const expectation = expected === null ? [] : [expected];
    expect(await found({ 'a.txt': citing(words), 'b.txt': target })).toEqual(expectation);
  });

  it('of a sender, where both are States that are known', async () => {
    const french = target.replace('Syldavia', 'France');
    const words = (state: string): string =>
      `the letter dated 3 May 2018 from the Permanent Representative of ${state} to the United Nations (S/2018/152)`;
    expect(await found({ 'a.txt': citing(words('Chad')), 'b.txt': french })).toEqual([
      'citation-differs: S/2018/152: S/2018/152 (b.txt) is from France, and is cited here as from Chad.',
    ]);
    expect(await found({ 'a.txt': citing(words('France')), 'b.txt': french })).toEqual([]);
  });

  it('names the first of many, and how many others there are', async () => {
    const files: Record<string, string> = { 'a.txt': citing('my letter (S/2018/152)') };
    for (let number = 10; number < 24; number++) files[`b${number}.txt`] = target;
    expect(await found(files)).toEqual([
      expect.stringMatching(/could be any of b10\.txt, .*b19\.txt and 4 more\.$/),
    ]);
    expect(await found(files, 'b10.txt')).toEqual([
      expect.stringMatching(/is also the symbol of b11\.txt, .*b20\.txt and 3 more\.$/),
    ]);
  });

  it('a symbol that two letters show, and one that could be either', async () => {
    const files = { 'a.txt': citing('my letter (S/2018/152)'), 'b.txt': target, 'c.txt': target };
    expect(await found(files, 'b.txt')).toEqual([
      'same-symbol: S/2018/152: S/2018/152 is also the symbol of c.txt.',
    ]);
    expect(await found(files)).toEqual([
      'ambiguous-citation: S/2018/152: S/2018/152 could be any of b.txt, c.txt.',
    ]);
    const settled = {
      ...files,
      'letters.json': '{"letters":{"c.txt":{"symbols":["S/2018/152"]}}}',
    };
    expect(await found(settled)).toEqual([]);
    expect(await found(settled, 'b.txt')).toEqual([]);
  });

  it('a note that is named like a letter is no second one', async () => {
    const files = { 'b.txt': target, 'S_2018_152.md': 'To read again.' };
    expect(await found(files, 'b.txt')).toEqual([]);
  });
});

describe('diagnostics', () => {
  const text = letter('On Monday, 4 May 2018, see S\\2018\\152.');

  it('are hints and information, and say where they come from', async () => {
    const { service } = await serviceOf({ 'a.txt': text });
    service.setDocument({ uri: uriOf('a.txt'), getText: () => text });
    expect(service.diagnostics(uriOf('a.txt'))).toMatchObject([
      { code: 'weekday', severity: DiagnosticSeverity.Information, source: 'un-letters' },
      { code: 'misspelt-symbol', severity: DiagnosticSeverity.Hint, source: 'un-letters' },
    ]);
  });

  it('are of open letters only', async () => {
    const { service } = await serviceOf({ 'a.txt': text });
    expect(service.diagnostics(uriOf('a.txt'))).toEqual([]);
    expect(service.diagnostics(uriOf('unknown.txt'))).toEqual([]);
  });

  it('can be switched off, each by itself', async () => {
    const { service } = await serviceOf({ 'a.txt': text });
    service.setDocument({ uri: uriOf('a.txt'), getText: () => text });
    const before = service.revision();
    service.configure({
      ...DEFAULT_SETTINGS,
      diagnostics: { ...DEFAULT_SETTINGS.diagnostics, weekday: false },
    });
    expect(service.diagnostics(uriOf('a.txt')).map(({ code }) => code)).toEqual([
      'misspelt-symbol',
    ]);
    expect(service.revision()).not.toBe(before);
  });
});
