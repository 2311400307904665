import table from './tables/symbolSeries.tsv';
import type { DocumentSymbol } from './types';

/** Whose documents a series holds, and what they are: `Security Council`, `verbatim record`. */
export interface Series {
  readonly organ: string;
  readonly nature: string;
}

/** Every known series by the beginning of its symbols, the longest first. */
const SERIES: readonly (Series & { readonly prefix: string })[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [prefix = '', organ = '', nature = ''] = row.split('\t');
    return { prefix, organ, nature };
  })
  .sort((one, other) => other.prefix.length - one.prefix.length);

/** What the kinds of document are called; those that are not here have the name of their series. */
const KIND_NAMES: Readonly<Partial<Record<DocumentSymbol['kind'], string>>> = {
  resolution: 'resolution',
  decision: 'decision',
  'presidential-statement': 'presidential statement',
  'meeting-record': 'meeting record',
  draft: 'draft',
  agenda: 'provisional agenda',
  information: 'information document',
  'ngo-statement': 'statement by a non-governmental organization',
  'conference-room-paper': 'conference room paper',
  'working-paper': 'working paper',
  'general-comment': 'general comment',
  'concluding-observations': 'concluding observations',
  'list-of-issues': 'list of issues',
  petition: 'petition',
  restricted: 'restricted document',
  'press-release': 'press release',
  document: 'document',
};

const SECRETARIAT_ISSUANCES: Readonly<Record<string, string>> = {
  'ST/SGB': 'Secretary-General’s bulletin',
  'ST/AI': 'administrative instruction',
  'ST/IC': 'information circular',
};

/** The series that a symbol belongs to, null if it is none of those known. */
export function seriesOf({ canonical, organ, session, year }: DocumentSymbol): Series | null {
  const slotted = canonical
    .replace(`${organ}/${session ?? ''}/`, `${organ}/<session>/`)
    .replace(`${organ}/${year ?? ''}/`, `${organ}/<year>/`);
  const found = SERIES.find(
    ({ prefix }) => canonical.startsWith(prefix) || slotted.startsWith(prefix),
  );
  return found ? { organ: found.organ, nature: found.nature } : null;
}

/** A symbol in words: `Security Council document 152 of 2018`, `General Assembly resolution 71/248`. */
export function describeSymbol(symbol: DocumentSymbol): string {
  const { kind, organ, suffixes } = symbol;
  const name = KIND_NAMES[kind] ?? SECRETARIAT_ISSUANCES[organ] ?? 'document';
  const of = organName(symbol);
  const words = [of, of === '' ? capitalised(name) : name, numberOf(symbol)];
  return [words.filter((word) => word !== '').join(' '), ...suffixes.map(suffixInWords)].join(', ');
}

function organName(symbol: DocumentSymbol): string {
  const { kind, organ } = symbol;
  if (kind === 'press-release') return 'United Nations';
  // A decision of the Assembly is the Assembly's, whatever the library calls its series.
  const body = seriesOf(symbol)?.organ ?? '';
  return organ.startsWith('ST/') || body === '' ? '' : body;
}

function numberOf({ kind, number, letter, session, year, canonical }: DocumentSymbol): string {
  const lettered = [number ?? '', letter ?? ''].filter((part) => part !== '').join(' ');
  if (kind === 'press-release') return canonical;
  if (kind === 'resolution' || kind === 'decision') {
    const bracket = / (\([^)]*\))/.exec(canonical)?.[1];
    if (bracket !== undefined) return `${lettered} ${bracket}`;
    return [session ?? year ?? '', lettered].filter((part) => part !== '').join('/');
  }
  if (year !== null) return `${lettered} of ${year}`;
  return session === null ? lettered : `${lettered} of session ${session}`;
}

function suffixInWords(suffix: string): string {
  const [, kind = '', number = ''] = /^(\w+)\.(\d+)$/.exec(suffix) ?? [];
  const words = { Add: 'addendum', Rev: 'revision', Corr: 'corrigendum', Amend: 'amendment' }[kind];
  return words === undefined ? suffix.replace(/[()]/g, '') : `${words} ${number}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
