import type { CodeLens } from 'vscode-languageserver-types';
import { isNote } from '../library/notes';
import type { Entry, Library } from '../library/library';
import { SHOW_CITATIONS } from '../protocol';
import type { FeatureContext, Source } from './context';
import { counted } from './wording';

/**
 * Above a letter's title, how many documents it cites and how many letters cite it. `shows` says
 * whether the client has the command `SHOW_CITATIONS`; the words stand alone in any other.
 */
export function codeLenses(
  { entry, lines }: Source,
  { library, settings }: FeatureContext,
  shows: boolean,
): readonly CodeLens[] {
  const { kind, ranges } = entry.letter.masthead;
  if (!settings.codeLens || kind === null) return [];
  const title = ranges.title ?? entry.letter.zones[0] ?? { start: 0, end: 0 };
  const range = lines.range(title);
  const words = [`cites ${citedCount(entry, library)}`, ...citedByWords(entry, library)].join(
    ' · ',
  );
  const command = shows
    ? { title: words, command: SHOW_CITATIONS, arguments: [entry.uri, range.start] }
    : { title: words, command: '' };
  return [{ range, command }];
}

/** How many documents a letter cites, in any words; one with two symbols is one. */
function citedCount(entry: Entry, library: Library): number {
  const known = new Set<string>();
  let count = 0;
  for (const citation of entry.letter.citations) {
    const { state, subjects } = library.resolveCitation(entry, citation);
    for (const names of state === 'several' ? subjects.map((subject) => [subject]) : [subjects]) {
      if (names.length > 0 && !names.some((name) => known.has(name))) count += 1;
      for (const name of names) known.add(name);
    }
  }
  return count;
}

/** `cited by 3`, `in 1 note`. */
function citedByWords(entry: Entry, library: Library): readonly string[] {
  const citing = [...new Set(library.citationsOf(entry).map((cited) => cited.entry))];
  const notes = citing.filter(({ name, letter }) => isNote(name, letter)).length;
  const letters = `cited by ${citing.length - notes}`;
  return notes === 0 ? [letters] : [letters, `in ${counted(notes, 'note')}`];
}
