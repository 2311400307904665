import table from './tables/councilNumbers.tsv';

/**
 * Which numbers the Security Council gave its resolutions (and, before 1994, its documents) in
 * which year. Source: counts of the Council's resolutions by year, 1946 to the table's last row.
 */
interface CouncilYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** The S/ number of the documents cited from that year that 95 in 100 stay below, or null. */
  readonly documents: number | null;
}

const YEARS: readonly CouncilYear[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [year, first, last, documents] = row.split('\t').map(Number);
    return { year: year ?? 0, first: first ?? 0, last: last ?? 0, documents: documents || null };
  });
const LAST = YEARS.at(-1) ?? { year: 0, first: 0, last: 0, documents: null };

/** More than the Council has adopted in any year since the table's end was near. */
const MOST_A_YEAR = 80;
/** How many years past the table's end a symbol is believed. */
const YEARS_AHEAD = 15;

/** The first and the last year that the slot of a symbol can bear. */
export const FIRST_YEAR = 1946;
export const LAST_YEAR = LAST.year + YEARS_AHEAD;

/** The year in which the Council adopted a resolution, null where the table does not reach. */
export function yearOfResolution(number: number): number | null {
  return YEARS.find(({ first, last }) => first <= number && number <= last)?.year ?? null;
}

/** Can the Council's resolution of this number be of this year? */
export function resolutionFits(number: number, year: number): boolean {
  if (year <= LAST.year) return number > 0 && yearOfResolution(number) === year;
  return (
    year <= LAST_YEAR &&
    number > LAST.last &&
    number <= LAST.last + MOST_A_YEAR * (year - LAST.year)
  );
}

/** Roughly the years in which a document S/n can have been issued, before years stood in symbols. */
export function yearsOfDocument(number: number): { from: number; to: number } {
  const known = YEARS.filter(({ documents }) => documents !== null);
  const at = known.findIndex(({ documents }) => number <= (documents ?? 0));
  const found = (at < 0 ? known.at(-1) : known[at]) ?? LAST;
  return { from: Math.max(FIRST_YEAR, found.year - 1), to: Math.min(1993, found.year + 1) };
}
