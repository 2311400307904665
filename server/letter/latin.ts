/** Letters of the Latin script by their character codes, for loops that a regular expression would slow. */

const LOWER = 1;
const UPPER = 2;
const LAST_COMMON = 0x250;
/** What the letters of the Latin script below U+0250, and the combining marks, are. */
const KINDS = Uint8Array.from({ length: 0x370 }, (_, code) => {
  if (code >= 0x300) return LOWER;
  const letter = String.fromCharCode(code);
  if (code >= LAST_COMMON || !/\p{L}/u.test(letter)) return 0;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
});

export function isLetter(code: number): boolean {
  if (code < KINDS.length) return KINDS[code] !== 0;
  return code >= 0x1e00 && code < 0x1f00;
}

export function isCapital(code: number): boolean {
  if (code < KINDS.length) return KINDS[code] === UPPER;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
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
