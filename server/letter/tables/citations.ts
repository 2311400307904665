import type { LetterKind } from '../types';

export const KIND_OF_NOUN: readonly LetterKind[] = ['identical-letters', 'letter', 'note-verbale'];

/** The sender's own: right before the noun, with at most a few words between. */
export const OWN_DOCUMENT = /\b(?:my|our)(?: [\p{Ll}-]+){0,4} $/iu;

/** What may stand between a document's date and its symbol. */
export const DATE_TO_SYMBOL =
  /^,? ?\(?(?:(?:see|document|contained in|issued as|circulated as|published as|symbol) )*\(?$/i;

/** From a document's description on to its symbol in brackets: `concerning the Valley (`. */
export const ON_TO_SYMBOL = /^[^.;:()\n]{1,120}\((?:see )?(?:document )?$/i;
/** Another document is spoken of. */
export const ANOTHER_DOCUMENT =
  /\b(?:letters?|notes?|communications?|resolutions?|decisions?|statements?|reports?|documents?)\b/i;

/** What is spoken of is no letter. */
export const OTHER_THAN_LETTER =
  /\b(?:resolutions?|decisions?|statements?|reports?|records?|drafts?|notes?)\b/i;

/** What may stand between a document's symbol and its date. */
export const SYMBOL_TO_DATE = /^\)?,? (?:dated|of) $/i;

// --- documents that words alone name ---------------------------------------------------------------

export const ADOPTED_NOUNS = ['resolution', 'decision', 'presidential-statement'] as const;
export const CITED_NOUNS = [
  'identical-letters',
  'letter',
  'note-verbale',
  'communication',
  ...ADOPTED_NOUNS,
  'document',
] as const;
/** What words call a document; a `communication` is any sort of letter, a `document` anything. */
export type CitedNoun = (typeof CITED_NOUNS)[number];

/** The nouns, each in a group of its own in the order of `CITED_NOUNS`; last `ibid.`, which is none. */
export const CITED_NOUN =
  /\b(?:(identical (?:letters|notes))|(letters?)|(notes? verbales?|verbal notes?)|(communications?)|(resolutions?)|(decisions?)|(presidential statements?|statements? by the President of the Security Council)|(documents?)|(ibid(?:em|\b\.)?))(?![\p{L}-])/iuy;
/** The words that it may begin with. */
export const CITED_NOUN_HEADS: readonly string[] = (
  'identical letter letters note notes verbal communication communications resolution resolutions ' +
  'decision decisions presidential statement statements document documents ibid ibidem'
).split(' ');

/** What a noun can stand for. */
export const NOUN_STANDS_FOR: Readonly<Record<CitedNoun, readonly CitedNoun[]>> = {
  'identical-letters': ['identical-letters'],
  letter: ['letter', 'identical-letters', 'communication'],
  'note-verbale': ['note-verbale'],
  communication: ['communication', 'letter', 'identical-letters', 'note-verbale'],
  resolution: ['resolution'],
  decision: ['decision'],
  'presidential-statement': ['presidential-statement'],
  document: CITED_NOUNS,
};

/** After a noun that means no document: `letters of credit`, `that resolution of the conflict`. */
export const NO_DOCUMENT =
  /^(?: of (?:credit|credence|intent|marque)\b| and (?:the )?spirit\b| (?:of|to) (?:(?:the|this|that|these|those|all|any|its|their) )?[a-z]{2,})/;

const MODIFIER =
  'two|three|four|five|six|seven|first|second|third|last|latest|most|recent|previous|prior|earlier|preceding|subsequent|further|numerous|many|several|other|joint|own|said|official|urgent|various|above-mentioned|aforementioned|identical|Security Council|General Assembly|Council|draft';
const MODIFIERS = `(?:(?:${MODIFIER}) )*`;

/** Right before a noun: whose document it is, by the one who writes. */
export const OWN_BEFORE = new RegExp(`\\b(?:my|our) ${MODIFIERS}$`, 'iu');
/** Right before a noun, where the document is the letter itself or the addressee's. */
export const NOT_CITED_BEFORE = new RegExp(
  `\\b(?:the present|this|these|your) ${MODIFIERS}$`,
  'iu',
);
/** The article, and a word between. Group 1 may be a people: `the Iraqi letter`. */
export const ARTICLE_BEFORE = new RegExp(
  `\\b(?:the|an?|its|his|her|their|that|those|such) ${MODIFIERS}(?:(\\p{L}[\\p{L}-]+) )?${MODIFIERS}$`,
  'iu',
);
/** `Iraq’s letter`. Group 1 is the name. */
export const OWNER_BEFORE = new RegExp(
  `(?:\\b[Tt]he )?((?:\\p{Lu}[\\p{L}-]*)(?: (?:\\p{Lu}[\\p{L}-]*|of|and|the))*)[’'](?:s )? ?${MODIFIERS}$`,
  'u',
);

/** The words, in small letters, one of which stands right before a noun that points back, or before `the`. */
export const BEFORE_POINTING: readonly string[] = [
  ...MODIFIER.toLowerCase().split(/[|\s-]/),
  ...'that those this these both of said same latter mentioned cited referenced named above aforesaid'.split(
    ' ',
  ),
  ...'aforecited aforementioned'.split(' '),
];
/** Words before a noun that point back to what stands nearest before, or to all that stands before. */
export const POINTS_BACK: readonly {
  readonly before: RegExp;
  readonly to: 'nearest' | 'all';
  /** Whether it goes with nouns of the plural, of the singular, or both. */
  readonly of: 'one' | 'many' | 'any';
}[] = [
  { before: new RegExp(`\\bthat (?:same )?${MODIFIERS}$`, 'iu'), to: 'nearest', of: 'one' },
  { before: new RegExp(`\\bthose (?:same )?${MODIFIERS}$`, 'iu'), to: 'nearest', of: 'many' },
  {
    before: new RegExp(`\\bboth (?:of )?(?:the |those )?${MODIFIERS}$`, 'iu'),
    to: 'nearest',
    of: 'many',
  },
  {
    before: new RegExp(
      `\\b(?:the )?(?:said|same|latter|very same|last-mentioned) ${MODIFIERS}$`,
      'iu',
    ),
    to: 'nearest',
    of: 'any',
  },
  {
    before: new RegExp(
      `\\b(?:the )?(?:above-?\\s?(?:mentioned|cited|referenced|named|said)|above|afore-?(?:mentioned|said|cited)) ${MODIFIERS}$`,
      'iu',
    ),
    to: 'all',
    of: 'any',
  },
];
/** Of these nouns the near ones point back as well: `this resolution`; but `this letter` is the letter itself. */
export const POINTS_BACK_NEAR = {
  before: new RegExp(`\\b(?:this|these) (?:same )?${MODIFIERS}$`, 'iu'),
  nouns: ADOPTED_NOUNS as readonly CitedNoun[],
};

// What may stand after the noun, in any order; tried right where the one before ended.

/** Leads to the day: ` dated `, ` of `. */
export const DAY_AFTER = /,? (?:dated|of|bearing the date(?: of)?|sent on|issued on) (?:the )?/iuy;
/** Leads to another day of a list: `, `, ` and of `, past a symbol in brackets. */
export const NEXT_DAY =
  /(?: ?\([^()\n]{1,60}\))?(?:,? and|,| as well as|,) (?:of |dated )?(?:the )?/iuy;
/** Leads to the sender. Group 1 is there where it may be any body, not only a State. */
export const SENDER_AFTER =
  /,? (?:(?:sent|submitted|transmitted|signed|issued|written) )?(?:(from)|of|by) (?=(?:the )?\p{Lu})(?!M(?:r|s|rs)\.|Dr\.)/uy;
/** The words that these may begin with, after a comma perhaps, or the addressees. */
export const AFTER_NOUN: readonly string[] =
  'dated of bearing sent issued submitted transmitted signed written from by to addressed directed respectively through'.split(
    ' ',
  );
/** What is read of a sender before its State: `the Permanent Representative of `. */
export const SENDER_OFFICE =
  /(?:the )?(?:(?:Acting |Deputy |Alternate |First |Vice-)*(?:Permanent (?:Representative|Observer|Mission)s?|Charg[ée]s? d[’'‘`]\s?affaires(?: a\.\s?i\.| ad interim)?|Ministers?(?: of State)? (?:for|of) (?:Foreign|External) (?:Affairs|Relations)(?: and [A-Z]\w+(?: [A-Z]\w+)?)?|(?:Prime |Foreign )?Minister|President|Government|Delegation|Representative|Ambassador|Secretary of State),? (?:of|for) )/uy;
/** `to the United Nations`, after the State. */
export const SENDER_MISSION = / to the United Nations/iuy;
/** The addressees: told apart by no rule here, only passed over. */
export const ADDRESSEE_AFTER =
  /,? (?:addressed |sent |directed )?(?:respectively )?(?:through you )?to (?:you\b|your predecessor\b|(?:the )?(?:United Nations )?(?:Secretary-General|Presidents? of the (?:Security Council|General Assembly|Council|Economic and Social Council|Human Rights Council))|(?:the )?Security Council)(?:(?: and|,) (?:to )?(?:the )?(?:Secretary-General|Presidents? of the (?:Security Council|General Assembly)))*(?: of the United Nations)?/iuy;
/** A name in capitals with its small words. Group 1 is the name. */
export const NAME = /(?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the)){0,9})/uy;
/** Between the symbols of a list: `S/21289, S/21290 and S/21291`. */
export const NEXT_SYMBOL = /^(?:,|,? and|,? &|;) $/i;
/** Between a document's noun and its symbol. */
export const NOUN_TO_SYMBOL =
  /^,? ?\(?(?:(?:document|symbol|contained in document) )?\(?(?:No\. )?$/i;
