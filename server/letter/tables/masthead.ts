import type { LetterKind } from '../types';

/** What opens a title, and the kind of letter that it tells. The first that fits holds. */
export const KINDS_BY_TITLE: readonly (readonly [RegExp, LetterKind])[] = [
  [/\bidentical letters/i, 'identical-letters'],
  [/\bnotes? verbales?|\bverbal note|\bidentical notes/i, 'note-verbale'],
  [/./, 'letter'],
];

/** `An identical letter has been sent to the President of …`. Group 1 is the other addressee. */
export const IDENTICAL_SENT =
  /\bidentical letters? (?:has|have|is|are|was|were) (?:also )?(?:being |been )?(?:sent|addressed) to ([^;:]{3,160})/i;

/** Says, before a telegraphed copy, whose text to whom follows. Group 1 tells both. */
export const RELAYED =
  /(?:^|\bPlease (?:convey|transmit|pass|deliver)[^.\n]{0,40} ?\b)following (?:is (?:the )?(?:full )?text of )?([^.\n]{0,60}\b(?:letter|note|reply|message|communication|telegram)\b[^.\n]{0,120}\bto (?:the )?(?:Secretary[- ]General|President of (?:the )?(?:Security Council|General Assembly))\b[^.\n]{0,40})/im;
export const GOVERNMENT_FROM = /\bfrom (?:the )?(.{2,60}?) Government\b/;

/**
 * What tells a letter where no title is left, and how much it weighs; `LETTER_WEIGHT` makes one.
 * Some tell its kind as well; the first of these that fits holds.
 */
export const LETTER_CUES: readonly {
  readonly cue: RegExp;
  readonly weight: number;
  readonly kind?: LetterKind;
}[] = [
  { cue: /\bpresents? (?:its|his|her) compliments to\b/i, weight: 2, kind: 'note-verbale' },
  { cue: /\b(?:the present|this) note(?: verbale)?\b/i, weight: 1, kind: 'note-verbale' },
  { cue: /\b(?:these|the present) identical letters\b/i, weight: 2, kind: 'identical-letters' },
  { cue: IDENTICAL_SENT, weight: 2, kind: 'identical-letters' },
  {
    cue: /\b(?:circulat|issu|distribut|publish)\w+\b[^.]{0,80}\bas an? (?:official )?document\b/i,
    weight: 2,
  },
  { cue: /\b(?:the present|this) letter\b/i, weight: 1 },
  { cue: RELAYED, weight: 2 },
  { cue: /\bI have (?:also )?the honou?r(?:,? [^.;:]{1,80}?,?)? to\b/i, weight: 2 },
  { cue: /\b(?:up)?on (?:the )?instructions? (?:from|of) my Government\b/i, weight: 2 },
  {
    cue: /\bI (?:should|would) (?:be grateful|like to (?:draw|inform|convey|refer))\b/i,
    weight: 1,
  },
  { cue: /\b(?:my|our)(?: \w+)? letters? (?:of|dated)\b/i, weight: 1 },
  { cue: /\bmy (?:previous|earlier|last|recent) letters?\b/i, weight: 1 },
  {
    cue: /\bI (?:write|am writing|am compelled to write|wish to write) to (?:you|inform)\b/i,
    weight: 1,
  },
  { cue: /^\(?Signed\)/m, weight: 1 },
  { cue: /\bassurances of my highest (?:consideration|esteem)\b/i, weight: 1 },
  { cue: /^Source: UN \S+\//m, weight: 1 },
];
export const LETTER_WEIGHT = 2;

/** The office of one who writes for a State. Group 1. */
export const OFFICE =
  /\b((?:(?:Acting|Deputy|Alternate|First|Second|Vice)[ -])*(?:Permanent Representatives?|Permanent Observers?|Charg[ée]s? d[’'‘`]\s?affaires(?: (?:a\.\s?i\.|ad interim))?|(?:Deputy Prime Minister and |Vice-President and |First Deputy |Prime Minister and )?(?:Ministers?|Secretary|State Secretary|Commissioner|People[’']s Commissar|Under-Secretary|Secretary of State)(?: of State)? (?:for|of) (?:[A-Z][\p{L}-]+(?:(?:,? and |, | )[A-Z][\p{L}-]+)*?(?=,? (?:of|for|ad|a\.i|addressed)\b)|Foreign Affairs)|Foreign Minister|Foreign Secretary|Prime Minister|President|Vice-President|Head of (?:State|Government|Delegation|(?:the )?Delegation)|Agent|Representatives?|Permanent (?:Observer )?Missions?|Observer|Delegation))(?=[\s,]|$)/iu;

/** Those to whom a letter is addressed, one at a time. */
export const ADDRESSEE =
  /(?:Secretary[- ]General|Presidents? of (?:the )?(?:United Nations |UN )?(?:Security Council|General Assembly|Economic and Social Council|Human Rights Council|Trusteeship Council)|Chair(?:man|person|woman)? of [^,]+?|Under-Secretary-General[^,]*?|(?:United Nations )?High Commissioner[^,]*?|Council President|Executive (?:Director|Secretary)[^,]*?)(?=[,:;]| and\b|$|\.|\n| (?:(?:to|of) the )?United Nations| of UNO?\b| today\b| \()/gi;

export const ORIGINAL_LANGUAGE =
  /\b[O0]riginall?(?:\s?:|\s+in\b|(?=\s+[A-Z]{4,}))\s*\[?([A-Za-z]{4,}(?:(?:\/| and )[A-Za-z]{4,})?)/i;

/** A State as the subject of what a sender says of itself, where a clause begins. Group 1 is the name. */
export const STATE_SPEAKS =
  /(?:^|[.:;,”)]\s)(?:[Tt]he )?(?:Government of )?(?:the )?(\p{Lu}[\p{L}'’‘-]+(?: (?:\p{Lu}[\p{L}'’‘-]+|of|and|the)){0,7}) (?:(?:once again|again|strongly|also|therefore|further|hereby|once more|categorically|firmly|most strongly|accordingly) )*(?:condemns|calls up?on|calls on|stresses|requests|reserves|rejects|reiterates|insists|asks|demands|urges|denounces|considers|deplores|expresses|renews|reaffirms|wishes|hopes|protests|affirms|finds|appeals|holds|regrets|thanks|draws|emphasizes|underlines|strongly|has the honou?r|wishes to|welcomes)\b/gmu;

/** A State on whose behalf the letter is written. Group 1 is the name. */
export const WRITTEN_FOR =
  /(?:instructions? (?:from|of)|on behalf of|in the name of) (?:the Government of )?(?:the )?(\p{Lu}[\p{L}'’‘-]+(?: (?:\p{Lu}[\p{L}'’‘-]+|of|and|the)){0,7})/gu;

/** `The Permanent Mission of X to the United Nations presents its compliments to Y`. Groups: office, State, addressee and what follows. */
export const COMPLIMENTS =
  /\bThe ((?:Permanent|Acting Permanent|Deputy Permanent)? ?(?:Observer )?(?:Mission|Representative|Observer|Embassy|Ministry of [A-Z]\w+(?: [A-Z]\w+)?)) of (?:the )?(.{2,80}?)(?: to the United Nations[^.]{0,40}?)? presents? (?:its|his|her) compliments to (?:the |His Excellency the |Her Excellency the )?([^.]{3,120})/u;

/** A mission's letterhead. Group 1 is the State. */
export const LETTERHEAD =
  /^(?:The )?Permanent (?:Observer )?Mission of (?:the )?(.{3,80}?)(?: to the United Nations\b|$)/i;

/** The line above a letter that says to whom it goes. */
export const ADDRESS_LINE = /^(?:H\.\s?E\.|His Excellency|Her Excellency|To:?|The) /;

/** An addressee's office alone on a line, as under a name: `Secretary-General of the United Nations`. */
export const OFFICE_LINE =
  /^(?:(?:UN|United Nations) )?(?:Secretary[- ]General|President of the (?:(?:UN|United Nations) )?(?:Security Council|General Assembly|Economic and Social Council|Human Rights Council))(?: of the United Nations)?[,.]?$/i;

/** Parts the sender from the addressee in a title: with `addressed`, or by the addressee's office alone. */
export const TITLE_TO =
  /,?\s+addressed(?:\s+respectively)?\s+to\s+|,?\s+to\s+(?:the\s+)?(?=(?:Acting\s+)?(?:Secretary-General|Presidents?\s+of\s+the))/i;

/** Stands beside the day on which a document was distributed. */
export const DISTRIBUTED = /\bDistr(?:\.|ibution)/i;
