/** How two names that follow each other belong together, by the words between them. */

const LIST =
  /^\)?(?:,| \(|\/| and| or|, and|, or| as well as|, as well as| and the|, and the|, the| or the| to| to the) ?$/;
const LONGEST_LIST = 17;

/** Whether only a comma, `and` or the like stands between two names. */
export function isList(text: string, end: number, start: number): boolean {
  return start - end <= LONGEST_LIST && start > end && LIST.test(text.slice(end, start));
}

const IN_WORDS =
  /^(,?)((?: (?:in|of|within|the|a|an|city|town|village|province|governorate|district|region|municipality|county|subdistrict|area|state|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|countryside|outskirts|suburbs|north|south|east|west|part|rural|which|lies|is|situated|located|neighbouring|occupied|sector|quarter|neighbourhood|island)){0,9}) $/;
const LONGEST_IN = 80;
const NEAR =
  /^,? (?:(?:to the )?(?:north|south|east|west|north-east|north-west|south-east|south-west) of|near|outside) (?:the (?:city|town|village) of )?$/;

/**
 * What the words between two names say of the first: that it lies in the second (`in the eastern
 * countryside of`), that it lies near it, that a bare comma parts them, or nothing.
 */
export function isInPlace(
  text: string,
  end: number,
  start: number,
): 'in' | 'near' | 'comma' | 'none' {
  if (start - end > LONGEST_IN || start <= end) return 'none';
  if (NEAR.test(text.slice(end, start))) return 'near';
  const match = IN_WORDS.exec(text.slice(end, start));
  if (!match) return 'none';
  const words = match[2] ?? '';
  if (words === '' || words === ' the') return match[1] ? 'comma' : 'none';
  return /^ (?:in|of|within|which|situated|located|a|an|the)\b/.test(words) ? 'in' : 'none';
}
