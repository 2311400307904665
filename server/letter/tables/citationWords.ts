/**
 * The words by which resolutions and decisions are cited in prose. Each entry is a piece of a
 * regular expression.
 */
import { terms } from './lists';

/** What may be cited by number alone, and the component that its symbols hold. */
export const CITED: readonly (readonly [words: string, type: 'RES' | 'DEC' | 'PRST'])[] = [
  ['[Rr]esolutions?|RESOLUTIONS?|[Rr]es\\.|(?:UN)?SCRs?|UNGARs?', 'RES'],
  ['[Dd]ecisions?|DECISIONS?', 'DEC'],
  ['[Pp]residential [Ss]tatements?|[Ss]tatements? by (?:its|the) President', 'PRST'],
];

/** The words, in small letters, that one of these may begin with; of two words, both. */
export const CUE_WORDS: readonly string[] = terms`
  resolution, resolutions, res, decision, decisions, scr, scrs, unscr, unscrs, ungar, ungars
`;
export const CUE_PAIRS: readonly (readonly [string, string])[] = [
  ['presidential', 'statement'],
  ['presidential', 'statements'],
  ['statement', 'by'],
  ['statements', 'by'],
];

/** A Council or an Assembly that has another word before it than those of the organs. */
export const NOT_ANOTHER_COUNCIL =
  'Security|Social|Rights|General|Nations|UN|The|This|That|In|By|Under|Its|When|As|While|All|Both|Every|With|And|Of|To|From|For';

/** The Commission that the Council followed; not the Inter-American one, nor a national one. */
export const RIGHTS_COMMISSION = `(?<!(?!(?:${NOT_ANOTHER_COUNCIL})\\b)\\b[A-Z][a-z]{1,20}[ -])Commission on Human Rights`;
/** What names another organ. */
export const ORGAN_WORD = 'Council|ECOSOC|Assembly|Committee|Sub-Commission';

/** The organs that adopt them, as written before the word, and the root of their symbols. */
export const ORGANS: readonly (readonly [name: string, organ: string])[] = [
  ['(?:(?:United Nations|UN) )?Security Council|SECURITY COUNCIL|UNSC|SC', 'S'],
  ['(?:(?:United Nations|UN) )?General Assembly|GENERAL ASSEMBLY|UNGA|GA|Assembly', 'A'],
  ['(?:(?:United Nations|UN) )?Human Rights Council|HUMAN RIGHTS COUNCIL|UNHRC|HRC', 'A/HRC'],
  ['(?:(?:United Nations|UN) )?Economic and Social Council|ECOSOC', 'E'],
  [`(?:(?:United Nations|UN) )?${RIGHTS_COMMISSION}`, 'E/CN.4'],
];

/** The words, in small letters, that these names and that of an unnamed organ end with. */
export const ORGAN_ENDS: readonly string[] =
  'council assembly rights ecosoc unsc sc unga ga unhrc hrc'.split(' ');

/** An organ that the number alone tells: `the Council`. */
export const UNNAMED_ORGAN = 'Council|COUNCIL';

/** Abbreviations that name the organ with the word. */
export const ORGAN_OF_WORD: Readonly<Record<string, string>> = {
  UNSCR: 'S',
  UNSCRs: 'S',
  SCR: 'S',
  SCRs: 'S',
  UNGAR: 'A',
  UNGARs: 'A',
};

/** Other bodies that adopt resolutions and decisions: theirs are no documents of the United Nations. */
export const OTHER_BODIES =
  '[Cc]abinet|[Mm]inist(?:erial|ry|er|ers)|[Bb]oard|[Cc]ommittee|[Cc]ommission|[Cc]onference|[Cc]ongress|[Pp]arliament(?:ary)?|' +
  '[Ss]ummit|[Ss]enate|[Cc]ourt|[Gg]overnment|[Pp]residency|[Mm]unicipal|[Ll]egislative|[Ii]mplementing|[Rr]oyal|[Ff]ederal|[Aa]dministrative|[Jj]udicial|[Cc]onstitutional|[Ss]upreme|[Ee]xecutive|Presidential|Knesset|House|Majlis|' +
  'World Health Assembly|Health Assembly|National Assembly|(?:League of )?Arab (?:States|League)|African Union|AU|EU|European Union|' +
  'OSCE|OIC|WHO|IAEA|ICAO|IMO|FAO|UNESCO|OPCW|NATO|Peace and Security Council|Executive Council|UEFA|FIFA';

/** Kinds of body that go on with `of`, `on` or `for` and a name. */
export const NAMED_BODY =
  '(?:Commission|Committee|Conference|Congress|Council|Board|League|Organi[sz]ation|Union|Assembly|Court)';

/** Words, in small letters, one of which is in any name of other bodies. */
export const BODY_WORDS: readonly string[] = (
  'cabinet ministerial ministry minister ministers board committee commission conference congress parliament ' +
  'parliamentary summit senate court government presidency municipal legislative implementing royal federal ' +
  'administrative judicial constitutional supreme executive presidential knesset house majlis assembly council ' +
  'states league union organisation organization au eu osce oic who iaea icao imo fao unesco opcw nato uefa fifa'
).split(' ');

/** Words that may stand between such a body and what it adopted. */
export const ADOPTED = 'adopted|issued|passed|approved|enacted|took|has|had|its|that|draft|a|the';

/** Words between `resolutions` and the first number: `resolutions, in particular 2139 (2014)`. */
export const CONNECTIVES =
  'in particular|particularly|including|inter alia|notably|especially|namely|such as|specifically|most recently|among them|' +
  'of the (?:United Nations |UN )?(?:Security Council|General Assembly)|of the Council|of the Assembly|and above all|above all|nos?\\.|Nos?\\.|numbers?|both|its';

/** Words that may follow the last number of a list: anything else makes it a count. */
export const AFTER_NUMBER =
  'is|are|was|were|has|have|had|be|been|form|forms|refer|refers|remain|remains|contain|contains|set|sets|show|shows|concern|concerns|' +
  'must|shall|should|will|would|can|could|may|do|does|did|cover|covers|deal|deals|relate|relates|describe|describes|' +
  'above|below|respectively|too|also|both';
/** The same for resolutions, which are spoken of more freely. */
export const AFTER_RESOLUTION =
  'on|of|in|by|as|that|which|concerning|regarding|relating|with|at|for|from|when|because|since|adopted|call|calls|called|demand|demands|' +
  'demanded|require|requires|required|bind|binds|provide|provides|provided|established|imposed|endorsed|urges?|authori[sz]ed|gives?';

export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
