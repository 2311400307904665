import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';

/** A line of a hover: pieces of text, some of them strong or linked. */
export type Piece =
  string | { readonly strong: string } | { readonly link: string; readonly target: string };
export type HoverLine = readonly Piece[];

/** The lines as Markdown, or as plain text for a client that wishes so. */
export function renderLines(lines: readonly HoverLine[], kind: MarkupKind): MarkupContent {
  const markdown = kind === MarkupKind.Markdown;
  const rendered = lines
    .filter((line) => line.length > 0)
    .map((line) => line.map((piece) => (markdown ? toMarkdown(piece) : toPlain(piece))).join(''));
  return { kind, value: rendered.join(markdown ? '  \n' : '\n') };
}

/** Pieces between dots: `a · b · c`; empty ones are left out. */
export function dotted(...pieces: readonly (Piece | null | undefined | false)[]): HoverLine {
  const present = pieces.filter(
    (piece): piece is Piece =>
      piece !== null && piece !== undefined && piece !== false && piece !== '',
  );
  return present.flatMap((piece, index) => (index === 0 ? [piece] : [' · ', piece]));
}

function toMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('strong' in piece) return `**${escapeMarkdown(piece.strong)}**`;
  return `[${escapeMarkdown(piece.link)}](${piece.target})`;
}

function toPlain(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  return /^https?:/.test(piece.target) ? `${piece.link}: ${piece.target}` : piece.link;
}

/** The letter's own words must not become marks, or HTML, in a hover. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}
