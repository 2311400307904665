import { plays, Role, wordAfter, type NearWord } from './placeWords';

/** How two names that follow each other belong together, by the words between them. */

const JOINTS =
  ',| (|/| and| or|, and|, or| as well as|, as well as| and the|, and the|, the| or the| to| to the| and of'.split(
    '|',
  );
/** All that may stand between two members of a list, after a bracket perhaps. */
const LIST = new Set(JOINTS.flatMap((joint) => [joint, `${joint} `, `)${joint}`, `)${joint} `]));
const LONGEST_LIST = 17;

/** Whether only a comma, `and` or the like stands between two names. */
export function isList(text: string, end: number, start: number): boolean {
  return start - end <= LONGEST_LIST && start > end && LIST.has(text.slice(end, start));
}

const LONGEST_IN = 80;
const MOST_WORDS = 10;
const NEAR =
  /^,? (?:(?:to the )?(?:north|south|east|west|north-east|north-west|south-east|south-west) of|near|outside) (?:the (?:city|town|village) of )?$/;
const NEARNESS = new Set(
  'to north south east west north-east north-west south-east south-west near outside'.split(' '),
);
const OPENERS = new Set('in of within which situated located a an the'.split(' '));

export type Relation = 'in' | 'near' | 'comma' | 'none';

/**
 * What the words between two names say of the first: that it lies in the second (`in the eastern
 * countryside of`), that it lies near it, that a bare comma parts them, or nothing.
 */
export function isInPlace(text: string, end: number, start: number): Relation {
  if (start - end > LONGEST_IN || start <= end) return 'none';
  const between = text.slice(end, start);
  const comma = between.startsWith(',');
  if (between === ', ' || between === ', the ') return 'comma';
  const first = wordAfter(text, comma ? end + 1 : end);
  if (!first) return 'none';
  if (NEARNESS.has(first.word.key)) return NEAR.test(between) ? 'near' : 'none';
  if (!OPENERS.has(first.word.key)) return 'none';
  let word: NearWord | null = first;
  for (let count = 0; word && count < MOST_WORDS; count++) {
    if (!plays(word.word, Role.relation)) return 'none';
    if (word.end + 1 === start) return 'in';
    word = wordAfter(text, word.end);
  }
  return 'none';
}
