import { describe, expect, it } from 'vitest';
import { serviceOf, uriOf, type Files } from '../support/files';

const title = (date: string, state = 'Chad'): string =>
  `Letter dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n`;
const TEACHES = `${title('3 May 1990')}They entered the village of Gorzibat.`;
const LEARNS = `${title('9 May 1990')}Gorzibat burned for days.`;

/** The names of the places found in a file, with their types. */
async function places(files: Files, name: string): Promise<readonly string[]> {
  const { service } = await serviceOf(files);
  return placesIn(service, name);
}

function placesIn(
  service: Awaited<ReturnType<typeof serviceOf>>['service'],
  name: string,
): readonly string[] {
  const found = [...service.analyses((uri) => uri)].find(({ uri }) => uri === uriOf(name));
  return (found?.analysis.mentions ?? []).flatMap((mention) =>
    mention.type === 'place' && mention.placeType !== 'country'
      ? [`${mention.name} ${mention.placeType}`]
      : [],
  );
}

describe('a name that one letter’s words place', () => {
  it('is known in another from the same country, whichever was read first', async () => {
    expect(await places({ 'a.txt': TEACHES, 'b.txt': LEARNS }, 'b.txt')).toEqual([
      'Gorzibat settlement',
    ]);
    expect(await places({ 'a.txt': LEARNS, 'b.txt': TEACHES }, 'a.txt')).toEqual([
      'Gorzibat settlement',
    ]);
  });

  it.each([
    ['alone', { 'b.txt': LEARNS }],
    [
      'beside a letter from elsewhere',
      { 'a.txt': TEACHES.replace('Chad', 'Peru'), 'b.txt': LEARNS },
    ],
  ])('is not known %s', async (_, files: Files) => {
    expect(await places(files, 'b.txt')).toEqual([]);
  });

  it('is forgotten with the letter that taught it', async () => {
    const { service, host } = await serviceOf({ 'a.txt': TEACHES, 'b.txt': LEARNS });
    host.remove('a.txt');
    await service.filesChanged([], [uriOf('a.txt')]);
    expect(placesIn(service, 'b.txt')).toEqual([]);
  });

  it('is learned while the letter that teaches it is written', async () => {
    const { service } = await serviceOf({ 'a.txt': '', 'b.txt': LEARNS });
    service.setDocument({ uri: uriOf('b.txt'), getText: () => LEARNS });
    service.setDocument({ uri: uriOf('a.txt'), getText: () => TEACHES });
    expect(placesIn(service, 'b.txt')).toEqual(['Gorzibat settlement']);
  });
});
