import { ANY_WORD, formsOf, STEP_BITS, stepTo } from './phraseForms';
import type { Reading } from './reading';
import { Form, tokenAfter, type Tokens } from './tokens';
import type { Span } from './types';
import { MOST_WORDS } from './vocabulary';

/** A phrase found in a text, and what it stands for. */
export interface PhraseHit<T> extends Span {
  readonly value: T;
}

/**
 * A phrase is a regular expression whose first word is spelled out, with its choices: `a|b` in a
 * group, `c?`. `\w+ ` is any word; what else follows may be any expression.
 */
export interface Phrase<T> {
  readonly phrase: string;
  readonly value: T;
}

/** A text whose phrases are looked for. */
export type Prose = Pick<Reading, 'text' | 'tokens'>;

/** A phrase that may end at a node. */
interface Ending<T> {
  readonly value: T;
  /** Null where whatever leads to the node is the phrase. */
  readonly pattern: RegExp | null;
  /** Which phrase it is, and which of the ways to spell it out, those that its pattern prefers first. */
  readonly phrase: number;
  readonly way: number;
  /** Another one that may end there. */
  readonly next: Ending<T> | null;
}

interface Found<T> extends PhraseHit<T> {
  readonly phrase: number;
  end: number;
  way: number;
}

/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = '[^ \\n.,;:()]';
const STOPS = '.,;:()';
const NONE: readonly never[] = [];

/** The node before all first words. */
const ROOT = 0;
/** Marks of a node: phrases may end there, and any word leads on. */
const ENDS = 1 << 16;
const GOES_ON = 1 << 17;
const NODE = ENDS - 1;
/** A phrase may go on with any step, or end. */
const ANY_STEP = -1;

/**
 * Many phrases, tried at once where one of their first words stands, whatever the case of its
 * letters. A phrase must end where a word ends.
 *
 * They stand word by word in a tree, so that what is read of it lies close together: `first` has, at
 * twice the number of a first word in the vocabulary, the node that it leads to, and then with which
 * steps (see `phraseForms.ts`) a phrase may go on, as bits of which each stands for several. All
 * other edges are in one hash table: where `edges` has a node and a step, the node that it leads to
 * comes next. Nodes have their marks wherever they are led to; 0 is none.
 */
export class PhraseTree<T> {
  private readonly first = new Int32Array(2 * MOST_WORDS);
  private readonly edges: Int32Array;
  /** What may end at each node. */
  private readonly endings: readonly (Ending<T> | null)[];

  constructor(phrases: readonly Phrase<T>[]) {
    const targets = new Map<number, number>();
    const endings: (Ending<T> | null)[] = [null];
    const nodeAfter = (node: number, step: number): number => {
      const edge = edgeOf(node, step);
      const known = targets.get(edge);
      if (known !== undefined) return known;
      targets.set(edge, endings.length);
      return endings.push(null) - 1;
    };
    for (const [number, { phrase, value }] of phrases.entries()) {
      const forms = formsOf(phrase);
      const pattern = forms.every(({ exact }) => exact) ? null : sticky(phrase);
      let before: readonly number[] = [];
      let path: readonly number[] = [];
      for (const [way, { steps }] of forms.entries()) {
        const [word = 0] = steps;
        if (word === 0 || word >= MOST_WORDS)
          throw new SyntaxError(`the first word is not spelled out: ${phrase}`);
        // One way most often begins like the one before it.
        const shared = steps.findIndex((step, at) => step !== before[at]);
        const nodes = path.slice(0, shared < 0 ? steps.length : shared);
        for (const step of steps.slice(nodes.length))
          nodes.push(nodeAfter(nodes.at(-1) ?? ROOT, step));
        const second = steps[1];
        const bits = second === undefined || second === ANY_WORD ? ANY_STEP : 1 << second;
        this.first[2 * word + 1] = (this.first[2 * word + 1] ?? 0) | bits;
        const last = nodes.at(-1) ?? ROOT;
        const next = endings[last] ?? null;
        if (next?.phrase !== number) endings[last] = { value, pattern, phrase: number, way, next };
        before = steps;
        path = nodes;
      }
    }
    this.endings = endings;
    this.edges = new Int32Array(4 << (31 - Math.clz32(targets.size)));
    for (const [edge, node] of targets) {
      const ends = endings[node] === null ? 0 : ENDS;
      const goesOn = targets.has(edgeOf(node, ANY_WORD)) ? GOES_ON : 0;
      this.addEdge(edge, node | ends | goesOn);
    }
  }

  private addEdge(edge: number, target: number): void {
    const { edges, first } = this;
    if (edge < MOST_WORDS) {
      first[2 * edge] = target;
      return;
    }
    let slot = slotOf(edge, edges.length);
    while (edges[slot] !== 0) slot = (slot + 2) & (edges.length - 1);
    edges[slot] = edge;
    edges[slot + 1] = target;
  }

  /** The phrases in a span of a text, by where they begin; those that begin together all of them. */
  find(prose: Prose, { start, end }: Span): readonly PhraseHit<T>[] {
    const { text, tokens } = prose;
    const { starts, words, count } = tokens;
    let hits: Found<T>[] | null = null;
    for (let index = tokenAfter(tokens, start); index < count; index++) {
      const at = starts[index] ?? 0;
      if (at >= end) break;
      const word = 2 * (words[index] ?? 0);
      const target = this.first[word] ?? 0;
      if (target === 0 || at < start) continue;
      const steps = this.first[word + 1] ?? 0;
      if (steps !== ANY_STEP && ((steps >>> stepTo(text, tokens, index + 1)) & 1) === 0) continue;
      this.walk(prose, target, index, at, end, (hits ??= []));
    }
    return hits ?? NONE;
  }

  /** Goes on from the node that a phrase from `start` has led to with the token at `index`. */
  private walk(
    prose: Prose,
    target: number,
    index: number,
    start: number,
    limit: number,
    hits: Found<T>[],
  ): void {
    const { text, tokens } = prose;
    const end = tokens.ends[index] ?? 0;
    if (end > limit) return;
    const node = target & NODE;
    if ((target & ENDS) !== 0)
      for (let ending = this.endings[node]; ending; ending = ending.next)
        addHit(hits, ending, text, start, end, limit);
    const next = index + 1;
    if ((target & GOES_ON) !== 0) {
      const last = endOfWord(text, tokens, next);
      if (last > 0) this.walk(prose, this.after(node, ANY_WORD), last, start, limit, hits);
    }
    const step = stepTo(text, tokens, next);
    const after = step === 0 ? 0 : this.after(node, step);
    if (after > 0) this.walk(prose, after, next, start, limit, hits);
  }

  /** The node that a step leads to, marked. */
  private after(node: number, step: number): number {
    const edge = edgeOf(node, step);
    const { edges } = this;
    for (let slot = slotOf(edge, edges.length); ; slot = (slot + 2) & (edges.length - 1)) {
      const other = edges[slot];
      if (other === edge) return edges[slot + 1] ?? 0;
      if (other === 0) return 0;
    }
  }
}

function edgeOf(node: number, step: number): number {
  return (node << STEP_BITS) | step;
}

/** Edges and what they lead to take turns. */
function slotOf(edge: number, slots: number): number {
  return (Math.imul(edge, 0x9e3779b1) >>> 12) & (slots - 2);
}

/** Adds a hit, unless the phrase was found there already in a way that it prefers. */
function addHit<T>(
  hits: Found<T>[],
  { value, pattern, phrase, way }: Ending<T>,
  text: string,
  start: number,
  end: number,
  limit: number,
): void {
  for (let at = hits.length - 1; at >= 0; at--) {
    const hit = hits[at];
    if (hit?.start !== start) break;
    if (hit.phrase !== phrase) continue;
    if (pattern === null && way < hit.way) {
      hit.end = end;
      hit.way = way;
    }
    return;
  }
  const to = pattern === null ? end : matchEnd(pattern, text, start);
  if (to > 0 && to <= limit) hits.push({ value, start, end: to, phrase, way });
}

/** Where a match at an offset ends; 0 if there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The last token of what begins after a blank with the token at `index`, up to a blank or a stop; 0 if nothing does. */
function endOfWord(text: string, { starts, forms, count }: Tokens, index: number): number {
  if (((forms[index] ?? 0) & (Form.glued | Form.first)) !== 0) return 0;
  let last = 0;
  for (let next = index; next < count; next++) {
    const form = forms[next] ?? 0;
    if (next > index && (form & Form.glued) === 0) break;
    if ((form & Form.mark) !== 0 && STOPS.includes(text.charAt(starts[next] ?? 0))) break;
    last = next;
  }
  return last;
}

function sticky(phrase: string): RegExp {
  return new RegExp(`(?:${phrase.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}
