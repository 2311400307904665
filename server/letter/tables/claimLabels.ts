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

/** What a procedural sentence does, by its words; the first that fits. */
export const PROCEDURES: readonly (readonly [words: RegExp, label: string])[] = [
  [
    /\b(?:circulat|issue|distribut|publish)[^.]{0,120}\bdocuments? of (?:both )?the (?:Security )?Council\b(?!,? (?:and|under)[^.]{0,60}General Assembly)/i,
    'circulation as a document of the Security Council',
  ],
  [
    /\b(?:circulat|issue|distribut|publish)[^.]{0,160}\bGeneral Assembly[^.]{0,120}\bSecurity Council|\b(?:circulat|issue|distribut|publish)[^.]{0,120}\bSecurity Council[^.]{0,120}\bGeneral Assembly/i,
    'circulation as a document of the General Assembly and of the Security Council',
  ],
  [
    /\b(?:circulat|issue|distribut|publish)[^.]{0,160}\bdocuments? of (?:the )?General Assembly\b/i,
    'circulation as a document of the General Assembly',
  ],
  [/\b(?:circulat|distribut)|\bissued? as\b/i, 'circulation'],
  [/\bassurances? of\b/i, 'assurances of consideration'],
  [/\b(?:transmit|forward|enclose|attach|annex)[^.]{0,60}\bletter\b/i, 'transmits a letter'],
  [/\b(?:transmit|forward|enclose|attach|annex)[^.]{0,60}\bstatement\b/i, 'transmits a statement'],
  [/\b(?:transmit|forward|enclose|attach|annex)[^.]{0,60}\breport\b/i, 'transmits a report'],
  [
    /\b(?:transmit|forward|convey|inform|communicat|report|draw|bring|call|apprise|notify|advise|write|writing|submit|enclose|attach|follow)/i,
    'transmits information',
  ],
];

/** Who is asked, by the words after or before the verb of asking. */
export const ASKED: readonly (readonly [words: RegExp, name: string])[] = [
  [/\bSecurity Council\b|\bthe Council\b/i, 'Security Council'],
  [/\bGeneral Assembly\b/i, 'General Assembly'],
  [/\bSecretary-General\b/i, 'Secretary-General'],
];
