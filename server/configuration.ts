import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import * as z from 'zod';
import type { Folder } from './folderHost';
import { DEFAULT_SETTINGS, Settings, SETTINGS_SECTION } from './protocol';

/** The settings, for what is in no folder and for each folder. */
export interface Configuration {
  readonly settings: Settings;
  readonly ofFolders: ReadonlyMap<string, Settings>;
  readonly folders: readonly Folder[];
  /** What was wrong with the settings, in words for the reader. */
  readonly problems: readonly string[];
}

/** What else an editor is set to leave out, where it has such settings. */
const EXCLUDE_SECTION = 'files.exclude';
const GITIGNORE_SECTION = 'search.useIgnoreFiles';
export const SECTIONS = [SETTINGS_SECTION, EXCLUDE_SECTION, GITIGNORE_SECTION];

/** By glob; only those that hold under no condition count. */
const Excluded = z.record(z.string(), z.unknown()).catch({});
const UseIgnoreFiles = z.boolean().catch(true);

/** Asks the client for the settings of each folder; `pushed` are those of a client that can't be asked. */
export async function readConfiguration(
  connection: Connection,
  client: ClientCapabilities,
  uris: readonly string[],
  pushed: unknown,
): Promise<Configuration> {
  const scopes = [undefined, ...uris];
  const answers =
    client.workspace?.configuration === true
      ? await connection.workspace.getConfiguration(
          scopes.flatMap((scopeUri) => SECTIONS.map((section) => ({ scopeUri, section }))),
        )
      : scopes.flatMap(() => [pushed, null, null]);
  const values = z.array(z.unknown()).parse(answers);
  const read = scopes.map((_, index) => readSettings(values[index * SECTIONS.length]));
  const ofFolder = (index: number): Settings => read[index + 1]?.settings ?? DEFAULT_SETTINGS;
  return {
    settings: read[0]?.settings ?? DEFAULT_SETTINGS,
    ofFolders: new Map(uris.map((uri, index) => [uri, ofFolder(index)])),
    folders: uris.map((uri, index) => {
      const { include, exclude } = ofFolder(index);
      const at = (index + 1) * SECTIONS.length;
      const alsoExcluded = Object.entries(Excluded.parse(values[at + 1]))
        .filter(([, holds]) => holds === true)
        .map(([glob]) => glob);
      const gitignore = UseIgnoreFiles.parse(values[at + 2]);
      return { uri, rules: { include, exclude: [...exclude, ...alsoExcluded], gitignore } };
    }),
    problems: [...new Set(read.flatMap(({ problems }) => problems))],
  };
}

/** Settings as a client gives them. A value that can't be used falls back to the default, by itself. */
export function readSettings(given: unknown): {
  readonly settings: Settings;
  readonly problems: readonly string[];
} {
  const values = z.record(z.string(), z.unknown()).catch({}).parse(withoutNulls(given));
  const { data, error } = Settings.safeParse(values);
  if (data !== undefined) return { settings: data, problems: [] };
  const bad = new Map(
    error.issues.map((issue) => {
      const path = settingOf(issue.path);
      return [path.join('.'), { path, message: issue.message }];
    }),
  );
  const rest = structuredClone(values);
  for (const { path } of bad.values()) remove(rest, path);
  return {
    settings: Settings.parse(rest),
    problems: [...bad].map(
      ([name, { path, message }]) =>
        `The setting ${SETTINGS_SECTION}.${name} is ${JSON.stringify(at(values, path))}, which can’t be used (${message}). ${JSON.stringify(at(DEFAULT_SETTINGS, path))} holds instead.`,
    ),
  };
}

/** An unset value is null with many clients. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item)]),
  );
}

/** The path of a setting from that of a fault in its value: a list's items have numbers. */
function settingOf(path: readonly PropertyKey[]): readonly string[] {
  const names: string[] = [];
  for (const name of path) {
    if (typeof name !== 'string') break;
    names.push(name);
  }
  return names;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => z.record(z.string(), z.unknown()).safeParse(inner).data?.[name],
    value,
  );
}

function remove(values: Record<string, unknown>, path: readonly string[]): void {
  const parent = at(values, path.slice(0, -1));
  const name = path.at(-1);
  if (typeof parent === 'object' && parent !== null && name !== undefined)
    Reflect.deleteProperty(parent, name);
}
