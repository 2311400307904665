import { isApostrophe } from './latin';
import { Form, type Tokens } from './tokens';
import { MOST_WORDS, VOCABULARY } from './vocabulary';

/** The words of what a phrase may match, one way of several. */
export interface PhraseForm {
  /**
   * What follows upon each other: the number that the vocabulary has for a word, or that of a mark,
   * of figures or of any word, with `GLUED` where no blank stands before it.
   */
  readonly steps: readonly number[];
  /** Whatever has these steps is a match; else it may be one. */
  readonly exact: boolean;
}

/** Whatever stands between two blanks, but for stops and brackets. */
export const ANY_WORD = MOST_WORDS;
const FIGURES = MOST_WORDS + 1;
const FIRST_MARK = MOST_WORDS + 2;
const MARKS = "-',:.";
const GLUED = 1 << 14;
/** Steps have so many bits. */
export const STEP_BITS = 15;

/** The step to a token from the one before it; 0 where no phrase has one. */
export function stepTo(text: string, tokens: Tokens, index: number): number {
  const { starts, forms, words, count } = tokens;
  if (index >= count) return 0;
  const form = forms[index] ?? 0;
  const word = words[index] ?? 0;
  const step =
    word > 0 ? word : (form & Form.digits) !== 0 ? FIGURES : stepToMark(text, starts[index] ?? 0);
  return step === 0 || (form & Form.first) !== 0
    ? 0
    : (form & Form.glued) !== 0
      ? step | GLUED
      : step;
}

function stepToMark(text: string, at: number): number {
  const mark = isApostrophe(text.charCodeAt(at)) ? "'" : text.charAt(at);
  const place = MARKS.indexOf(mark);
  return place < 0 ? 0 : FIRST_MARK + place;
}

/** No phrase is spelled out in more ways. */
const MOST_WAYS = 500;
/** In a way that is spelled out: characters of a word, a figure, and the end of what can be told. */
const ANY = '*';
const FIGURE = '#';
const CUT = '$';

/**
 * The forms of a phrase, in the order in which its pattern prefers them. They end early where it has
 * too many, or holds what words don't tell; then none of them is exact.
 */
export function formsOf(phrase: string): readonly PhraseForm[] {
  const speller = new Speller(phrase);
  const read = new Map<string, PhraseForm>();
  const forms = speller.choices().map((way) => stepsOf(way, read));
  const exact = speller.exact && forms.every((form) => form.exact);
  return forms.map(({ steps }) => ({ steps, exact }));
}

/** Characters that stand once. */
const PLAIN = /[a-zé ’',:-]+(?![?*+{])/iy;

/** Spells out what a regular expression matches. */
class Speller {
  /** What was spelled out is all that it matches, and no more. */
  exact = true;
  private at = 0;

  constructor(private readonly phrase: string) {}

  /** The choices up to a closing bracket or the end. */
  choices(): string[] {
    const ways: string[] = [];
    do ways.push(...this.sequence());
    while (this.passes('|'));
    return ways;
  }

  private sequence(): string[] {
    let ways = [''];
    while (this.at < this.phrase.length && !'|)'.includes(this.phrase.charAt(this.at)))
      ways = this.followed(ways, this.part());
    return ways;
  }

  private part(): string[] {
    if (this.passes('(?=') || this.passes('(?!') || this.passes('(?<!')) {
      this.choices();
      this.passes(')');
      this.exact = false;
      return [''];
    }
    if (this.passes('(?:')) {
      const choices = this.choices();
      this.passes(')');
      return this.repeated(choices);
    }
    if (this.passes('\\w+') || this.passes('\\w*')) return [ANY];
    if (this.passes('\\d')) return this.repeated([FIGURE + CUT]);
    if (this.passes('\\b')) return [CUT];
    if (this.passes('[')) {
      this.at = this.phrase.indexOf(']', this.at) + 1;
      return this.repeated([CUT]);
    }
    PLAIN.lastIndex = this.at;
    const [plain] = PLAIN.exec(this.phrase) ?? [];
    if (plain !== undefined) {
      this.at += plain.length;
      return [plain];
    }
    this.passes('\\');
    return this.repeated([this.phrase.charAt(this.at++)]);
  }

  /** A part as often as it may stand, the longest first. */
  private repeated(part: string[]): string[] {
    if (this.passes('?')) return [...part, ''];
    if (this.passes('+') || this.passes('*')) return [CUT];
    const [times, least = '', most = ''] =
      /^\{(\d+),?(\d*)\}\??/.exec(this.phrase.slice(this.at)) ?? [];
    if (times === undefined) return part;
    this.at += times.length;
    const all: string[] = [];
    let ways = [''];
    for (let count = 0; count <= Number(most || least); count++) {
      if (count >= Number(least)) all.unshift(...ways);
      ways = this.followed(ways, part);
    }
    return all;
  }

  private followed(ways: string[], choices: readonly string[]): string[] {
    const multiplies = ways.length > 1 && choices.length > 1;
    if (multiplies && ways.length * choices.length > MOST_WAYS)
      return ways.map((way) => extended(way, CUT));
    return ways.flatMap((way) => choices.map((choice) => extended(way, choice)));
  }

  private passes(characters: string): boolean {
    const passes = this.phrase.startsWith(characters, this.at);
    if (passes) this.at += characters.length;
    return passes;
  }
}

function extended(way: string, more: string): string {
  return way.endsWith(CUT) ? way : way + more;
}

/** Letters, or what holds characters that are not told, figures, or a mark. */
const PIECE = /[a-zé’'-]*\*[a-zé*’'-]*|[a-zé]+|[#\d]+|./giy;
const FIGURES_ONLY = /[#\d]/;

/** The steps of one way that a phrase is spelled out; `read` has the words that were read before. */
function stepsOf(way: string, read: Map<string, PhraseForm>): PhraseForm {
  const isCut = way.endsWith(CUT);
  const words = (isCut ? way.slice(0, -1) : way).split(' ');
  // The last word is not known to end where the way was cut.
  if (isCut && !way.endsWith(FIGURE + CUT)) words.pop();
  const steps: number[] = [];
  // A phrase ends where a word does; of others the pattern tells.
  let exact = /[a-zé]$/i.test(way);
  for (const word of words) {
    const form = read.get(word) ?? stepsOfWord(word);
    read.set(word, form);
    steps.push(...form.steps);
    exact &&= form.exact;
  }
  return { steps, exact };
}

function stepsOfWord(word: string): PhraseForm {
  const steps: number[] = [];
  for (const { 0: piece, index } of word.matchAll(PIECE)) {
    const glued = index > 0 ? GLUED : 0;
    if (piece.includes(ANY)) return { steps: [...steps, ANY_WORD], exact: piece === ANY };
    if (FIGURES_ONLY.test(piece)) return { steps: [...steps, FIGURES | glued], exact: false };
    steps.push((stepToMark(piece, 0) || VOCABULARY.add(piece.toLowerCase())) | glued);
  }
  return { steps, exact: true };
}
