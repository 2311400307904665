import { describe, expect, it } from 'vitest';
import {
  CLAIM_GROUPINGS,
  ClaimGroupsParams,
  ClaimsOfParams,
  type ClaimGrouping,
} from '../../server/protocol';
import type { LetterService } from '../../server/service';
import { positionOf, serviceOf, uriOf, type Files } from '../support/files';

const title = (date: string, state: string): string =>
  `Letter dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the President of the Security Council\n\n`;
const signature = '\n\n(Signed) A. Musstler\nAmbassador\n';

const may =
  title('6 May 1994', 'Chad') +
  'On 3 May 1994, two aircraft bombed the market of the village of Klow, killing 12 traders.\n\n' +
  'Chad condemns this attack in the strongest possible terms.\n\n' +
  'Chad calls upon the Security Council to put an end to these attacks.' +
  signature;
const april =
  title('9 April 1994', 'Peru') +
  'On 7 April 1994, soldiers shelled the village of Čarkow and the village of Klow, injuring 3 farmers.\n\n' +
  'Peru calls upon the Security Council to act in the village of Klow.' +
  signature;
const annexed =
  title('9 April 1994', 'Peru') +
  'I have the honour to transmit a letter.' +
  signature +
  '\nAnnex\n\nLetter dated 1 April 1994 from the Minister for Foreign Affairs of Togo addressed to the Secretary-General\n\n' +
  'On 28 March 1994, soldiers killed 3 farmers in the village of Zlip.\n\n(Signed) M. Klow\nMinister for Foreign Affairs\n';

const files: Files = {
  'a may.txt': may,
  'c annexed.txt': annexed,
  'b april.txt': april,
  'notes.txt': 'On 3 May 1994 we bombed along. Milk, bread.',
};

const { service } = await serviceOf(files);

function groups(by: ClaimGrouping, filter = '', own: LetterService = service) {
  return own.claimGroups(ClaimGroupsParams.parse({ by, filter }));
}

function claims(by: ClaimGrouping, group: string, more: object = {}) {
  return service.claimsOf(ClaimsOfParams.parse({ by, filter: '', group, ...more }));
}

/** The whole tree: a line a group with its count, and below it its claims. */
function drawn(by: ClaimGrouping, filter = ''): readonly string[] {
  return groups(by, filter).groups.flatMap(({ id, label, count }) => [
    `${label} (${count})`,
    ...claims(by, id, { filter }).claims.map((claim) => `  ${claim.label} | ${claim.description}`),
  ]);
}

describe('claims are grouped', () => {
  it('by letter: in the order of dates, then of file names; a text that is no letter is left out', () => {
    expect(groups('letter').groups.map(({ label, id }) => [label, id])).toEqual([
      ['9 April 1994', uriOf('b april.txt')],
      ['9 April 1994', uriOf('c annexed.txt')],
      ['6 May 1994', uriOf('a may.txt')],
    ]);
    expect(groups('letter').groups[2]).toMatchObject({
      count: 3,
      description: '3 claims · Chad · a may.txt',
      tooltip: 'Letter dated 6 May 1994 · Chad, Permanent Representative\na may.txt',
    });
    expect(drawn('letter').slice(-3)).toEqual([
      '  3 May 1994 · Klow · 12 reported killed | event alleged',
      expect.stringMatching(/^ {2}Chad condemns .* \| condemns$/),
      expect.stringMatching(/^ {2}Security Council · .* \| asks$/),
    ]);
  });

  it('by kind: in the order of the guide, and each says from which letter', () => {
    expect(drawn('kind')).toEqual([
      'Incidents alleged (3)',
      expect.stringMatching(/^ {2}7 April 1994 .* · 3 reported injured \| 9 April 1994 · Peru$/),
      expect.stringMatching(
        /^ {2}28 March 1994 .* · 3 reported killed \| Togo, annexed to 9 April 1994 · Peru$/,
      ),
      '  3 May 1994 · Klow · 12 reported killed | 6 May 1994 · Chad',
      'Condemnations (1)',
      expect.stringContaining('6 May 1994 · Chad'),
      'Demands (2)',
      expect.stringContaining('9 April 1994 · Peru'),
      expect.stringContaining('6 May 1994 · Chad'),
      'Procedural (1)',
      expect.stringContaining('9 April 1994 · Peru'),
    ]);
  });

  it('by date: ascending, what names none last', () => {
    expect(groups('date').groups.map(({ label, id }) => [label, id])).toEqual([
      ['28 March 1994', '1994-03-28'],
      ['7 April 1994', '1994-04-07'],
      ['3 May 1994', '1994-05-03'],
      ['No date named', ''],
    ]);
  });

  it('by place: by name, a claim under each place that it names', () => {
    expect(groups('place').groups.map(({ label, count }) => [label, count])).toEqual([
      ['Čarkow', 1],
      ['Klow', 3],
      ['Zlip', 1],
      ['No place named', 3],
    ]);
    expect(groups('place').claims).toBe(7);
  });

  it('by sender: by name; an annex speaks for its own author', () => {
    expect(groups('sender').groups.map(({ label, count }) => [label, count])).toEqual([
      ['Chad', 3],
      ['Peru', 3],
      ['Togo', 1],
    ]);
    expect(claims('sender', 'togo').claims[0]?.description).toBe(
      'event alleged · annexed to 9 April 1994 · Peru',
    );
  });

  it('each with its whole range and its first sentence', () => {
    const [claim] = claims('letter', uriOf('a may.txt')).claims;
    const start = positionOf(may, 'On 3 May').character - 1;
    expect(claim).toMatchObject({
      uri: uriOf('a may.txt'),
      index: 0,
      kind: 'incident',
      letter: 'Letter dated 6 May 1994 · Chad, Permanent Representative',
      selectionRange: {
        start: { line: 2, character: start },
        end: { line: 2, character: may.split('\n')[2]?.length },
      },
    });
    expect(claim?.range.start).toEqual(claim?.selectionRange.start);
  });
});

describe('a filter', () => {
  it.each([
    ['a word of the label', 'killed', 2],
    ['two words, wherever they stand', 'klow killed', 1],
    ['the kind', 'condemnation', 1],
    ['what the letter does', 'asks', 2],
    ['the sender of the letter', 'peru', 4],
    ['the author of an annex', 'togo', 1],
    ['the date in words', '7 april 1994', 1],
    ['any case, without diacritics', 'CARKOW', 1],
    ['hyphens and dots as blanks', 'c-annexed.txt', 2],
    ['the name of the file', 'annexed.txt', 2],
    ['blanks only', '  ', 7],
    ['what is nowhere', 'klow zlip', 0],
  ])('finds %s', (_, filter, count) => {
    for (const by of CLAIM_GROUPINGS) expect(groups(by, filter).claims).toBe(count);
    expect(groups('kind', filter).groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
  });

  it('leaves only the groups that have something', () => {
    expect(drawn('letter', 'killed')).toEqual([
      '9 April 1994 (1)',
      expect.stringContaining('3 reported killed'),
      '6 May 1994 (1)',
      expect.stringContaining('12 reported killed'),
    ]);
  });
});

describe('a list comes in pages', () => {
  it('of groups', () => {
    const page = service.claimGroups({ by: 'letter', filter: '', offset: 1, limit: 1 });
    expect(page.groups.map(({ id }) => id)).toEqual([uriOf('c annexed.txt')]);
    expect(page).toMatchObject({ total: 3, claims: 7 });
  });

  it('of claims', () => {
    const all = claims('kind', 'incident').claims;
    const pages = [0, 1, 2, 3].map((offset) => claims('kind', 'incident', { offset, limit: 1 }));
    expect(pages.flatMap((page) => page.claims)).toEqual(all);
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3]);
  });

  it('and an unknown group has none', () => {
    expect(claims('place', 'atlantis')).toEqual({ claims: [], total: 0 });
  });
});

describe('the claim of the cursor', () => {
  const at = (by: ClaimGrouping, words: string, filter = '') =>
    service.claimAt({ by, filter, uri: uriOf('a may.txt'), position: positionOf(may, words) });

  it.each(CLAIM_GROUPINGS)('is found by %s', (by) => {
    for (const words of ['two aircraft', 'Chad condemns', 'put an end']) {
      const found = at(by, words);
      const group = groups(by).groups[found?.groupIndex ?? -1];
      expect(group?.id).toBe(found?.group);
      const claim = claims(by, group?.id ?? '?').claims[found?.claimIndex ?? -1];
      expect(claim).toMatchObject({ uri: uriOf('a may.txt'), index: found?.index });
    }
  });

  it('is none in the title, in a file not known, or where it was filtered out', () => {
    expect(at('letter', 'Permanent')).toBeNull();
    expect(at('letter', 'Chad condemns', 'killed')).toBeNull();
    expect(
      service.claimAt({
        by: 'kind',
        filter: '',
        uri: uriOf('nowhere.txt'),
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });
});

describe('what is shown follows the library', () => {
  it('an edit, a new file and a deleted one', async () => {
    const { service: own, host } = await serviceOf({ 'a.txt': may });
    expect(groups('place', '', own).groups.map(({ label }) => label)).toContain('Klow');
    own.setDocument({ uri: uriOf('a.txt'), getText: () => may.replaceAll('Klow', 'Zlip') });
    expect(groups('place', '', own).groups.map(({ label }) => label)).toContain('Zlip');
    expect(groups('place', 'klow', own).claims).toBe(0);
    host.write('b.txt', april);
    await own.filesChanged([uriOf('b.txt')]);
    expect(groups('sender', '', own).total).toBe(2);
    await own.filesChanged([], [uriOf('b.txt')]);
    expect(groups('sender', '', own).total).toBe(1);
  });

  it.each(CLAIM_GROUPINGS)('an empty library has nothing by %s', async (by) => {
    const { service: own } = await serviceOf({ 'notes.txt': 'Milk, bread.' });
    expect(groups(by, '', own)).toEqual({ groups: [], total: 0, claims: 0 });
  });

  it('a letter without claims is there, with none, until a filter is set', async () => {
    const { service: own } = await serviceOf({ 'a.txt': title('6 May 1994', 'Chad') });
    expect(groups('letter', '', own).groups).toMatchObject([{ label: '6 May 1994', count: 0 }]);
    expect(groups('kind', '', own).total).toBe(0);
    expect(groups('letter', 'chad', own).total).toBe(0);
  });
});
