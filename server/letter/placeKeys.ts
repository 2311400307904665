/**
 * Keys under which differently spelt names of one place meet.
 *
 * A name from Arabic, Hebrew, Azeri or Korean has as many spellings as transliterators: `Deir
 * ez-Zor`, `Dayr al-Zawr`, `Dayr az Zawr`. Each key below is coarser than the one before it.
 */

const APOSTROPHES = /['’‘‛`´ʿʾʻʼ′]/g;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ə: 'a',
  ǝ: 'a',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const UNDECOMPOSED = /[əǝıøłđðþßæœ]/g;

/** Without case, diacritics and apostrophes; hyphens, dots and runs of blanks are one blank. */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (PLAIN.test(folded)) return folded;
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
  }
  return folded
    .replace(APOSTROPHES, '')
    .replace(/[-–‑. ]+/g, ' ')
    .trim();
}

/** The Arabic article, as it is written before sun and moon letters, and `el` and its like. */
const ARTICLES = /(?<=^| )(?:a[lnrstz]|ad|ash|ath|adh|e[lnrstz]|ed|esh|ech|ul) (?=\S)/g;

const ABBREVIATED = /^(?:mt|ste?)(?= \S)/;

/** The folded name without articles, its saint or mount spelt out: `Al-Hasakah` and `Hasakah` are one. */
export function bareKey(name: string): string {
  const folded = foldName(name);
  if (!folded.includes(' ')) return folded;
  const whole = folded.replace(ABBREVIATED, (word) => (word === 'mt' ? 'mount' : 'saint'));
  return whole.replace(ARTICLES, '');
}

const TURKIC = /[əǝğşçıİ]/;

/** In Turkish and Azeri spelling `c` is `j`, and in Azeri `x` is `kh` and `q` is `g`. */
function spelledOut(name: string): string {
  const lower = name.toLowerCase();
  if (!TURKIC.test(lower)) return lower;
  const azeri = /[əǝ]/.test(lower);
  const plain = lower
    .replace(/c/g, 'j')
    .replace(/ç/g, 'ch')
    .replace(/ş/g, 'sh')
    .replace(/ğ/g, 'gh');
  return azeri ? plain.replace(/x/g, 'kh').replace(/q/g, 'g') : plain;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/sh|ch|sch/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[qc]/g, 'k'],
  [/v/g, 'w'],
  [/ph?/g, 'b'],
  [/[ae][yi](?![aeiou])/g, 'i'],
  [/(?:aw|au|ou)(?![aeiou])|oo/g, 'u'],
  [/y/g, 'i'],
  [/ee/g, 'i'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/a[ht]?( |$)/g, '$1'],
];

/**
 * The bare name with the letters that transliterations confuse made one. Coarse: use it in the
 * letter's own country only, for names of six letters or more that are also alike as written.
 */
export function soundKey(name: string): string {
  let key = bareKey(spelledOut(name));
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key.replace(/ /g, '');
}

/** 1 for equal strings, 0 for wholly different ones: one less the edits per letter. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a.slice(0, 60), b.slice(0, 60)) / longest;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
