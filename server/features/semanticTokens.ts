import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { MentionType } from '../letter/types';
import type { Source } from './context';

const TYPES: readonly MentionType[] = ['symbol', 'date', 'place', 'figure'];

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [],
};

/** A token for each mention; one that goes over a line end is a token on each of its lines. */
export function semanticTokens({ entry, lines }: Source): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { type, start, end } of entry.letter.mentions)
    for (const part of lines.lineParts({ start, end })) {
      const { line, character } = lines.position(part.start);
      builder.push(line, character, part.end - part.start, TYPES.indexOf(type), 0);
    }
  return builder.build();
}
