/** How the tables write lists of words and phrases, so that a list reads as one. */

/** One to a line. A phrase may hold commas, and be a pattern. */
export const lines = ({ raw }: TemplateStringsArray): readonly string[] => split(raw, '\n');

/** Words and phrases with commas or line ends between them. */
export const terms = ({ raw }: TemplateStringsArray): readonly string[] => split(raw, /[,\n]/);

function split(raw: readonly string[], at: string | RegExp): readonly string[] {
  return raw
    .join('')
    .split(at)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
