import type { Role } from '../types';

/** The words of labels, in English. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The roles, in the order in which a label has them. */
export const ROLES: readonly Role[] = ['killed', 'injured', 'missing', 'displaced', 'detained'];

/** What stands before a number. */
export const BOUND_WORDS = { exact: '', min: 'over ', max: 'up to ', approx: 'some ' } as const;

/** `killed, 7 of them children`. */
export const OF_THEM = 'of them';

/** What a procedural sentence does, by words that it holds; the first of which all are there. */
export const PROCEDURES: readonly {
  readonly words: readonly RegExp[];
  readonly label: string;
}[] = [
  {
    words: [/\b(?:circulat|issue|distribut|publish)/i, /\bGeneral Assembly\b/i, /\bCouncil\b/i],
    label: 'circulation as a document of the Assembly and of the Security Council',
  },
  {
    words: [/\b(?:circulat|issue|distribut|publish)/i, /\bCouncil\b/i],
    label: 'circulation as a document of the Security Council',
  },
  {
    words: [/\b(?:circulat|issue|distribut|publish)/i, /\bGeneral Assembly\b/i],
    label: 'circulation as a document of the General Assembly',
  },
  { words: [/\b(?:circulat|distribut)|\bissued? as\b/i], label: 'circulation' },
  { words: [/\bassurances? of\b/i], label: 'assurances of consideration' },
  {
    words: [
      /\b(?:transmit|forward|enclos|attach|annex)/i,
      /\b(?:a|the|my|our|following) letter\b/i,
    ],
    label: 'transmits a letter',
  },
  {
    words: [/\b(?:transmit|forward|enclos|attach|annex)/i, /\bstatement\b/i],
    label: 'transmits a statement',
  },
  {
    words: [
      /\b(?:transmit|forward|convey|inform|communicat|report|draw|bring|call|apprise|notify|advise|write|writing|submit|enclos|attach|follow)/i,
    ],
    label: 'transmits information',
  },
];

/** Who is asked, by the words after or before the verb of asking. */
export const ASKED: readonly (readonly [words: RegExp, name: string])[] = [
  [/\bSecurity Council\b|\bthe Council\b/i, 'Security Council'],
  [/\bGeneral Assembly\b/i, 'General Assembly'],
  [/\bSecretary-General\b/i, 'Secretary-General'],
];
