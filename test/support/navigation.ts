import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import { positionOf, serviceOf, uriOf } from './files';
import type { LetterService } from '../../server/service';

/** The title of a fictional letter, and a blank line. */
export const titleOf = (date: string, state = 'Chad', kind = 'Letter'): string =>
  `${kind} dated ${date} from the Permanent Representative of ${state} to the United Nations addressed to the Secretary-General\n\n`;

/** Letters to go about in, with questions about words in them. */
export interface Letters {
  readonly service: LetterService;
  readonly at: (
    name: string,
    words: string,
    nth?: number,
  ) => Parameters<LetterService['definition']>;
  /** `name:line text` of a range. */
  readonly tell: (uri: string, range: Range) => string;
  readonly tellAll: (locations: readonly Location[]) => readonly string[];
  readonly tellLinks: (links: readonly LocationLink[]) => readonly string[];
}

export async function lettersOf(files: Readonly<Record<string, string>>): Promise<Letters> {
  const { service } = await serviceOf(files);
  const tell = (uri: string, { start, end }: Range): string => {
    const name = Object.keys(files).find((key) => uriOf(key) === uri) ?? '?';
    const lines = (files[name] ?? '').split('\n');
    const line = lines[start.line] ?? '';
    return `${name}: ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`;
  };
  return {
    service,
    at: (name, words, nth) => [uriOf(name), positionOf(files[name] ?? '', words, nth)],
    tell,
    tellAll: (locations) => locations.map(({ uri, range }) => tell(uri, range)),
    tellLinks: (links) =>
      links.map(({ targetUri, targetSelectionRange }) => tell(targetUri, targetSelectionRange)),
  };
}
