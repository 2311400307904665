const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman number from I to XCIX, or null. */
export function romanValue(text: string): number | null {
  if (text === '' || !ROMAN.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text[at] ?? ''] ?? 0;
    value += digit < (DIGITS[text[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
