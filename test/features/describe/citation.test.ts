import { describe, expect, it } from 'vitest';
import { hoverText, serviceOf, uriOf } from '../../support/files';
import { titleOf } from '../../support/navigation';

const OTHERS = {
  'a.txt': `S/21289\n\n${titleOf('3 May 1990')}They came.`,
  'b.txt': `S/21290\n\n${titleOf('4 May 1990')}They came.`,
  'mali.txt': `S/21291\n\n${titleOf('3 May 1990', 'Mali')}They came.`,
};

/** The hover on `words` in a letter by Chad of 9 May 1990. */
async function hover(body: string, words: string): Promise<string> {
  const text = titleOf('9 May 1990') + body;
  const { service } = await serviceOf({ ...OTHERS, 'z.txt': text });
  service.setDocument({ uri: uriOf('z.txt'), getText: () => text });
  return hoverText(service, 'z.txt', text, words);
}

describe('a hover on words that cite tells what they mean, and why', () => {
  it.each([
    [
      'We recall my letter of 3 May 1990.',
      'my letter',
      [
        'Letter dated 3 May 1990, Chad',
        'a.txt · Letter dated 3 May 1990 · Chad',
        'kind, date and sender agree',
      ],
    ],
    [
      'We recall the letter of 4 May 1990.',
      'the letter',
      ['b.txt', 'kind and date agree', 'no sender is named'],
    ],
    [
      'We recall the letter of 3 May 1990.',
      'the letter',
      ['Several letters could be meant. In this library:', 'a.txt', 'mali.txt'],
    ],
    ['We recall my letter of 5 May 1990.', 'my letter', ['It is not in this library.']],
    [
      'We recall my letter of 3 May 1990. In that letter it stands.',
      'that letter',
      ['Points back in this letter', 'a.txt', 'Before it stands “my letter of 3 May 1990”.'],
    ],
    [
      'We recall my letters of 3 May 1990 and 4 May 1990. In those letters it stands.',
      'those letters',
      ['a.txt', 'b.txt', 'Before it stands “my letters of 3 May 1990” and “4 May 1990”.'],
    ],
    [
      'By resolution 350 (1974) they left. We recall that resolution.',
      'that resolution',
      ['S/RES/350 (1974)', 'not in this library', 'docs.un.org/en/S/RES/350%281974%29'],
    ],
    [
      'We recall my letter of 1 May 1990 (S/21200). They left. We recall my letter of 1 May 1990 again.',
      'my letter of 1 May 1990 again',
      ['S/21200', 'Described so before, as “S/21200”.'],
    ],
    [
      'They came. In that letter it stands.',
      'that letter',
      ['It can’t be told which document is meant.', 'Nothing of the kind stands before it'],
    ],
    [
      'We recall the letter of 3 May 1990. In that letter it stands.',
      'that letter',
      ['Before it stands “the letter of 3 May 1990”, of which it can’t be told'],
    ],
    [
      'We recall my letter S/21289. In those letters it stands.',
      'those letters',
      ['It means several documents; before it stands only “S/21289”.'],
    ],
    [
      'They came.\n\nAnnex I\n\nWe recall my letter of 3 May 1990.',
      'my letter',
      ['It is not known who writes this part.'],
    ],
  ])('%s', async (body, words, parts) => {
    const text = await hover(body, words);
    for (const part of parts) expect(text).toContain(part);
  });

  it('is that of the date on the date itself', async () => {
    expect(await hover('We recall my letter of 3 May 1990.', '3 May 1990')).toContain(
      'Thursday, 3 May 1990',
    );
  });
});
