import { FIRST_YEAR, LAST_YEAR, resolutionFits } from './councilNumbers';
import { isDigit } from './latin';
import { romanValue } from './romanNumbers';
import {
  ASSEMBLY_BODY,
  COUNCIL_BODY,
  ECOSOC_BODY,
  FEWEST_DIGITS,
  FOREIGN_ROOTS,
  OTHER_BODY,
  OTHER_ROOTS,
  PRESS_RELEASE,
  SECRETARIAT_SERIES,
  TREATY_ROOTS,
  YEARLESS_ROOTS,
} from './tables/symbolRoots';
import type { DocumentKind, DocumentSymbol } from './types';

/** From its 31st session (1976) on, the Assembly's symbols hold the session. */
const FIRST_NUMBERED_SESSION = 31;
const LAST_SESSION = LAST_YEAR - 1945;
/** From these years on, the two Councils' symbols hold the year. */
const FIRST_COUNCIL_YEAR = 1994;
const FIRST_ECOSOC_YEAR = 1978;
/** No organ got as far in a year; what seems to is numbered the other way round: `S/1994/2018`. */
const MOST_DOCUMENTS_A_YEAR = 1899;
const LAST_COUNCIL_NUMBER = 27999;
const MOST_RESOLUTIONS_A_SESSION = 999;
const FIRST_ASSEMBLY_DECISION = 301;

const TAIL =
  /^(?:(PV|SR|L|CRP|WP|R|MISC|Misc|Res|Dec|INF|PET|DP|G)\.)?(\d{1,5})(?: ?([A-Z]))?(?: ?\(((?:E?S-)?[IVXL]+|\d{4})\))?$/;
const SUFFIX = /^(?:(?:Add|Rev|Corr|Amend)\.\d{1,3}|Summary)$/;
const PAREN = / ?\((Resumption|Part|Vol\.|Sect\.|Suppl\.) ?(\d{1,3}|[IVXL]+)\)(?=\/|$)/;
const TYPES: ReadonlySet<string> = new Set('RES DEC PRST INF Agenda NGO PET'.split(' '));
/** What is adopted has its type before the session or the year. */
const ADOPTED: ReadonlySet<string> = new Set('RES DEC PRST Agenda'.split(' '));
/** Records and drafts are numbered last, never on the way. */
const NUMBERED = /^(?:PV|SR|L|CRP)\./;
const TREATY_TYPE = /^(?:CO|GC|Q|D)$/;
const SESSION = /^(?:\d{1,3}|(?:S|ES|PC)-\d{1,2})$/;
const SUBSERIES = /^\(\d{2,4}\)$/;

const KINDS: Readonly<Record<string, DocumentKind>> = {
  RES: 'resolution',
  Res: 'resolution',
  DEC: 'decision',
  Dec: 'decision',
  PRST: 'presidential-statement',
  PV: 'meeting-record',
  SR: 'meeting-record',
  L: 'draft',
  Agenda: 'agenda',
  INF: 'information',
  NGO: 'ngo-statement',
  CRP: 'conference-room-paper',
  WP: 'working-paper',
  GC: 'general-comment',
  CO: 'concluding-observations',
  Q: 'list-of-issues',
  PET: 'petition',
  R: 'restricted',
};

/** What stands between the slashes, told apart by shape. */
interface Parts {
  readonly root: string;
  /** The components between the root and the tail that name a body. */
  readonly body: readonly string[];
  /** `RES`, `PV`, … */
  readonly type: string | null;
  /** The type stands with the number: `PV.8188`. */
  readonly dotted: boolean;
  readonly session: string | null;
  readonly year: number | null;
  readonly number: string;
  readonly letter: string | null;
  /** Of a resolution, in brackets: a year or a Roman session. */
  readonly bracket: string | null;
  readonly suffixes: readonly string[];
}

/**
 * Takes a document symbol apart: `text` is the whole symbol, rightly spelt but for its blanks.
 * Null where it is none, or none that can be without a word before it (`A/12`), or one whose
 * session, year or number cannot be. With `cited` (a word before it says that it is a document)
 * `S/96` is one.
 */
export function parseSymbol(text: string, cited = false): DocumentSymbol | null {
  // Roots of press releases are longer than those of the principal organs.
  if (text.charAt(1) !== '/' && PRESS_RELEASE.test(text)) return pressRelease(text);
  const parts = takeApart(text);
  if (!parts || !mayBe(parts, cited)) return null;
  const { root, body, session, year, bracket } = parts;
  const roman = bracket !== null && !isYear(bracket) ? bracket : null;
  return {
    canonical: isCanonical(text, parts) ? text : canonicalForm(text),
    kind: kindOf(parts),
    organ: body.length === 0 ? root : `${root}/${body.join('/')}`,
    year: year ?? (bracket !== null && roman === null ? Number(bracket) : null),
    session: session ?? roman,
    number: parts.number,
    letter: parts.letter,
    suffixes: parts.suffixes,
  };
}

/** Without blanks, as in the addresses of documents: `S/RES/2253(2015)`. */
export function linkForm(canonical: string): string {
  return canonical.replaceAll(' ', '');
}

/** Equal for two symbols if, and only if, they name one document. */
export function symbolKey(canonical: string): string {
  return linkForm(canonical).toUpperCase();
}

/** Whether nothing but a resolution's year or session stands behind a blank or in brackets. */
function isCanonical(text: string, { letter, bracket }: Parts): boolean {
  const blank = bracket === null ? -1 : text.length - bracket.length - 3;
  return letter === null && text.indexOf(' ') === blank && (blank > 0 || !text.includes('('));
}

/** One blank before a bracket or a letter, one after `Vol.` or `Resumption`, no others. */
function canonicalForm(text: string): string {
  return linkForm(text)
    .replace(/(\/RES\/.*\d)([A-Z])(?=\(|$)/, '$1 $2')
    .replace(/(?<=[\dA-Z])\((?=\d{4}\)|(?:E?S-)?[IVXL]+\)|[RPVS][a-z])/, ' (')
    .replace(/\((Resumption|Part|Vol\.|Sect\.|Suppl\.)/, '($1 ');
}

function pressRelease(text: string): DocumentSymbol | null {
  const slash = text.lastIndexOf('/');
  const organ = text.slice(0, slash);
  const number = text.slice(slash + 1);
  if (number.length < (FEWEST_DIGITS[organ] ?? 1)) return null;
  const none = { year: null, session: null, letter: null, suffixes: [] };
  return { canonical: text, kind: 'press-release', organ, number, ...none };
}

function takeApart(text: string): Parts | null {
  const paren = text.includes('(') ? PAREN.exec(text) : null;
  const components = (paren ? text.replace(PAREN, '') : text).split('/');
  const suffixes: string[] = [];
  let last = components.pop() ?? '';
  for (; !isNumber(last) && SUFFIX.test(last); last = components.pop() ?? '')
    suffixes.unshift(last);
  if (paren) suffixes.push(`(${paren[1] ?? ''} ${paren[2] ?? ''})`);
  const [root] = components;
  const tail = tailOf(last);
  if (root === undefined || tail === null) return null;
  const { dotted, number, letter, bracket } = tail;
  const slots = sortMiddle(root, components);
  if (!slots || (dotted !== null && slots.type !== null)) return null;
  const { body, session, year } = slots;
  const type = dotted ?? slots.type;
  // prettier-ignore
  return { root, body, type, dotted: dotted !== null, session, year, number, letter, bracket, suffixes };
}

interface Tail extends Pick<Parts, 'number' | 'letter' | 'bracket'> {
  /** The type that stands with the number. */
  readonly dotted: string | null;
}

/** The last component: the number, with what stands with it. */
function tailOf(component: string): Tail | null {
  if (component.length <= 5 && isNumber(component))
    return { dotted: null, number: component, letter: null, bracket: null };
  const match = TAIL.exec(component);
  if (match === null) return null;
  const [, dotted = null, number = '', letter = null, bracket = null] = match;
  return { dotted, number, letter, bracket };
}

type Slots = Pick<Parts, 'body' | 'type' | 'session' | 'year'>;

/** The components after the root and before the tail, by what they are; null where one is nothing known. */
function sortMiddle(root: string, components: readonly string[]): Slots | null {
  const body: string[] = [];
  let type: string | null = null;
  let session: string | null = null;
  let year: number | null = null;
  const treaty = TREATY_ROOTS.has(root) || (root === 'E' && components[1] === 'C.12');
  for (let index = 1; index < components.length; index++) {
    const component = components[index] ?? '';
    const slotted = session !== null || year !== null;
    if (TYPES.has(component) || (treaty && TREATY_TYPE.test(component))) {
      if (type !== null || (slotted && ADOPTED.has(component))) return null;
      type = component;
    } else if (year === null && isYear(component)) {
      year = Number(component);
      if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    } else if (SESSION.test(component) && (session === null || type === 'D')) {
      session ??= component;
    } else if (type === 'D' && /^\d{1,4}$/.test(component)) {
      continue;
    } else if (SUBSERIES.test(component)) {
      if (!slotted) return null;
    } else if (OTHER_BODY.test(component) && !NUMBERED.test(component)) {
      // After a session or a year it is a country or a body that sits in it: `24/C/20`.
      if (!slotted && !(treaty && /^[A-Z]{3}$/.test(component))) body.push(component);
    } else {
      return null;
    }
  }
  return { body, type, session, year };
}

function mayBe(parts: Parts, cited: boolean): boolean {
  const { root, body, type, bracket, letter, session, year } = parts;
  if ((bracket !== null || letter !== null) && type !== 'RES') return false;
  const plain = body.length === 0 && type === null && session === null && year === null;
  if (plain && parts.suffixes.length === 0 && !cited) {
    if (parts.number.length < (FEWEST_DIGITS[root] ?? Infinity)) return false;
    // `S/2018` is the beginning of a symbol rather than a document of 1951.
    if (/^[ASE]$/.test(root) && isSlotYear(parts.number)) return false;
  }
  const slotted = session !== null || year !== null;
  if (slotted && body.length === 0 && Number(parts.number) > MOST_DOCUMENTS_A_YEAR) {
    return root === 'UNCTAD';
  }
  if (root === 'A') return mayBeAssembly(parts);
  if (root === 'S') return mayBeCouncil(parts);
  if (root === 'E') return mayBeEcosoc(parts);
  if (root === 'ST') return SECRETARIAT_SERIES.has(body[0] ?? '');
  if (TREATY_ROOTS.has(root)) return body[0] === 'C' || (root === 'CAT' && body[0] === 'OP');
  if (plain) return OTHER_ROOTS.has(root) && root in FEWEST_DIGITS;
  if (YEARLESS_ROOTS.has(root) && body.length === 0 && year !== null) return false;
  if (OTHER_ROOTS.has(root)) return true;
  return mayBeUnknown(parts, cited);
}

function mayBeAssembly({ body, type, session, year, bracket, number, dotted }: Parts): boolean {
  const first = body[0];
  if (first !== undefined && !ASSEMBLY_BODY.test(first)) return false;
  const yearless = first === undefined || /^(?:C\.|BUR|SPC|HRC)/.test(first);
  if (yearless && year !== null) return false;
  if (yearless && first !== 'HRC') {
    if (session !== null && !isAssemblySession(session)) return false;
  }
  if (type === 'RES' || type === 'DEC') {
    if (bracket !== null) return session === null && isRomanSession(bracket);
    if (type === 'DEC' && first === undefined && Number(number) < FIRST_ASSEMBLY_DECISION) {
      return false;
    }
    return session !== null && Number(number) <= MOST_RESOLUTIONS_A_SESSION;
  }
  if (first === undefined && session === null && !dotted) return number.length <= 5;
  return true;
}

function mayBeCouncil({ body, type, session, year, bracket, number, dotted }: Parts): boolean {
  if (body.length > 0) return COUNCIL_BODY.test(body[0] ?? '') && bracket === null;
  if (session !== null) return false;
  if (type === 'RES') {
    return (
      year === null && isYear(bracket ?? '') && resolutionFits(Number(number), Number(bracket))
    );
  }
  if (type === 'PRST') return year !== null;
  if (type !== null) return year === null && (dotted || type === 'Agenda' || type === 'INF');
  if (year === null) return Number(number) <= LAST_COUNCIL_NUMBER;
  return year >= FIRST_COUNCIL_YEAR;
}

function mayBeEcosoc({ body, type, session, year, bracket }: Parts): boolean {
  const first = body[0];
  if (first !== undefined) return ECOSOC_BODY.test(first) && bracket === null;
  if (session !== null || (year !== null && year < FIRST_ECOSOC_YEAR)) return false;
  if (type === 'RES' || type === 'DEC') return year !== null || isRomanSession(bracket ?? '');
  return true;
}

/** A root that is in no table: only what could hardly be anything else. */
function mayBeUnknown({ root, body, year, dotted }: Parts, cited: boolean): boolean {
  if (!/^[A-Z]{2,8}$/.test(root) || FOREIGN_ROOTS.has(root)) return false;
  const named = body.length > 0 && (dotted || year !== null);
  return (
    named && (cited || (root.startsWith('UN') && root.length > 3) || (dotted && year !== null))
  );
}

/** A year since which the symbols of the Councils hold the year. */
function isSlotYear(text: string): boolean {
  return isYear(text) && Number(text) >= FIRST_ECOSOC_YEAR && Number(text) <= LAST_YEAR;
}

/** Four figures, of these two centuries. */
function isYear(text: string): boolean {
  return text.length === 4 && (text.startsWith('19') || text.startsWith('20')) && isNumber(text);
}

/** Figures alone. */
function isNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text.length > 0;
}

function isAssemblySession(session: string): boolean {
  if (!/^\d/.test(session)) return !session.startsWith('PC');
  return Number(session) >= FIRST_NUMBERED_SESSION && Number(session) <= LAST_SESSION;
}

function isRomanSession(text: string): boolean {
  return romanValue(text.replace(/^E?S-/, '')) !== null;
}

function kindOf({ root, body, type, number, session, year }: Parts): DocumentKind {
  if (root === 'ST' && /^(?:SGB|AI|IC)$/.test(body[0] ?? '')) return 'administrative-issuance';
  if (root === 'DC' && type === null && session === null && year === null && body.length === 0) {
    // The Disarmament Commission's own numbers have three digits; those of press releases four.
    return number.length === 4 ? 'press-release' : 'document';
  }
  return KINDS[type ?? ''] ?? 'document';
}
