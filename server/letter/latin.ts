/** Letters of the Latin script by their character codes, for loops that a regular expression would slow. */

/** What a character is, as far as the Latin script goes. */
export const Kind = { none: 0, small: 1, capital: 2 } as const;

/** Of all characters below U+1F00, where the last block of Latin letters ends. */
const KINDS = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  if (code >= 0x300 && code < 0x370) return Kind.small;
  const letter = String.fromCharCode(code);
  if ((code >= 0x250 && code < 0x1e00) || !/\p{L}/u.test(letter)) return Kind.none;
  return letter === letter.toLowerCase() ? Kind.small : Kind.capital;
});

/** The `Kind` of a character; combining marks are small letters. */
export function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? Kind.none) : Kind.none;
}

export function isLetter(code: number): boolean {
  return kindOf(code) !== Kind.none;
}

export function isCapital(code: number): boolean {
  return kindOf(code) === Kind.capital;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Marks that stand for an apostrophe, a hamza or an ayn. */
export const APOSTROPHES = "'’‘‛`ʿʾʻʼ";
const MARKS = new Set([...APOSTROPHES].map((mark) => mark.charCodeAt(0)));

export function isApostrophe(code: number): boolean {
  return (code === 39 || code > 90) && MARKS.has(code);
}
