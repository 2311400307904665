import { kindOf, Kind } from './latin';
import { checkOn, EMPTY_HASH, hashOn, VOCABULARY } from './vocabulary';

/** What a token is made of and how it stands; bits. */
export const Form = {
  /** Latin letters. A hyphen or an apostrophe is a token of its own: `Ma’rib` is three. */
  letters: 1 << 0,
  /** The figures 0 to 9. */
  digits: 1 << 1,
  /** One character that is neither; every other one but blanks and line ends. */
  mark: 1 << 2,
  /** No blank before it. */
  glued: 1 << 3,
  /** Begins with a capital letter. */
  capital: 1 << 4,
  /** Two capital letters or more, and no others. */
  capitals: 1 << 5,
  /** The first of its line: of its block, as a rule. */
  first: 1 << 6,
} as const;

/** What begins at few tokens, so that the walk lists where; bits. */
export const Begins = { symbol: 1 << 0, date: 1 << 1, citation: 1 << 2 } as const;

/**
 * The words, numbers and marks of a text, in order: what one walk over its characters tells. A
 * recogniser walks over these (or over those of `begins`), not over the text, and looks closer only
 * at tokens that concern it:
 *
 *     for (let index = 0; index < tokens.count; index++)
 *       if ((DATE_WORDS[tokens.words[index]] & Trait.month) !== 0) …
 *
 * All by the index of the token; the arrays may be longer than `count`.
 */
export interface Tokens {
  readonly count: number;
  /** Offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `Form`. */
  readonly forms: Uint8Array;
  /** The number that `VOCABULARY` has for the word; 0 for a word that no table names, and for marks. */
  readonly words: Uint16Array;
  /** The indices of the tokens at which something may begin, in order: of the words that it asks for by `VOCABULARY.mayBegin`, and … */
  readonly begins: {
    /** … of slashes of all kinds. */
    readonly symbols: readonly number[];
    /** … of figures. */
    readonly dates: readonly number[];
    /** … of nothing else. */
    readonly citations: readonly number[];
  };
}

/** Reads the tokens of a text in which only blanks and line ends part words. */
export function readTokens(text: string): Tokens {
  const tokens = new TokenList(text.length);
  let before: number = Form.first;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === LINE_END) {
      if (code === LINE_END) before = Form.first;
      else if (before !== Form.first) before = 0;
      at++;
      continue;
    }
    const start = at++;
    const kind = kindOf(code);
    if (kind === Kind.none) {
      const isDigits = isDigit(code);
      if (isDigits) while (isDigit(text.charCodeAt(at))) at++;
      if (isDigits) tokens.begins.dates.push(tokens.count);
      else if (isSlash(code)) tokens.begins.symbols.push(tokens.count);
      tokens.add(start, at, before | (isDigits ? Form.digits : Form.mark), 0);
    } else {
      let hash = hashOn(EMPTY_HASH, code);
      let check = checkOn(EMPTY_HASH, code);
      let isCapitals = kind === Kind.capital;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = kindOf(next);
        if (nextKind === Kind.none) break;
        if (nextKind === Kind.small) isCapitals = false;
        hash = hashOn(hash, next);
        check = checkOn(check, next);
      }
      const capital = kind === Kind.capital ? Form.capital : 0;
      const capitals = isCapitals && at - start > 1 ? Form.capitals : 0;
      const word = VOCABULARY.find(hash, check);
      if (word > 0) tokens.list(VOCABULARY.begins[word] ?? 0);
      tokens.add(start, at, before | Form.letters | capital | capitals, word);
    }
    before = Form.glued;
  }
  return tokens;
}

/**
 * The bits of a token's form and those that a table of `VOCABULARY.traits` has for its word (which
 * begin at `1 << 8`, so that one test tells both); beyond the last token, none.
 */
export function bitsAt(
  { forms, words, count }: Tokens,
  traits: Uint32Array,
  index: number,
): number {
  return index < count ? (forms[index] ?? 0) | (traits[words[index] ?? 0] ?? 0) : 0;
}

/** The index of the first token that ends after an offset; `count` if none does. */
export function tokenAfter({ count, ends }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const BLANK = 32;
const LINE_END = 10;
/** Of prose, there are fewer tokens than one for so many characters. */
const CHARACTERS_A_TOKEN = 4;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A slash, or what stands for one in misspelt symbols and in files' names. */
function isSlash(code: number): boolean {
  switch (code) {
    case 0x2f:
    case 0x5c: // \
    case 0x5f: // _
    case 0x2044:
    case 0x2215:
    case 0xff0f:
      return true;
    default:
      return false;
  }
}

class TokenList implements Tokens {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  forms: Uint8Array;
  words: Uint16Array;
  readonly begins = {
    symbols: [] as number[],
    dates: [] as number[],
    citations: [] as number[],
  };
  private most: number;

  constructor(length: number) {
    this.most = 16 + Math.ceil(length / CHARACTERS_A_TOKEN);
    const { starts, ends, forms, words } = arrays(this.most);
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.words = words;
  }

  add(start: number, end: number, form: number, word: number): void {
    if (this.count === this.most) this.grow();
    const index = this.count++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.forms[index] = form;
    this.words[index] = word;
  }

  /** Lists the next token for what may begin at it. */
  list(begins: number): void {
    if (begins === 0) return;
    const { count } = this;
    if ((begins & Begins.symbol) !== 0) this.begins.symbols.push(count);
    if ((begins & Begins.date) !== 0) this.begins.dates.push(count);
    if ((begins & Begins.citation) !== 0) this.begins.citations.push(count);
  }

  private grow(): void {
    this.most *= 2;
    const { starts, ends, forms, words } = arrays(this.most);
    starts.set(this.starts);
    ends.set(this.ends);
    forms.set(this.forms);
    words.set(this.words);
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.words = words;
  }
}

/** In one piece of memory: to ask for it costs more than to fill it. */
function arrays(most: number): Pick<Tokens, 'starts' | 'ends' | 'forms' | 'words'> {
  const memory = new ArrayBuffer(11 * most);
  return {
    starts: new Int32Array(memory, 0, most),
    ends: new Int32Array(memory, 4 * most, most),
    words: new Uint16Array(memory, 8 * most, most),
    forms: new Uint8Array(memory, 10 * most, most),
  };
}
