import { PIECES } from './randomLetters';

/** A change of a text, as an editor makes it: what stands in a span becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export const apply = (text: string, { start, end, newText }: Edit): string =>
  text.slice(0, start) + newText + text.slice(end);

/** What letters that cite one another, and teach one another names, are made of. */
const REFERENCES: readonly string[] = [
  'I refer to our letter dated 3 May 1994 (S/1994/540). ',
  'Further to our letter dated 4 May 1994 (S/1994/541), we write again. ',
  'Reference is made to S/1994/542 and to resolution 688 (1991). ',
  'On 3 May 1994, aircraft bombed the village of Klow, killing 12 civilians. ',
  'On 3 May 1994, in Klow, 14 persons were killed. ',
  'They reached Klow and Zlip. ',
  'Zlip is a town in the district of Polishov. ',
  'S/1994/541',
  '4 May 1994',
  'é𝄞\u{1f54a} ',
];
/** Longer texts are cut, that all stays quick. */
const LONGEST = 2000;

/** An edit of a text: most of them small, some of whole lines. */
export function randomEdit(text: string, next: (below: number) => number): Edit {
  const at = next(text.length + 1);
  const end = Math.min(text.length, at + next(text.length > LONGEST ? LONGEST : 40));
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1;
  const piece = PIECES[next(PIECES.length)] ?? '';
  const reference = REFERENCES[next(REFERENCES.length)] ?? '';
  switch (text.length > LONGEST ? 0 : next(8)) {
    case 0:
      return { start: at, end, newText: '' };
    case 1:
      return { start: at, end, newText: piece };
    case 2:
      return { start: lineStart, end: lineEnd, newText: '' };
    case 3:
      return { start: lineEnd, end: lineEnd, newText: reference };
    case 4:
      return { start: at, end: at, newText: reference };
    case 5:
      return { start: at, end: at, newText: piece };
    default:
      return { start: at, end: at, newText: String.fromCharCode(32 + next(95)) };
  }
}
