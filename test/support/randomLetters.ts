import { randomNumbers } from './random';

/** Pieces of which letters can be made, of every sort that a body is known to hold. */
export const PIECES: readonly string[] = [
  'On 3 May 1994, two aircraft bombed the market of Klow, killing 12 traders. ',
  'Syldavia condemns these attacks in the strongest terms. ',
  'The Council must act. ',
  'I refer to the letter of 3 May 1994 (S/1994/540). ',
  'It reserves its right to reply. ',
  'They were seen by Mr. K. Mehrotra at 9 a.m. near Zlip. ',
  'Why? ',
  'a fragment without an end ',
  '\n\n',
  '\n\n',
  '\n',
  '\n\n1. In the north, the following took place:\n\n',
  '\n\n(a) At 0955 hours on 21 April 2000, four aircraft flew over Zlip;\n\n',
  '\n\n(b) On 29 April, they came back; and\n\n',
  '\n\n• A bullet that ends in a full stop.\n\n',
  '\n\nThe situation in the valley\n\n',
  '\n\n**Air violations, May 2018**\n\n',
  '\n\n3\n\nS/2000/431\n\n',
  '\n\n20-11263 2/5\n\n',
  '\n\n(Signed) Ottokar Müsstler\nAmbassador\n\n',
  '\n\nAnnex I\n\n',
  '\n\n| No. | Date |\n| --- | --- |\n| 1 | 02/05/2018 |\n\n',
  '\n\n____________________\n1 See the report.\n\n',
  '“Never,” said the Minister. ',
  '… ',
];

/** A letter made at random; the same seed gives the same letter. */
export function randomLetter(seed: number): string {
  const next = randomNumbers(seed);
  return Array.from({ length: 1 + next(30) }, () => PIECES[next(PIECES.length)] ?? '').join('');
}
