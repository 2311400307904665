import { isApostrophe } from './latin';
import { isNumberWord } from './lexicon';
import { Form, type Tokens } from './tokens';
import type { Span } from './types';
import { VOCABULARY } from './vocabulary';

/** What a word is and how it stands; bits. */
export const WordForm = {
  /** Letters, with what is joined to them (`booby-trapped`, `Ma’rib`, `F-16`). */
  word: 1 << 0,
  /** Digits, grouped or with decimals (`1,203`, `12 000`, `9.5`). */
  number: 1 << 1,
  /** Digits joined to letters (`15-year-old`, `4084th`, `30km`). */
  mixed: 1 << 2,
  /** One character that is none of these. */
  mark: 1 << 3,
  /** A mention found before. */
  taken: 1 << 4,
  /** No blank before it. */
  glued: 1 << 5,
  /** Letters that begin with a capital. */
  capital: 1 << 6,
  /** Two capital letters or more, and no others. */
  capitals: 1 << 7,
  /** The first of its block. */
  first: 1 << 8,
  /** Joined of several tokens. */
  compound: 1 << 9,
  /** A capital letter stands after a joint: `al-Zawr`, `pre-Oslo`. */
  innerCapital: 1 << 10,
} as const;

/**
 * The words of a reading, in order, in which what was found before is one word each. All by the
 * index of the word; the arrays may be longer than `count`.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `WordForm`. */
  readonly forms: Uint16Array;
  /** The number that `VOCABULARY` has for the word or mark; 0 for one that no table names. */
  readonly entries: Uint16Array;
  /** The indices of those that may begin a number, in order. */
  readonly numbers: readonly number[];
}

/** Puts words together from tokens. `taken` are the spans found before, sorted and not overlapping. */
export function readWords(text: string, tokens: Tokens, taken: readonly Span[]): Words {
  return new WordList(text, tokens, taken);
}

/** The index of the first word that ends after an offset; `count` if none does. */
export function wordFrom({ count, ends }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const LETTER = 'A-Za-z\\u00aa-\\u024f\\u1e00-\\u1eff';
const MIXED = new RegExp(
  `\\d{1,9}(?:[.,]\\d{1,9}){0,3}-?[${LETTER}][${LETTER}\\d]{0,60}(?:[-’'‘][${LETTER}\\d]{1,60}){0,9}`,
  'y',
);
/** No number has more. */
const MOST_DIGITS = 30;
/** Digits, in groups or not, within bounds. */
const NUMBER =
  /\d{1,3}(?:,\d{3}){1,6}(?!,?\d)(?:\.\d{1,15})?|\d{1,3}(?: \d{3}){1,6}(?![\d,])|\d{1,30}(?:\.\d{1,15})?/y;
const HYPHEN = 45;

class WordList implements Words {
  count = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: Uint16Array;
  readonly entries: Uint16Array;
  readonly numbers: number[] = [];
  /** The next token, and the offset up to which the text is read. */
  private token = 0;
  private offset = 0;

  constructor(
    readonly text: string,
    private readonly tokens: Tokens,
    taken: readonly Span[],
  ) {
    // Where a span cuts a token in two, both halves are words.
    const most = tokens.count + 2 * taken.length;
    const memory = new ArrayBuffer(12 * most);
    this.starts = new Int32Array(memory, 0, most);
    this.ends = new Int32Array(memory, 4 * most, most);
    this.forms = new Uint16Array(memory, 8 * most, most);
    this.entries = new Uint16Array(memory, 10 * most, most);
    for (const span of taken) {
      this.readTo(span.start);
      const first = this.token < tokens.count ? (tokens.forms[this.token] ?? 0) : 0;
      this.add(span.start, span.end, WordForm.taken | standing(first), 0);
      this.readOn(span.end);
    }
    this.readTo(text.length);
  }

  /** Reads the tokens that begin before `limit`; no word goes past it. */
  private readTo(limit: number): void {
    const { starts, forms } = this.tokens;
    while (this.token < this.tokens.count) {
      const start = Math.max(starts[this.token] ?? 0, this.offset);
      if (start >= limit) return;
      const form = forms[this.token] ?? 0;
      if ((form & Form.letters) !== 0) this.readLetters(start, form, limit);
      else if ((form & Form.digits) !== 0) this.readDigits(start, form, limit);
      else {
        this.add(start, start + 1, WordForm.mark | standing(form), this.entry(start, start + 1));
        this.readOn(start + 1);
      }
    }
  }

  /** Passes over the tokens that end by an offset. */
  private readOn(offset: number): void {
    const { ends, count } = this.tokens;
    this.offset = offset;
    while (this.token < count && (ends[this.token] ?? 0) <= offset) this.token += 1;
  }

  private readLetters(start: number, form: number, limit: number): void {
    const { ends, forms, words } = this.tokens;
    const first = this.token;
    let last = first;
    let inner = 0;
    for (let next = this.following(first, limit); next > last; next = this.following(last, limit)) {
      if ((forms[next] ?? 0) & Form.capital) inner = WordForm.innerCapital;
      last = next;
    }
    const end = Math.min(ends[last] ?? 0, limit);
    const kind = WordForm.word | standing(form);
    const capital = form & Form.capital ? WordForm.capital : 0;
    if (last > first) {
      this.add(start, end, kind | capital | inner | WordForm.compound, this.entry(start, end));
    } else {
      const capitals = form & Form.capitals ? WordForm.capitals : 0;
      this.add(start, end, kind | capital | capitals, words[first] ?? 0);
    }
    this.token = last;
    this.readOn(end);
  }

  /** The next token of a word's letters and digits, behind a joint perhaps; else the token itself. */
  private following(token: number, limit: number): number {
    const { starts, forms, count } = this.tokens;
    let next = token + 1;
    if (next >= count || ((forms[next] ?? 0) & Form.glued) === 0) return token;
    const code = this.text.charCodeAt(starts[next] ?? 0);
    if (isMark(forms[next]) && (code === HYPHEN || isApostrophe(code))) {
      next += 1;
      // `al-‘Ayn`
      if (code === HYPHEN && isApostrophe(this.text.charCodeAt(starts[next] ?? 0))) next += 1;
      if (next >= count || ((forms[next] ?? 0) & Form.glued) === 0) return token;
    }
    return isMark(forms[next]) || (starts[next] ?? 0) >= limit ? token : next;
  }

  private readDigits(start: number, form: number, limit: number): void {
    const { text } = this;
    let end = this.tokens.ends[this.token] ?? 0;
    let kind: number = end - start > MOST_DIGITS ? WordForm.mixed : WordForm.number;
    if (this.goesOn()) {
      const mixedEnd = matchEnd(MIXED, text, start);
      if (mixedEnd > start) kind = WordForm.mixed;
      end = mixedEnd > start ? mixedEnd : matchEnd(NUMBER, text, start);
    }
    // A number that runs into a mention found before is a part of it.
    if (end <= limit) {
      const entry = kind === WordForm.mixed ? this.entry(start, end) : 0;
      this.add(start, end, kind | standing(form), entry);
    }
    this.readOn(Math.min(end, limit));
  }

  /** Whether more than its own digits may belong to the number at hand. */
  private goesOn(): boolean {
    const { forms, ends, count } = this.tokens;
    const next = this.token + 1;
    if (next >= count) return false;
    const form = forms[next] ?? 0;
    if ((form & Form.digits) !== 0) return true;
    if ((form & Form.glued) === 0) return false;
    return (form & Form.letters) !== 0 || '.,-'.includes(this.text.charAt(ends[this.token] ?? 0));
  }

  private entry(start: number, end: number): number {
    return VOCABULARY.numberOf(this.text, start, end);
  }

  private add(start: number, end: number, form: number, entry: number): void {
    const index = this.count;
    this.count += 1;
    this.starts[index] = start;
    this.ends[index] = end;
    this.forms[index] = index > 0 && this.ends[index - 1] === start ? form | WordForm.glued : form;
    this.entries[index] = entry;
    if (mayBeginNumber(form, entry, this.text, end)) this.numbers.push(index);
  }
}

/** Digits do, number words, and of words that no table names ages: `nine-year-old`. */
function mayBeginNumber(form: number, entry: number, text: string, end: number): boolean {
  if ((form & (WordForm.number | WordForm.mixed)) !== 0) return true;
  if (entry !== 0) return isNumberWord(entry);
  return (form & WordForm.compound) !== 0 && text.startsWith('-old', end - 4);
}

/** Whether a token begins its block, as a word has it. */
function standing(form: number): number {
  return (form & Form.first) !== 0 ? WordForm.first : 0;
}

function isMark(form: number | undefined): boolean {
  return ((form ?? 0) & Form.mark) !== 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
