import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { possibleTargets, targetsOf } from '../library/citations';
import type { Entry } from '../library/library';
import type { Citation } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { letterHead } from './letterHead';
import { byDate } from './order';
import { subjectAt } from './subjects';
import { kindAndDate } from './wording';

/*
 * The call hierarchy as a hierarchy of citations: a letter is called by those that cite it, and calls
 * those that it cites. Documents that are not in the library stand in none: there is no file to show
 * for them, and that of the letter which cites them would be another's. An item tells its letter by
 * its URI alone, so that it stays good whatever is edited; each level is asked for by itself, so that
 * letters which cite one another make no endless tree.
 */

/** The letters that a citation at a position means or could mean; anywhere else, the letter itself. */
export function prepareCallHierarchy(
  source: Source,
  position: Position,
  context: FeatureContext,
): readonly CallHierarchyItem[] {
  const subject = subjectAt(source, source.lines.offset(position));
  if (subject?.kind !== 'citation') return itemsOf([source.entry], context);
  const { library } = context;
  return itemsOf(possibleTargets(library.resolveCitation(source.entry, subject.citation)), context);
}

/** Who cites the letter of an item, the earliest first. The ranges are in the citing letter. */
export function incomingCalls(
  { entry }: Source,
  context: FeatureContext,
): readonly CallHierarchyIncomingCall[] {
  const citing = new Map<Entry, Citation[]>();
  for (const { entry: by, citation } of context.library.citationsOf(entry))
    append(citing, by, citation);
  return inOrder(citing).flatMap(([by, citations]) =>
    itemsOf([by], context).map((from) => ({ from, fromRanges: rangesOf(by, citations, context) })),
  );
}

/** What the letter of an item cites, in the order of the text. The ranges are in this letter. */
export function outgoingCalls(
  { entry }: Source,
  context: FeatureContext,
): readonly CallHierarchyOutgoingCall[] {
  const cited = new Map<Entry, Citation[]>();
  for (const citation of entry.letter.citations)
    for (const target of targetsOf(context.library.resolveCitation(entry, citation)))
      if (target !== entry) append(cited, target, citation);
  return [...cited].flatMap(([target, citations]) =>
    itemsOf([target], context).map((to) => ({
      to,
      fromRanges: rangesOf(entry, citations, context),
    })),
  );
}

function itemsOf(
  entries: readonly Entry[],
  { library, sourceOf }: FeatureContext,
): readonly CallHierarchyItem[] {
  return entries.flatMap((entry) => {
    const source = sourceOf(entry.uri);
    if (source === undefined) return [];
    const { masthead } = entry.letter;
    const [symbol] = library.identity(entry).symbols;
    const isLetter = masthead.kind !== null;
    const name = symbol?.canonical ?? (isLetter ? kindAndDate(masthead) : entry.name);
    const detail = isLetter
      ? [masthead.sender?.state, symbol && kindAndDate(masthead)].filter(Boolean).join(' · ')
      : '';
    return [{ name, kind: SymbolKind.File, detail, uri: entry.uri, ...letterHead(source) }];
  });
}

function rangesOf(
  { uri }: Entry,
  citations: readonly Citation[],
  { sourceOf }: FeatureContext,
): Range[] {
  const lines = sourceOf(uri)?.lines;
  return lines === undefined ? [] : citations.map((citation) => lines.range(citation));
}

function append(map: Map<Entry, Citation[]>, entry: Entry, citation: Citation): void {
  const citations = map.get(entry);
  if (citations === undefined) map.set(entry, [citation]);
  else citations.push(citation);
}

function inOrder(
  map: ReadonlyMap<Entry, readonly Citation[]>,
): readonly (readonly [Entry, readonly Citation[]])[] {
  return [...map].sort(([a], [b]) => byDate(a, b));
}
