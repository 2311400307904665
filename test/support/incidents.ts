import type { Entry, Library } from '../../server/library/library';
import type { SameIncident } from '../../server/library/incidents';
import { differenceInWords } from '../../server/features/wording';

/**
 * The incidents of a letter, each with where else it is told:
 *
 *     4 May 2041 · Hentzau · 16 killed
 *       likely    02.txt: the same day, the same place, the same toll
 *                 there 18 killed
 */
export function drawIncidents(library: Library, { letter, ...entry }: Entry): string {
  const whole = library.get(entry.uri);
  return letter.claims
    .filter(({ event }) => event !== null)
    .flatMap((claim) => [
      claim.label,
      ...(whole === undefined ? [] : library.sameIncident(whole, claim)).flatMap(drawSame),
    ])
    .join('\n');
}

function drawSame({ entry, claim, certainty, reasons, differences }: SameIncident): string[] {
  const part = entry.letter.parts[claim.part]?.label ?? '';
  const where = [entry.name, part].filter(Boolean).join(', ');
  return [
    `  ${certainty.padEnd(8)}  ${where}: ${reasons.join(', ')}`,
    ...differences.map((difference) => `${' '.repeat(12)}there ${differenceInWords(difference)}`),
  ];
}
