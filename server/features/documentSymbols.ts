import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Claim, ClaimKind, Letter, Mention, Part, Span } from '../letter/types';
import { isNote } from '../library/notes';
import { CLAIM_WORDS } from './claimWording';
import type { Source } from './context';
import { mentionsWithin } from './mentions';
import type { LineIndex } from './positions';
import { dateInWords } from '../letter/dateWords';
import { kindAndDate, figureInWords } from './wording';

/** An icon for each kind, as editors draw them; none of them means praise or blame. */
export const CLAIM_ICONS: Readonly<Record<ClaimKind, SymbolKind>> = {
  incident: SymbolKind.Event,
  accusation: SymbolKind.Interface,
  condemnation: SymbolKind.Operator,
  demand: SymbolKind.Method,
  position: SymbolKind.Property,
  reference: SymbolKind.Module,
  procedural: SymbolKind.String,
};

const MENTIONS: Readonly<Record<Mention['type'], SymbolKind>> = {
  symbol: SymbolKind.Key,
  date: SymbolKind.Constant,
  place: SymbolKind.Field,
  figure: SymbolKind.Number,
};

/**
 * The outline: the letter, below it its masthead, claims, signature and annexes, and below each
 * claim its mentions. None of a note: the editor outlines it by its headings.
 */
export function documentSymbols({ entry, lines, text }: Source): readonly DocumentSymbol[] {
  const { letter, name: file } = entry;
  if (isNote(file, letter)) return [];
  const [covering, ...annexes] = letter.parts;
  if (letter.masthead.kind === null || covering === undefined)
    return mentionsIn(letter, covering ?? { start: 0, end: Infinity }, lines);
  const end = letter.zones.at(-1)?.end ?? text?.length ?? covering.end;
  const start = letter.zones[0]?.start ?? 0;
  const children = [
    ...partSymbols(letter, 0, lines),
    ...annexes.map((annex, index) => annexSymbol(letter, annex, index + 1, lines)),
  ];
  const title = letter.masthead.ranges.title ?? { start, end: start };
  const name = [kindAndDate(letter.masthead), letter.masthead.sender?.state]
    .filter(Boolean)
    .join(' · ');
  return [symbol(name, SymbolKind.File, { start, end }, title, lines, children)];
}

function annexSymbol(letter: Letter, annex: Part, part: number, lines: LineIndex): DocumentSymbol {
  const name = [annex.label || 'Annex', annex.title ?? undefined].filter(Boolean).join(' · ');
  return symbol(
    name,
    SymbolKind.Package,
    annex,
    annex.ranges.heading ?? annex,
    lines,
    partSymbols(letter, part, lines),
  );
}

/** What stands in one part: its masthead if it is the covering letter, its claims, its signature. */
function partSymbols(letter: Letter, part: number, lines: LineIndex): DocumentSymbol[] {
  const claims = letter.claims
    .filter((claim) => claim.part === part)
    .map((claim) => claimSymbol(letter, claim, lines));
  return [
    ...(part === 0 ? mastheadSymbol(letter, lines) : []),
    ...claims,
    ...signatureSymbol(letter, part, lines),
  ];
}

function mastheadSymbol(letter: Letter, lines: LineIndex): DocumentSymbol[] {
  const { masthead } = letter;
  const { block } = masthead.ranges;
  if (block === undefined) return [];
  const name = [
    'Masthead',
    masthead.symbols.map(({ canonical }) => canonical).join(', '),
    masthead.addressees.join(', '),
    masthead.distributed === null ? '' : `distributed ${dateInWords(masthead.distributed)}`,
    masthead.originalLanguage === null ? '' : `original in ${masthead.originalLanguage}`,
  ];
  return [
    symbol(
      name.filter(Boolean).join(' · '),
      SymbolKind.Struct,
      block,
      block,
      lines,
      mentionsIn(letter, block, lines),
    ),
  ];
}

function claimSymbol(letter: Letter, claim: Claim, lines: LineIndex): DocumentSymbol {
  const label = [CLAIM_WORDS[claim.kind].name, claim.label].filter(Boolean).join(' · ');
  return symbol(
    label,
    CLAIM_ICONS[claim.kind],
    claim,
    claim.sentences[0] ?? claim,
    lines,
    mentionsIn(letter, claim, lines),
  );
}

function signatureSymbol(letter: Letter, part: number, lines: LineIndex): DocumentSymbol[] {
  const signed = part === 0 ? letter.masthead : letter.parts[part];
  const span = signed?.ranges.signature;
  if (signed === undefined || span === undefined) return [];
  const { signatory, signatoryOffices } = signed;
  const name = ['Signature', [signatory, ...signatoryOffices].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' · ');
  return [symbol(name, SymbolKind.Constant, span, span, lines, [])];
}

function mentionsIn(letter: Letter, span: Span, lines: LineIndex): DocumentSymbol[] {
  return mentionsWithin(letter, span).map((mention) =>
    symbol(mentionName(mention), MENTIONS[mention.type], mention, mention, lines, []),
  );
}

function mentionName(mention: Mention): string {
  switch (mention.type) {
    case 'symbol':
      return mention.documents.map(({ canonical }) => canonical).join(', ');
    case 'date':
      return dateInWords(mention.value);
    case 'place':
      return mention.name;
    case 'figure':
      return [figureInWords(mention.quantity, mention.unit), mention.role]
        .filter(Boolean)
        .join(' ');
  }
}

function symbol(
  name: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  lines: LineIndex,
  children: DocumentSymbol[],
): DocumentSymbol {
  return { name, kind, range: lines.range(span), selectionRange: lines.range(selection), children };
}
