import { SemanticTokensBuilder } from 'vscode-languageserver';
import type {
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver-types';
import type { Mention, MentionType } from '../letter/types';
import type { Source } from './context';

const TYPES: readonly MentionType[] = ['symbol', 'date', 'place', 'figure'];

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [],
};

/**
 * A token for each mention; one that goes over a line end is a token on each of its lines. What was
 * last told of an open document is kept, so that only what changed need be told next.
 */
export class MentionTokens {
  private readonly told = new Map<string, { readonly id: string; readonly data: number[] }>();
  private count = 0;

  full(source: Source): SemanticTokens {
    const data = tokens(source, source.entry.letter.mentions);
    const resultId = this.keep(source, data);
    return { data, ...(resultId !== undefined && { resultId }) };
  }

  /** What changed since the answer of an id; all tokens where that is not the last one. */
  delta(source: Source, previousId: string): SemanticTokens | SemanticTokensDelta {
    const before = this.told.get(source.entry.uri);
    if (before?.id !== previousId) return this.full(source);
    const data = tokens(source, source.entry.letter.mentions);
    const resultId = this.keep(source, data);
    return { edits: editsBetween(before.data, data), ...(resultId !== undefined && { resultId }) };
  }

  /** The tokens that a range touches. */
  range(source: Source, range: Range): SemanticTokens {
    const bounds = [source.lines.offset(range.start), source.lines.offset(range.end)];
    const [from, to] = [Math.min(...bounds), Math.max(...bounds)];
    const { mentions } = source.entry.letter;
    return {
      data: tokens(
        source,
        mentions.filter(({ start, end }) => end > from && start < to),
      ),
    };
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.told.delete(uri);
  }

  /** The id of an answer; none for a document that is not open, which no one will tell of. */
  private keep({ entry: { uri }, text }: Source, data: number[]): string | undefined {
    if (text === null) return undefined;
    this.count += 1;
    const id = String(this.count);
    this.told.set(uri, { id, data });
    return id;
  }
}

function tokens({ lines }: Source, mentions: readonly Mention[]): number[] {
  const builder = new SemanticTokensBuilder();
  for (const { type, start, end } of mentions)
    for (const part of lines.lineParts({ start, end })) {
      const { line, character } = lines.position(part.start);
      builder.push(line, character, lines.units(part.start, part.end), TYPES.indexOf(type), 0);
    }
  return builder.build().data;
}

/** The one edit that turns the one into the other: what is between their like starts and ends. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const data = after.slice(start, after.length - tail);
  return [{ start, deleteCount: before.length - tail - start, ...(data.length > 0 && { data }) }];
}
