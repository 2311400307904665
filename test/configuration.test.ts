import { expect, it } from 'vitest';
import { readSettings } from '../server/configuration';
import { DEFAULT_SETTINGS } from '../server/protocol';

it.each([
  ['nothing', undefined],
  ['null, as clients say of what is not set', null],
  ['no object', 'yes'],
  ['nulls', { include: null, documentSite: null }],
  ['what is not known', { colour: 'blue' }],
])('%s gives the defaults, without a word', (_, given) => {
  expect(readSettings(given)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

it('a bad value falls back by itself, and says which it was and what holds', () => {
  const { settings, problems } = readSettings({
    include: 'letters/*.txt',
    exclude: ['drafts', 3],
    documentSite: 'undocs.org',
  });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, documentSite: 'undocs.org' });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('unLetters.include is "letters/*.txt"');
  expect(problems[0]).toContain('["**/*.txt","**/*.md"] holds instead.');
  expect(problems[1]).toContain('unLetters.exclude is ["drafts",3]');
});
