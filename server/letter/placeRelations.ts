import { NO_WORD, playsAt, Role, wordAfter } from './placeWords';
import { VOCABULARY } from './vocabulary';
import { wordFrom, type Words } from './words';

/** How two names that follow each other belong together, by the words between them. */

const JOINTS =
  ',| (|/| and| or|, and|, or| as well as|, as well as| and the|, and the|, the| or the| to| to the| and of'.split(
    '|',
  );
/** All that may stand between two members of a list, after a bracket perhaps. */
const LIST = new Set(
  [...JOINTS, ...JOINTS.map((joint) => joint.toUpperCase())].flatMap((joint) => [
    joint,
    `${joint} `,
    `)${joint}`,
    `)${joint} `,
  ]),
);
const LONGEST_LIST = 17;

/** Whether only a comma, `and` or the like stands between two names. */
export function isList(text: string, end: number, start: number): boolean {
  return start - end <= LONGEST_LIST && start > end && LIST.has(text.slice(end, start));
}

const LONGEST_IN = 80;
const MOST_WORDS = 10;
const NEAR =
  /^,? (?:(?:to the )?(?:north|south|east|west|north-east|north-west|south-east|south-west) of|near|outside) (?:the (?:city|town|village) of )?$/;
/** The first of the words between two names, or the second. */
const Opener = { near: 1, in: 2 } as const;
const OPENERS = VOCABULARY.traits(Opener, {
  near: 'to north south east west north-east north-west south-east south-west near outside'.split(
    ' ',
  ),
  in: 'in of within which situated located a an the'.split(' '),
});

export type Relation = 'in' | 'near' | 'comma' | 'none';

/**
 * What the words between two names say of the first: that it lies in the second (`in the eastern
 * countryside of`), that it lies near it, that a bare comma parts them, or nothing.
 */
export function isInPlace(words: Words, end: number, start: number): Relation {
  if (start - end > LONGEST_IN || start <= end) return 'none';
  const { text } = words;
  const mark = text.charAt(end);
  if (mark !== ',' && mark !== ' ') return 'none';
  if (mark === ',' && text.charAt(end + 1) === ' ') {
    const bare = start - end - ', '.length;
    if (bare === 0 || (bare === 'the '.length && text.startsWith('the ', end + 2))) return 'comma';
  }
  const next = wordFrom(words, end);
  let word = wordAfter(words, mark === ',' ? next : next - 1);
  const opener = word === NO_WORD ? 0 : OPENERS[words.entries[word] ?? 0];
  if (opener === Opener.near) return NEAR.test(text.slice(end, start)) ? 'near' : 'none';
  if (opener !== Opener.in) return 'none';
  for (let count = 0; word !== NO_WORD && count < MOST_WORDS; count++) {
    if (!playsAt(words, word, Role.relation)) return 'none';
    if ((words.ends[word] ?? 0) + 1 === start) return 'in';
    word = wordAfter(words, word);
  }
  return 'none';
}
