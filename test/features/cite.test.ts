import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type CitationStyle } from '../../server/protocol';
import { positionOf, serviceOf, uriOf } from '../support/files';

const TITLE =
  'Letter dated 20 May 2018 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council';
const TEXT = `S/2018/152

${TITLE}

I write to you on instructions from my Government.

Klow was shelled; [resolution 2253 \\(2015\\)](#) was broken, at a cost of 5% & more. It burned.

(Signed) Ottokar Müsstler
Ambassador
Permanent Representative

Annex to the letter dated 20 May 2018 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council

1. The first village was shelled.

2. The second village was shelled.

3. The third village was shelled.
`;

async function cited(
  words: string,
  style: CitationStyle = 'united-nations',
  quoted = false,
  text = TEXT,
): Promise<string | null> {
  const { service } = await serviceOf({ 'a.txt': text });
  service.setDocument({ uri: uriOf('a.txt'), getText: () => text });
  return service.cite({ uri: uriOf('a.txt'), position: positionOf(text, words), style, quoted });
}

const NAMELESS = TEXT.replace('S/2018/152\n\n', '');

describe('in the style of the United Nations', () => {
  it.each([
    ['I write', 'S/2018/152, para. 1'],
    ['It burned', 'S/2018/152, para. 2'],
    ['The second village', 'S/2018/152, annex, para. 2'],
    ['Letter dated', 'S/2018/152'],
  ])('%s', async (words, expected) => {
    expect(await cited(words)).toBe(expected);
  });

  it('by the title where there is no symbol', async () => {
    expect(await cited('It burned', 'united-nations', false, NAMELESS)).toBe(`${TITLE}, para. 2`);
  });

  it('with the sentence as one reads it', async () => {
    expect(await cited('Klow', 'united-nations', true)).toBe(
      '“Klow was shelled; resolution 2253 (2015) was broken, at a cost of 5% & more.” (S/2018/152, para. 2)',
    );
  });
});

describe('as CSL-JSON', () => {
  it('has what the letter tells', async () => {
    expect(JSON.parse((await cited('Klow', 'csl-json')) ?? '')).toEqual([
      {
        id: 'S-2018-152',
        type: 'document',
        title: TITLE,
        author: [{ literal: 'Syldavia' }],
        issued: { 'date-parts': [[2018, 5, 20]] },
        number: 'S/2018/152',
        URL: 'https://docs.un.org/en/S/2018/152',
        note: 'para. 2',
      },
    ]);
  });

  it('leaves out what it does not', async () => {
    const [item] = JSON.parse((await cited('It burned', 'csl-json', true, NAMELESS)) ?? '') as [
      object,
    ];
    expect(item).toMatchObject({ id: 'Syldavia-2018-5-20', note: 'para. 2: “It burned.”' });
    expect(Object.keys(item)).not.toContain('number');
    expect(Object.keys(item)).not.toContain('URL');
  });
});

describe('as BibTeX', () => {
  it('escapes what means something to TeX', async () => {
    expect(await cited('Klow', 'bibtex', true)).toBe(
      [
        '@misc{S-2018-152,',
        '  author = {{Syldavia}},',
        `  title = {{${TITLE}}},`,
        '  year = {2018},',
        '  month = may,',
        '  number = {S/2018/152},',
        '  howpublished = {United Nations document S/2018/152},',
        '  url = {https://docs.un.org/en/S/2018/152},',
        '  note = {para. 2: “Klow was shelled; resolution 2253 (2015) was broken, at a cost of 5\\% \\& more.”},',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out what the letter does not tell', async () => {
    expect(await cited('It burned', 'bibtex', false, NAMELESS)).not.toMatch(/number|url|howpub/);
  });
});

describe('a citation', () => {
  it('has no address where the settings name no site', async () => {
    const { service } = await serviceOf({ 'a.txt': TEXT });
    service.configure({ ...DEFAULT_SETTINGS, documentSite: 'none' });
    service.setDocument({ uri: uriOf('a.txt'), getText: () => TEXT });
    const position = positionOf(TEXT, 'Klow');
    const at = { uri: uriOf('a.txt'), position, quoted: false } as const;
    expect(service.cite({ ...at, style: 'bibtex' })).not.toContain('url');
  });

  it('is of letters only', async () => {
    expect(await cited('Milk', 'united-nations', false, 'Milk, bread and butter.')).toBeNull();
  });
});
