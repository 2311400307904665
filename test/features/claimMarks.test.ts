import { describe, expect, it } from 'vitest';
import { serviceOf, uriOf } from '../support/files';
import { randomLetter } from '../support/randomLetters';

const { service } = await serviceOf({});
const TITLE =
  'Letter dated 5 May 2011 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General';

/** The text with the kind of each claim before it in braces. */
function marked(text: string, name = 'a.txt'): string {
  service.setDocument({ uri: uriOf(name), getText: () => text });
  const lines = text.split('\n');
  for (const { position, kind } of [...service.claimMarks(uriOf(name))].reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] =
      `${line.slice(0, position.character)}{${kind}}${line.slice(position.character)}`;
  }
  return lines.join('\n');
}

const bare = (drawn: string): string => drawn.replace(/\{[^}]*\}/g, '');

describe('a mark', () => {
  it('stands before the first words of each claim', () => {
    const drawn = `${TITLE}

{incident}On 4 May 2011, warplanes bombed the village of Hentzau, killing 16 civilians. {condemnation}Ruritania condemns this
crime in the strongest terms.

{demand}Ruritania calls upon the Security Council to put an end to these attacks.

(Signed) Mara Sokol`;
    expect(marked(bare(drawn))).toBe(drawn);
  });

  it('stands before words, in any letter', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = `${TITLE}\n\n${randomLetter(seed)}`;
      const drawn = marked(text);
      expect(bare(drawn)).toBe(text);
      expect(drawn).not.toMatch(/\}(?:\s|$|\{)/);
    }
  });
});

describe('no mark', () => {
  it.each([
    ['in an empty text', 'a.txt', ''],
    ['in a text that is no letter', 'a.txt', 'They bombed the village of Hentzau. They must go.'],
    ['in a note', 'a.md', 'They bombed the village of Hentzau. See S/2011/7.'],
    ['in a title alone', 'a.txt', TITLE],
  ])('%s', (_, name, text) => {
    expect(marked(text, name)).toBe(text);
  });

  it('in an unknown document', () => {
    expect(service.claimMarks('memory:///nowhere.txt')).toEqual([]);
  });
});
