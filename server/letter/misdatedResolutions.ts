import { resolutionFits, yearOfResolution } from './councilNumbers';
import type { Reading } from './reading';
import type { Span } from './types';

/** A resolution that the text itself calls the Security Council's, with a year that is not its number's. */
export interface MisdatedResolution extends Span {
  readonly number: number;
  /** As printed. */
  readonly year: number;
  /** The year in which the Council adopted a resolution of this number; null where it can't be told. */
  readonly adopted: number | null;
}

/** Others number resolutions in the same way: only those named as the Council's are known. */
const COUNCIL_RESOLUTION =
  /\b(?:(?:Security Council|UNSC)(?:['’]s)? [Rr]esolutions?|UNSCRs?) (?:[Nn]os?\. ?)?|\bS\/RES\//g;
const NUMBER_AND_YEAR = /(\d{1,4}) ?\(((?:19|20)\d\d)\)/y;
const NEXT = /(?:,? (?:and|or|to) |, )(?=\d)/y;

/** In order, in the offsets of the reading: the numbers with their years. */
export function findMisdatedResolutions({ text }: Reading): readonly MisdatedResolution[] {
  const found: MisdatedResolution[] = [];
  for (const cue of text.matchAll(COUNCIL_RESOLUTION)) {
    let start = cue.index + cue[0].length;
    for (;;) {
      NUMBER_AND_YEAR.lastIndex = start;
      const item = NUMBER_AND_YEAR.exec(text);
      if (item === null) break;
      const [number, year] = [Number(item[1]), Number(item[2])];
      const end = start + item[0].length;
      if (!resolutionFits(number, year))
        found.push({ start, end, number, year, adopted: yearOfResolution(number) });
      NEXT.lastIndex = end;
      start = end + (NEXT.exec(text)?.[0].length ?? 0);
      if (start === end) break;
    }
  }
  return found;
}
