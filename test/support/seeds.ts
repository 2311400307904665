import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../seeds/', import.meta.url);

/** The sample letters, by file name. */
export const seeds: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** The sample letter whose file name begins so. */
export function seed(start: string): { readonly name: string; readonly text: string } {
  const name = Object.keys(seeds).find((key) => key.startsWith(start));
  if (name === undefined) throw new Error(`there is no sample letter ${start}`);
  return { name, text: seeds[name] ?? '' };
}
