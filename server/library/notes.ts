import type { Letter } from '../letter/types';

const MARKDOWN = /\.(?:md|markdown)$/i;

/** Whether a file is a note of the reader's: Markdown that is no letter. `name` is the file's. */
export function isNote(name: string, { masthead }: Letter): boolean {
  return masthead.kind === null && MARKDOWN.test(name);
}

/**
 * What a note says of letters: the symbols in it, each citing its document, and nothing else. A
 * date, a place or a number in it may be of anything, and what stands at its head is not its own.
 */
export function noteOf(letter: Letter): Letter {
  return {
    ...letter,
    masthead: { ...letter.masthead, symbols: [], symbolSource: 'none' },
    mentions: letter.mentions.filter(({ type }) => type === 'symbol'),
    unplaced: [],
    citations: letter.citations.filter(({ documents }) => documents.length > 0),
    claims: [],
  };
}
