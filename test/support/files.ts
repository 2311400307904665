import type { Host } from '../../server/host';
import { MarkupKind, type Position } from 'vscode-languageserver-types';
import { createLetterService, type LetterService } from '../../server/service';

/** A library in memory: texts, or bytes, by file name. A null is a file that can't be read. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface MemoryHost extends Host {
  readonly messages: readonly string[];
  write(name: string, content: string | Uint8Array | null): void;
  remove(name: string): void;
}

export const uriOf = (name: string): string => `memory://test/letters/${name}`;

const PLACES = /\/places\.(?:csv|geojson)$/;
const OWN = /\/(?:places\.(?:csv|geojson)|letters\.json)$/;

export function memoryHost(files: Files): MemoryHost {
  const all = new Map(Object.entries(files).map(([name, content]) => [uriOf(name), content]));
  const messages: string[] = [];
  return {
    messages,
    log: (message) => messages.push(message),
    folders: () => [uriOf('').slice(0, -1)],
    listLetters: () => Promise.resolve([...all.keys()].filter((uri) => !OWN.test(uri))),
    listPlaces: () => Promise.resolve([...all.keys()].filter((uri) => PLACES.test(uri))),
    includes: () => true,
    readFile: (uri) => {
      const content = all.get(uri);
      if (content === undefined) return Promise.reject(new Error('there is no such file'));
      if (content === null) return Promise.reject(new Error('it may not be read'));
      return Promise.resolve(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      );
    },
    write: (name, content) => all.set(uriOf(name), content),
    remove: (name) => all.delete(uriOf(name)),
  };
}

/** A service that has read the files. */
export async function serviceOf(
  files: Files,
): Promise<{ service: LetterService; host: MemoryHost }> {
  const host = memoryHost(files);
  const service = createLetterService(host);
  await service.index();
  return { service, host };
}

/** Where `words` stand in a text, as an LSP position one character in. */
export function positionOf(text: string, words: string, nth = 0): Position {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not there`);
  const before = text.slice(0, at + 1).split(/\r\n|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The hover on `words` in a file, as plain text; empty where there is none. */
export function hoverText(
  service: LetterService,
  name: string,
  text: string,
  words: string,
): string {
  const hover = service.hover(uriOf(name), positionOf(text, words), MarkupKind.PlainText);
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}
