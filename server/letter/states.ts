import { bareKey, foldName } from './placeKeys';
import table from './tables/countries.tsv';

export interface Country {
  /** ISO 3166-1 alpha-2, and `XK`. */
  readonly code: string;
  /** As the United Nations writes it. */
  readonly name: string;
  /** `bareKey` of the name. */
  readonly key: string;
  /** Codes of the countries around it. */
  readonly neighbours: readonly string[];
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
const rows = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([code = '', name = '', others, demonyms, neighbours = '']) => ({
    country: { code, name, key: bareKey(name), neighbours: neighbours.split(' ').filter(Boolean) },
    names: [name, ...list(others)],
    demonyms: list(demonyms),
  }));

const BY_CODE: ReadonlyMap<string, Country> = new Map(
  rows.map(({ country }) => [country.code, country]),
);
/** Every name that a country has borne. */
export const COUNTRY_NAMES: readonly (readonly [string, Country])[] = rows.flatMap(
  ({ country, names }) => names.map((name) => [name, country] as const),
);
const BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRY_NAMES.map(([name, country]) => [foldName(name), country]),
);
/** Countries by the folded words for their people: `syrian`, `yemenis`. */
export const PEOPLES: ReadonlyMap<string, Country> = new Map(
  rows.flatMap(({ country, demonyms }) =>
    demonyms.flatMap((demonym) =>
      [demonym, `${demonym}s`].map((form) => [foldName(form), country] as const),
    ),
  ),
);

export function countryOf(code: string): Country | undefined {
  return BY_CODE.get(code);
}

/** The country that a folded name is, in any of the names it has borne. */
export function countryNamed(folded: string): Country | undefined {
  return BY_NAME.get(folded);
}

/** The country of a folded word for its people: `syrian`, `yemenis`. */
export function countryOfPeople(folded: string): Country | undefined {
  return PEOPLES.get(folded);
}

/** ISO 3166-1 alpha-2 of a State as a letter names it, or null. */
export function senderCountry(state: string): string | null {
  const folded = foldName(state).replace(/^the /, '');
  const found =
    BY_NAME.get(folded) ??
    BY_NAME.get(
      folded.replace(/^(?:[a-z]+ )*(?:republic|state|kingdom|sultanate) of (?:the )?/, ''),
    );
  return found?.code ?? null;
}

/** Equal for two names if they are known to be of one State, or else are alike but for case and marks. */
export function stateKey(state: string): string {
  return senderCountry(state) ?? foldName(state).replace(/^the /, '');
}

export function isSameState(a: string, b: string): boolean {
  return stateKey(a) === stateKey(b);
}
