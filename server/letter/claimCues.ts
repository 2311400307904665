import { CUES } from './tables/claims';
import type { ClaimKind, Span } from './types';

/** A cue found in a sentence. */
export interface CueHit extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
  /** Its subject is the sender. */
  readonly speaker: boolean;
}

interface Cue {
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly within: number;
  readonly speaker: boolean;
  readonly pattern: RegExp;
}

/** A phrase with few choices is spelled out in the tree; of another, so many characters. */
const FEW_CHOICES = 2;
const LONGEST_HEAD = 8;
/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = '[^ \\n.,;:()]';
/** How a phrase may go on: with plain characters, one that may be left out, or a group. */
const PLAIN = /^[a-zé ’'-]+(?![?*+{])/i;
const OPTIONAL = /^([a-zé ’'-])\?/i;
const GROUP = /^\(\?:((?:[^()]|\([^()]*\))*)\)(\??)(?![*+{])/;
/** A bar that stands in no inner group. */
const BAR = /\|(?![^()]*\))/;
const END = '$';

/**
 * All phrases, letter by letter. `next` has the node that each node leads to by a character's
 * class; 0 is none, and `ENDS` marks one where something ends. A phrase ends at the node that has
 * it among its `whole`; where only its head is in the tree, it is among the node's `begun`, and its
 * pattern has the last word.
 */
interface PhraseTree {
  readonly next: Uint16Array;
  readonly begun: readonly (readonly Cue[] | undefined)[];
  readonly whole: readonly (readonly Cue[] | undefined)[];
}

/** Set in the number of a node where a phrase or its head ends. */
const ENDS = 0x8000;

/** Characters have the same class if a phrase does not tell them apart; 0 is in no phrase. */
const CLASS_BITS = 5;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const CLASSES = classesOf([...ALPHABET, ' ', "'’", '-', 'é']);
const Z = ALPHABET.length;

const ROOT = 1;
const NONE: readonly Cue[] = [];
const TREE = treeOf(allPhrases());

/** The cues of a sentence, in order. */
export function findCues(text: string, { start, end }: Span): readonly CueHit[] {
  const { next, begun, whole } = TREE;
  const hits: CueHit[] = [];
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    let node = next[(ROOT << CLASS_BITS) | classOf(text.charCodeAt(at))] ?? 0;
    for (let to = at + 1; node > 0; to++) {
      const follows = to < end ? classOf(text.charCodeAt(to)) : 0;
      if (node >= ENDS) {
        node -= ENDS;
        if (follows === 0 || follows > Z)
          for (const cue of whole[node] ?? NONE) addHit(cue, text, at, to, start, hits);
        for (const cue of begun[node] ?? NONE) {
          const cueEnd = matchEnd(cue.pattern, text, at);
          if (cueEnd > 0 && cueEnd <= end) addHit(cue, text, at, cueEnd, start, hits);
        }
      }
      node = follows === 0 ? 0 : (next[(node << CLASS_BITS) | follows] ?? 0);
    }
    while (isLetter(text.charCodeAt(at))) at++;
  }
  return hits;
}

function addHit(
  { kind, weight, within, speaker }: Cue,
  text: string,
  at: number,
  end: number,
  start: number,
  hits: CueHit[],
): void {
  if (at - start > within) return;
  const infinitive = speaker && text.startsWith('to ', at - 3);
  hits.push({ kind, weight: infinitive ? weight * INFINITIVE : weight, speaker, start: at, end });
}

/** Where a match at an offset ends; 0 if there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** ASCII letters, and whatever lies beyond ASCII's and Latin-1's marks. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

function classOf(code: number): number {
  return code < CLASSES.length ? (CLASSES[code] ?? 0) : 0;
}

// --- the tree, from the table --------------------------------------------------------------------

/** The class of each character, by its code, whatever its case. */
function classesOf(alike: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x2020);
  for (const [index, characters] of alike.entries())
    for (const character of characters + characters.toUpperCase())
      classes[character.charCodeAt(0)] = index + 1;
  return classes;
}

interface Phrase {
  readonly phrase: string;
  readonly cue: Cue;
}

function allPhrases(): readonly Phrase[] {
  return Object.entries(CUES).flatMap(([kind, groups]) =>
    groups.flatMap(({ weight, within = Infinity, speaker = false, phrases }) =>
      phrases.map((phrase) => ({
        phrase,
        cue: { kind: kind as ClaimKind, weight, within, speaker, pattern: sticky(phrase) },
      })),
    ),
  );
}

function sticky(phrase: string): RegExp {
  return new RegExp(`(?:${phrase.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}

function treeOf(phrases: readonly Phrase[]): PhraseTree {
  const next: number[] = new Array<number>((ROOT + 1) << CLASS_BITS).fill(0);
  const begun: (readonly Cue[] | undefined)[] = [undefined, undefined];
  const whole: (readonly Cue[] | undefined)[] = [undefined, undefined];
  const nodeAfter = (node: number, code: number): number => {
    const edge = (node << CLASS_BITS) | classOf(code);
    if (!next[edge]) {
      next[edge] = whole.length;
      whole.push(undefined);
      begun.push(undefined);
      for (let place = 0; place < 1 << CLASS_BITS; place++) next.push(0);
    }
    return next[edge] ?? 0;
  };
  for (const { phrase, cue } of phrases) {
    const heads = headsOf(phrase, choicesIn(phrase) <= FEW_CHOICES ? Infinity : LONGEST_HEAD);
    const spelledOut = heads.every((head) => head.endsWith(END));
    const stems = new Set(heads.map((head) => head.replace(END, '')));
    const list = spelledOut ? whole : begun;
    for (const stem of spelledOut ? stems : shortest(stems)) {
      let node = ROOT;
      for (let at = 0; at < stem.length; at++) node = nodeAfter(node, stem.charCodeAt(at));
      list[node] = [...(list[node] ?? NONE), cue];
    }
  }
  const marked = next.map((node) => (whole[node] || begun[node] ? node | ENDS : node));
  return { next: Uint16Array.from(marked), begun, whole };
}

/** Groups and what may be left out. */
function choicesIn(phrase: string): number {
  return phrase.split('?').length - 1;
}

/** How what a phrase matches may begin; what it matches as a whole ends with `END`. */
function headsOf(phrase: string, longest: number, head = ''): readonly string[] {
  if (phrase === '') return [head + END];
  if (head.length >= longest) return [head];
  const [plain] = PLAIN.exec(phrase) ?? [];
  if (plain !== undefined)
    return headsOf(phrase.slice(plain.length), longest, head + plain.toLowerCase());
  const [choice, group, optional] = GROUP.exec(phrase) ?? OPTIONAL.exec(phrase) ?? [];
  if (choice === undefined || group === undefined) return [head];
  const rest = phrase.slice(choice.length);
  const choices = group.split(BAR);
  return (optional === '' ? choices : [...choices, '']).flatMap((one) =>
    headsOf(one + rest, longest, head),
  );
}

/** Those of several heads that begin with no other, so that a phrase is tried but once. */
function shortest(heads: ReadonlySet<string>): readonly string[] {
  let last: string | null = null;
  return [...heads].sort().filter((head) => {
    if (last !== null && head.startsWith(last)) return false;
    last = head;
    return true;
  });
}
