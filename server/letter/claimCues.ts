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

/** So many characters of a phrase are looked up before its pattern is tried. */
const LONGEST_HEAD = 8;
/** `to condemn` is what someone else is asked to do, as a rule. */
const INFINITIVE = 0.6;
/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = "[\\w\\u00c0-\\u024f’‘'-]";
/** Letters, or a group, that a phrase begins with; what may be left out has the `?`. */
const LETTER = /^([a-zé ’'-])(\??)(?![*+{])(.*)$/i;
const GROUP = /^\(\?:((?:[^()]|\([^()]*\))*)\)(\??)(?![*+{])(.*)$/;
/** A bar that stands in no inner group. */
const BAR = /\|(?![^()]*\))/;

/**
 * The heads of all phrases, letter by letter. `next` has the node that each node leads to by a
 * character's last five bits, which tell a letter whatever its case, or a blank; 0 is none. `cues`
 * has the cues whose heads end at a node. Other characters may look like letters: a head only
 * tells where a pattern is worth trying.
 */
interface HeadTree {
  readonly next: Uint16Array;
  readonly cues: readonly (readonly Cue[] | undefined)[];
}

const ROOT = 1;
const HEADS = treeOf(allPhrases());

/** The cues of a sentence, in order. */
export function findCues(text: string, { start, end }: Span): readonly CueHit[] {
  const { next, cues } = HEADS;
  const hits: CueHit[] = [];
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    let node = ROOT;
    for (let to = at; to < end; to++) {
      node = next[(node << 5) | (text.charCodeAt(to) & 31)] ?? 0;
      if (node === 0) break;
      const ending = cues[node];
      if (ending !== undefined) for (const cue of ending) tryCue(cue, text, at, start, end, hits);
    }
    while (isLetter(text.charCodeAt(at))) at++;
  }
  return hits;
}

function tryCue(
  { kind, weight, within, speaker, pattern }: Cue,
  text: string,
  at: number,
  start: number,
  end: number,
  hits: CueHit[],
): void {
  if (at - start > within) return;
  pattern.lastIndex = at;
  if (!pattern.test(text) || pattern.lastIndex > end) return;
  const infinitive = speaker && text.startsWith('to ', at - 3);
  const strength = infinitive ? weight * INFINITIVE : weight;
  hits.push({ kind, weight: strength, speaker, start: at, end: pattern.lastIndex });
}

/** ASCII letters, and whatever lies beyond ASCII's and Latin-1's marks. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

// --- the tree, from the table --------------------------------------------------------------------

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

function treeOf(phrases: readonly Phrase[]): HeadTree {
  const next: number[] = new Array<number>((ROOT + 1) << 5).fill(0);
  const cues: (readonly Cue[] | undefined)[] = [undefined, undefined];
  const nodeAfter = (node: number, code: number): number => {
    const edge = (node << 5) | (code & 31);
    if (!next[edge]) {
      next[edge] = cues.length;
      cues.push(undefined);
      for (let bits = 0; bits < 32; bits++) next.push(0);
    }
    return next[edge] ?? 0;
  };
  for (const { phrase, cue } of phrases) {
    for (const head of shortest(headsOf(phrase))) {
      let node = ROOT;
      for (let at = 0; at < head.length; at++) node = nodeAfter(node, head.charCodeAt(at));
      cues[node] = [...(cues[node] ?? []), cue];
    }
  }
  return { next: Uint16Array.from(next), cues };
}

/** Those of several heads that begin with no other, so that a phrase is tried but once. */
function shortest(heads: readonly string[]): readonly string[] {
  const sorted = [...new Set(heads)].sort();
  let last: string | null = null;
  return sorted.filter((head) => {
    if (last !== null && head.startsWith(last)) return false;
    last = head;
    return true;
  });
}

/** How what a phrase matches may begin. */
function headsOf(phrase: string, head = ''): readonly string[] {
  if (head.length >= LONGEST_HEAD) return [head];
  const [, letter, mayLack, afterLetter = ''] = LETTER.exec(phrase) ?? [];
  if (letter !== undefined)
    return [
      ...headsOf(afterLetter, head + letter.toLowerCase()),
      ...(mayLack ? headsOf(afterLetter, head) : []),
    ];
  const [, group, optional, rest = ''] = GROUP.exec(phrase) ?? [];
  if (group === undefined) return [head];
  const choices = optional ? [...group.split(BAR), ''] : group.split(BAR);
  return choices.flatMap((choice) => headsOf(choice + rest, head));
}

function sticky(phrase: string): RegExp {
  return new RegExp(`(?:${phrase.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}
