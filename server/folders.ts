import { URI } from 'vscode-uri';

/** The one spelling of a URI, for one editor escapes what another does not. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder that a file is in, by their URIs: of several the innermost. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => uri.startsWith(withSlash(folder)))
    .sort((a, b) => b.length - a.length)[0];
}

/** A file's path, relative to a folder that it is in. */
export function pathBelow(folder: string, uri: string): string {
  return URI.parse(uri).path.slice(withSlash(URI.parse(folder).path).length);
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
