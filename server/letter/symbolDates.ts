import { yearsOfDocument } from './councilNumbers';
import { romanValue } from './romanNumbers';
import type { DocumentSymbol } from './types';

/** When documents of a symbol can have been issued: ISO 8601 days, both included. */
export interface IssueSpan {
  readonly from: string;
  readonly to: string;
}

/** The years of emergency and special sessions of the Assembly; null where they are still resumed. */
const SPECIAL_SESSIONS: Readonly<Record<string, readonly [from: number, to: number | null]>> = {
  'ES-1': [1956, 1956],
  'ES-2': [1956, 1956],
  'ES-3': [1958, 1958],
  'ES-4': [1960, 1960],
  'ES-5': [1967, 1967],
  'ES-6': [1980, 1980],
  'ES-7': [1980, 1982],
  'ES-8': [1981, 1981],
  'ES-9': [1982, 1982],
  'ES-10': [1997, null],
  'ES-11': [2022, null],
  'S-10': [1978, 1978],
  'S-27': [2002, 2002],
  'S-28': [2005, 2005],
  'S-29': [2014, 2014],
  'S-30': [2016, 2016],
  'S-31': [2020, 2020],
  'S-32': [2021, 2021],
};
const NEVER = '9999-12-31';

/**
 * When a document can have been issued, by the rules that its series are numbered by: the
 * Assembly's session n runs from September of 1945 + n and has documents from January of that year
 * to the end of the next; a year in a symbol is the year of issue, which a late letter may precede
 * or follow a little. Null where nothing is known.
 */
export function issueSpan(symbol: DocumentSymbol): IssueSpan | null {
  const { organ, kind, session, year } = symbol;
  if (kind === 'press-release') return null;
  if (year !== null) return spanOfYear(symbol, year);
  if (session !== null) {
    if (organ === 'A' || /^A\/(?:C\.|BUR|SPC)/.test(organ)) return spanOfSession(session);
    if (organ === 'A/HRC') return spanOfRightsCouncil(session);
    return null;
  }
  if (organ === 'S' && kind === 'document' && symbol.number !== null) {
    const { from, to } = yearsOfDocument(Number(symbol.number));
    return { from: `${from}-01-01`, to: `${to}-12-31` };
  }
  return null;
}

/** Whether a letter of this day can bear the symbol; `unknown` where no rule tells. */
export function checkIssueDate(
  symbol: DocumentSymbol,
  isoDate: string,
): 'possible' | 'too-early' | 'too-late' | 'unknown' {
  const span = issueSpan(symbol);
  if (!span) return 'unknown';
  if (isoDate < span.from) return 'too-early';
  return isoDate > span.to ? 'too-late' : 'possible';
}

function spanOfYear({ organ, kind }: DocumentSymbol, year: number): IssueSpan {
  const adopted = kind === 'resolution' || kind === 'decision' || kind === 'presidential-statement';
  // The Economic and Social Council's session begins in July of the year before.
  if (organ === 'E' && adopted) return { from: `${year - 1}-07-01`, to: `${year}-12-31` };
  if (adopted) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: `${year - 1}-12-01`, to: `${year + 1}-02-28` };
}

function spanOfSession(session: string): IssueSpan | null {
  const special = SPECIAL_SESSIONS[session];
  if (special) {
    const [from, to] = special;
    return { from: `${from}-01-01`, to: to === null ? NEVER : `${to}-12-31` };
  }
  const number = /^\d+$/.test(session) ? Number(session) : romanValue(session);
  return number === null ? null : { from: `${1945 + number}-01-01`, to: `${1946 + number}-12-31` };
}

/** Three regular sessions a year; the nineteenth opened in March 2012. */
function spanOfRightsCouncil(session: string): IssueSpan | null {
  if (!/^\d+$/.test(session)) return null;
  const year = 2012 + Math.floor((Number(session) - 19) / 3);
  return { from: `${year - 1}-12-01`, to: `${year + 1}-02-28` };
}
