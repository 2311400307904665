import type { Role } from '../types';

/* The words of labels, in English. */

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

/** Whom a demand asks and what: after a verb of asking, else before a verb of duty. */
export const WHO_IS_ASKED: readonly RegExp[] = [
  /\b(?:calls? (?:\w+ )?(?:up)?on|calling (?:up)?on|urges?|urging|invites?|exhorts?|enjoins?|requests?|asks?|asked|appeals? (?:\w+ )?to|looks? to)(?: once (?:more|again))? (?:the )?(?<whom>[^.,;:]{3,60}?)(?:,[^.;:]{1,60},)?(?<! pursuant| according| due| with regard) to (?<what>.+)/s,
  /^(?:[^.,;:]{3,60} that )?(?:[Tt]he |[Aa]ll )?(?<whom>(?!(?:It|They|This|These|Those|That|There)\b)[^.,;:]{3,40}?)(?:,[^.;:]{1,60},)? (?:must|should|shall|ought to|needs? to|ha(?:s|ve) to)(?: also| now| therefore| immediately)? (?!not\b|no\b|be\b|have\b)(?<what>.+)/s,
];

/** What the bodies most often asked are called. */
export const NAMES_OF_ASKED: readonly (readonly [words: RegExp, name: string])[] = [
  [/^(?:United Nations )?(?:Security )?Council$/, 'Security Council'],
  [/^(?:United Nations )?(?:General )?Assembly$/, 'General Assembly'],
  [/^(?:United Nations )?Secretary-General$/, 'Secretary-General'],
];

/** What a sentence may open with and a label does without. */
export const LEADING_WORDS =
  /(?:(?:Moreover|Furthermore|However|In addition|Accordingly|Therefore|Thus|Consequently|Finally|In conclusion|Indeed|Nevertheless|Meanwhile|Once again|In this (?:regard|connection|context)|At the same time|On the contrary|For its part|As a result|Likewise|Similarly),? |(?:And|But|Yet|Nor) )/y;

/** The words before the clause that a text ends in. */
export const CLAUSE_BEFORE = /^.*(?:[;:] (?:and |but )?|, (?:and|but) (?=the |it |they ))/s;
