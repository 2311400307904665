import type { Span } from './types';

/** One capitalised word of a run: `Dayr`, `al-Zawr`, `Nagorno-Karabakh`. */
export interface CapitalWord extends Span {
  /** In small letters. */
  readonly key: string;
  /** `USSR`, `LETTER`, `F-16`: not a word of a name. */
  readonly acronym: boolean;
}

/** Capitalised words that stand together: `Umm al-Rabi‘ayn`, `Security Council`, `Dar es Salaam`. */
export interface CapitalRun extends Span {
  readonly words: readonly CapitalWord[];
  /** It opens a sentence or a block, so that its capital says nothing. */
  readonly opens: boolean;
}

/** Small words inside names: `Ra’s al Ayn`, `Rio de Oro`, `Dar es Salaam`. */
const CONNECTORS = new Set(
  'al ar ad ash az ul el ez es ed de da do dos das del della di la le les los las du des sur bin bint ibn ben abu van von der den y nad pod na'.split(
    ' ',
  ),
);
const ARTICLES = new Set('al an ar as ash ad at ath az el en er es et ed ez esh'.split(' '));
/** Endings that make an adjective of a name: `Raqqah-based`, `Israeli-occupied`. */
const ADJECTIVE =
  /-(?:led|held|made|wide|style|type|born|owned|run|like|bound|[a-z]{2,}(?:ed|ing))$/;
/** Where a word of a name may start: at a capital, or at an article before one. */
const START =
  /[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff]|[ae][a-z]{1,2}-['’‘‛`ʿʾʻʼ]?[A-Z\u00c0-\u00de]/g;
const APOSTROPHES = "'’‘‛`ʿʾʻʼ";

/** Runs of capitalised words, in order. `skipped` words (`The`, `In`) belong to none. */
export function findCapitals(
  text: string,
  skipped: { has(key: string): boolean },
): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  let words: CapitalWord[] = [];
  let opens = true;
  const close = () => {
    const first = words[0];
    const last = words.at(-1);
    if (first && last) runs.push({ start: first.start, end: last.end, words, opens });
    words = [];
  };
  const starts = new RegExp(START);
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const start = match.index;
    const isName = match[0].length === 1 ? isUpper(text, start) : startsWithArticle(text, start);
    if (!isName || isLetter(text.charCodeAt(start - 1))) {
      starts.lastIndex = start + 1;
      continue;
    }
    const at = wordEnd(text, start);
    starts.lastIndex = at;
    const word = capitalWord(text, start, at);
    const last = words.at(-1);
    if (last && !joins(text, last, word)) close();
    if (skipped.has(word.key)) {
      close();
      continue;
    }
    if (words.length === 0) opens = opensSentence(text, start);
    words.push(word);
  }
  close();
  return runs;
}

function capitalWord(text: string, start: number, end: number): CapitalWord {
  const written = text.slice(start, end);
  const acronym =
    (isUpper(text, start + 1) && end - start > 1) ||
    (written.includes('-') && ADJECTIVE.test(written)) ||
    (text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1)));
  return { start, end, key: written.toLowerCase(), acronym };
}

/** Whether a word goes on with the run that ends in `last`: after one blank, or a small word. */
function joins(text: string, last: CapitalWord, word: CapitalWord): boolean {
  const gap = word.start - last.end;
  if (gap === 1) return text.charCodeAt(last.end) === 32;
  if (gap > 6) return false;
  const between = text.slice(last.end, word.start);
  // An initial or an abbreviated saint or mount: `Arvind K. Mehrotra`, `St. Helena`.
  if (between === '. ') return last.end - last.start === 1 || /^(?:st|ste|mt)$/.test(last.key);
  return between.startsWith(' ') && between.endsWith(' ') && CONNECTORS.has(between.slice(1, -1));
}

function opensSentence(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && ' “"‘(•-–'.includes(text.charAt(before))) before--;
  return before < 0 || '.\n:!?;'.includes(text.charAt(before));
}

function startsWithArticle(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 97 && first !== 101) return false;
  const hyphen = text.charCodeAt(at + 2) === 45 ? at + 2 : at + 3;
  if (text.charCodeAt(hyphen) !== 45) return false;
  const next = APOSTROPHES.includes(text.charAt(hyphen + 1)) ? hyphen + 2 : hyphen + 1;
  return isUpper(text, next) && ARTICLES.has(text.slice(at, hyphen));
}

/** The end of a capitalised word: its hyphens, and apostrophes that are letters, belong to it. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = lowerEnd(text, at);
    const mark = text.charAt(at);
    if (mark === '-') {
      const next =
        APOSTROPHES.includes(text.charAt(at + 1)) && text.charAt(at + 1) ? at + 2 : at + 1;
      if (!isLetter(text.charCodeAt(next))) return at;
      at = next;
    } else if (mark !== '' && APOSTROPHES.includes(mark)) {
      if (!isLetter(text.charCodeAt(at + 1))) return endsInApostrophe(text, at) ? at + 1 : at;
      if (isPossessive(text, at)) return at;
      at++;
    } else return at;
  }
}

function isPossessive(text: string, apostrophe: number): boolean {
  if (text.charAt(apostrophe + 1) !== 's' || isLetter(text.charCodeAt(apostrophe + 2)))
    return false;
  // Arabic for a cape: `Ra’s Isa`.
  return !(text.startsWith('Ra', apostrophe - 2) && !isLetter(text.charCodeAt(apostrophe - 3)));
}

/** `Jaza‘` and `Tajura’` end in a letter that is written as an apostrophe; `the Jews’` does not. */
function endsInApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '‘' || mark === '‛' || mark === 'ʿ' || mark === 'ʾ') return true;
  return 'aeiou'.includes(text.charAt(at - 1));
}

function lowerEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

const LAST_COMMON = 0x250;
const LOWER = 1;
const UPPER = 2;
/** What the letters of the Latin script below U+0250, and the combining marks, are. */
const KINDS = Uint8Array.from({ length: 0x370 }, (_, code) => {
  if (code >= 0x300) return LOWER;
  const letter = String.fromCharCode(code);
  if (code >= LAST_COMMON || !/\p{L}/u.test(letter)) return 0;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
});

function isLetter(code: number): boolean {
  if (code < KINDS.length) return KINDS[code] !== 0;
  return code >= 0x1e00 && code < 0x1f00;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] === UPPER;
  if (!isLetter(code)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
