/**
 * The marks by which the parts of a letter's page are known, for English. Each is tested on one
 * line, without the blanks at its ends and Markdown's marks.
 */

import { LinePattern } from '../linePattern';

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const CAPITALS = SMALL.toUpperCase();
const LETTERS = SMALL + CAPITALS;

/** The line that names the document: `Letter dated 3 May 1990 from …`. */
export const TITLE =
  /(?:identical (?:letters?|notes?(?: verbales?)?)|letters?|notes? verbales?|verbal notes?|telegrams?|cablegrams?|cables?|communication|aide-memoire|memorandum)\s+dated\s/i;
export const TITLE_AT_START = new LinePattern(
  `ACILMNQRSTUVacilmnqrstuv.[]${DIGITS}`,
  new RegExp(`^(?:(?:un)?quote\\b|qte\\b|re:|subject:|[\\s\\d.[\\]])*${TITLE.source}`, 'i'),
);

/** Where a title that runs on into the body ends: after its addressees. */
export const ADDRESSED =
  /(?:addressed\s+(?:respectively\s+)?)?to\s+(?:the\s+)?(?:Acting\s+)?(?:Secretary-General|President of the (?:Security Council|General Assembly|Economic and Social Council|Human Rights Council)|Chair(?:man|person|woman)? of the (?:[A-Z][\w ]+?)?Committee\b)(?:(?:,| and| and to|, and to)\s+(?:to\s+)?(?:the\s+)?(?:Secretary-General|President of the (?:Security Council|General Assembly|Economic and Social Council|Human Rights Council)))*/i;

/** A title that ends in its addressees, with a symbol in brackets at the most. */
export const ADDRESSED_AT_END = new RegExp(
  `(?:${ADDRESSED.source})[\\s*\\]]*(?:\\([^)]*\\))?[\\s*]*$`,
  'i',
);

/** What stands in a title block beside the title. A line is of it if it begins so. */
export const MASTHEAD_LINE = new LinePattern(
  `[${LETTERS}${DIGITS}`,
  /^(?:United Nations\b|Nations Unies\b|(?:The )?(?:Security Council|General Assembly|Economic and Social Council|Human Rights Council|Trusteeship Council|Conference on Disarmament)(?: +(?:Distr|OFFICIAL|Official|GENERAL|General|SECURITY|Security)\b.*)?$|Distr(?:\.|ibution)|General$|Limited$|Restricted$|Provisional$|(?:English|Arabic|French|Spanish|Russian|Chinese)(?: only)?(?:$|\s+Original)|\[?[O0]riginall?\s?(?::|in\b)|[A-Z][a-z]+(?:-[a-z]+)? (?:emergency )?(?:special )?(?:session|year)\b|(?:Provisional |Preliminary )?Agenda items?\b|Items? \d+ of the|\[?\d{1,2}(?:st|nd|rd|th)? [A-Z][A-Za-z]+,? \d{4}\]?$|[A-Z][a-z]+ \d{1,2}, \d{4}$|(?:The )?Permanent (?:Observer )?Mission of .{3,100}$|(?:H\.\s?E\.|His Excellency|Her Excellency|To:?) [^.]{5,80}$|UNITED NATIONS\b|NATIONS UNIES\b|SECURITY\s*$|COUNCIL\s*$|GENERAL\s*$|ASSEMBLY\s*$)/i,
);

/** Words that a masthead holds and a body's first line does not, for a masthead run together on one line. */
export const MASTHEAD_WORDS =
  /Distr(?:\.|ibution)\s*:?\s*(?:general|limited|restricted)|\bOriginal\s*:\s*[A-Z]|\bAgenda items? \d|\b(?:session|year) (?:Agenda|Security|Identical|Letter)/i;

/** How such a line begins. */
export const RUN_ON_START = /^(?:United Nations|Security Council|General Assembly|[A-Z]+\/)/i;

/** A salutation on a line of its own. */
export const SALUTATION = new LinePattern(
  'DEMSYdemsy',
  /^(?:Your )?(?:Excellenc(?:y|ies)|Sirs?|Madam|Mr\. (?:President|Secretary-General)|Dear [^.]{1,60}|Monsieur)\b[^.]{0,40}[,:]?$/i,
);

/** Heads an annex. Groups: the word, its number. A following sentence makes it prose (`Annex I lists …`). */
export const ANNEX = new LinePattern(
  'AEae',
  /^(Annex|Enclosure|Appendix|Attachment|Addendum)(?:\s+(?:No\.\s*)?([IVXL]+|\d{1,3}|[A-Z]))?(?=$|[\s.:*—–-]+(?:to (?:the|an|a)\b|\(|$|[A-Z[]))/i,
);

/** `Annex to the letter dated …`: the date is the covering letter's. */
export const COVERING_LETTER = /\bto the (?:identical |present )?(?:letters?|notes?)\b/i;

export const SIGNED = new LinePattern('(Ss', /^\(?\s*Signed\s*[):]/i);

/** What a letter ends with, above the name of its writer. */
export const CLOSING = new LinePattern(
  'IRSYirsy',
  /^(?:(?:I am|I remain),? Sir, )?(?:Yours (?:truly|sincerely|faithfully|respectfully)|(?:Respectfully|Sincerely)(?: yours)?),?$/i,
);

/** Begins a signature or a source on the same line as the prose before it; marks that end such prose. */
export const LATE_ON_LINE = /\(Signed\)|Source: UN [A-Z]+\//g;
export const ENDS_PROSE = '.!?:”"';

/** Offices that stand under a signature. */
export const SIGNATURE_LINE = new LinePattern(
  'ACDEFHMPRSUacdefhmprsu',
  /^(?:H\.\s?E\.|Ambassador|(?:Deputy |Acting |Alternate |First |Second )*(?:Permanent (?:Representative|Observer|Mission)|Secretary|Minister|Head|Prime Minister|President|Foreign Minister|Secretary-General|Under-Secretary)\b|Chargé|Charge d|Representative|Minister\b|Counsellor|Extraordinary|Envoy)/i,
);

/** The provenance that an archive adds. */
export const SOURCE = new LinePattern('Ss', /^Source\s*:/i);

/**
 * A place and a date on a line of its own, `New York, 23 November 2016`; a telegram's number may
 * stand before them and the hour after them.
 */
export const DATELINE = new LinePattern(
  CAPITALS,
  /^(?:(?:Cablegram|Telegram|Cable|Despatch|Dispatch) (?:No\. ?)?[A-Z.]{0,5}\d{1,6} )?[A-Z][\p{L}' -]{2,30}, (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+,? \d{4}(?:, \d{1,2}[.:]\d{2} [ap]\.?m)?\.?$/u,
);

/**
 * Set in by the printer: page numbers and marks (`2/5`, `- 3 -`, `/…`, `Page 4`), job numbers
 * (`20-11263 (E) 310820`, `*2011263*`, `67-12345`), rules.
 */
export const FURNITURE = new LinePattern(
  `Pp-–—*/.…\`~_=${DIGITS}`,
  /^(?:[-–—]?\s*\d{1,3}\s*[-–—]?|\d{1,3}\/\d{1,3}|(?:\d{1,3}(?:\/\d{1,3})?\s+)?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,3}(?:\/\d{1,3})?)?(?:\s+\*?\d{7}\*?)?|\*?\d{7}\*?|\/?(?:\.\.\.|…)|page \d{1,3}(?: of \d{1,3})?|\d{6}\s+\d{6}|[`~_=.\s-]{5,})$/i,
);

/** A document symbol alone on its line, as in a page header. */
export const SYMBOL_LINE = new LinePattern(
  CAPITALS,
  /^(?:[A-Z]{1,6}(?:\/[A-Za-z0-9.()-]*[A-Za-z0-9.)]){1,6}\s*\*?\s*){1,2}$/,
);

/** Precedes `Page 3` in the page headers of older documents. */
export const PAGE_LANGUAGE = new LinePattern(
  'ACEFRSacefrs',
  /^(?:English|Arabic|French|Spanish|Russian|Chinese)$/i,
);

export const PAGE_NUMBER = new LinePattern('Pp', /^page \d/i);

/** A footnote's own line: its mark, then its text. */
export const FOOTNOTE = new LinePattern(
  `*†‡${SMALL}${DIGITS}`,
  /^(?:\d{1,2}|[a-z]|\*{1,3}|[†‡])\s*\/?\s+\S/,
);

/** The rule that parts footnotes from the text. */
export const FOOTNOTE_RULE = new LinePattern('_—–-', /^[_—–-]{5,}$/);

/** Begins an item of a list: its marker is the match. */
export const LIST_MARKER = new LinePattern(
  `(-–—•·▪●◦*${LETTERS}${DIGITS}`,
  /^(?:[-–—•·▪●◦*]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])\)\s+|(?:\d{1,3}|[A-Z]|[IVX]{1,5})\.\s+)/,
);

/** Bullets, which are no part of the sentence that they begin. */
export const BULLET = new LinePattern('-–—•·▪●◦*>', /^(?:[-–—•·▪●◦*]|>)\s+/);

/** Ends a sentence or a member of a list; the marks that may follow it, before a footnote's mark. */
export const STOPS = '.?!:;…';
export const CLOSING_MARKS = '"”’\'»)]';

/** Marks that part front matter, which some tools put before a text, from the text. */
export const FRONT_MATTER = new LinePattern('-', /^-{3,}$/);

/** Goes on with a title that blank lines cut. */
export const TITLE_GOES_ON = new LinePattern(
  'AFOTafot',
  /^(?:(?:of|to|from|and|the|addressed|OF|TO|FROM|AND|THE|ADDRESSED|Of|To|From|Addressed)\s|The (?:Secretary-General|President of)\b)/,
);

/** Begins like a mission's letterhead, but is the first sentence of a note verbale. */
export const NOTE_OPENING =
  /^(?:The )?Permanent (?:Observer )?(?:Mission|Representative)\b.*\b(?:compliments|ha[sd] the honou?r|avails? (?:itself|himself|herself)|wishes to|is (?:pleased|instructed))\b/i;

/** Words that end no sentence: what follows a blank line goes on. */
export const ENDS_NOTHING =
  /\b(?:of|the|a|an|in|on|at|by|to|for|from|with|and|or|northern|southern|eastern|western|that|which|its|their|this|these)$/;

/** Words, cut at their hyphen by a line's end, that keep it: `twenty-four`, `SECRETARY-GENERAL`. */
export const KEEPS_HYPHEN =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|.+-(?:(?:years?|months?|weeks?|days?|hours?)(?:-old)?|old|general|president|chairman|minister|marshal|led|based|nam|bissau|leste|herzegovina)|so-called|mid-(?:january|february|march|april|may|june|july|august|september|october|november|december))$/i;
