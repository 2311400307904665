import * as z from 'zod';
import {
  appendAt,
  parseJson,
  spanAtPath,
  type JsonNode,
  type Problem,
  type TextChange,
  valueOf,
} from './json';
import { parseSymbol } from './letter/symbolGrammar';
import type { DocumentSymbol, Span } from './letter/types';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './protocol';

/**
 * `letters.json`, at the root of a folder: what the reader knows of its letters better than their
 * text tells. The letters themselves are never written to.
 *
 *     {
 *       "letters": {
 *         "2018/first letter.txt": {
 *           "symbols": ["S/2018/152"],
 *           "silenced": { "weekday": ["Monday, 4 August 2017"] }
 *         }
 *       }
 *     }
 */
export const LETTERS_JSON = 'letters.json';

/** What the reader says of one letter. */
export interface LetterRemarks {
  /** The symbols that it goes by. */
  readonly symbols: readonly DocumentSymbol[];
  /** The words that a diagnostic is not to mark, by its code. */
  readonly silenced: Readonly<Partial<Record<DiagnosticCode, readonly string[]>>>;
  /** Where this is said in `letters.json`. */
  readonly span: Span;
}

export interface LettersJson {
  /** By the letter's path in the folder. */
  readonly letters: ReadonlyMap<string, LetterRemarks>;
  readonly problems: readonly Problem[];
}

const Symbol = z.string().transform((text, context) => {
  const symbol = parseSymbol(text);
  if (symbol !== null) return symbol;
  context.addIssue(`“${text}” is no symbol of a document.`);
  return z.NEVER;
});
const Remarks = z.strictObject({
  symbols: z.array(Symbol).default([]),
  silenced: z.partialRecord(z.enum(DIAGNOSTIC_CODES), z.array(z.string())).default({}),
});
const Whole = z.looseObject({ letters: z.record(z.string(), z.unknown()) });

/** Reads the file. What makes no sense is a problem; what is said of other letters holds. */
export function readLettersJson(text: string): LettersJson {
  const letters = new Map<string, LetterRemarks>();
  if (text.trim() === '') return { letters, problems: [] };
  const { node, problem } = parseJson(text);
  if (problem !== undefined) return { letters, problems: [problem] };
  const whole = Whole.safeParse(valueOf(node));
  if (!whole.success) return { letters, problems: problemsOf(whole.error, node, []) };
  const problems: Problem[] = [];
  for (const [path, value] of Object.entries(whole.data.letters)) {
    const remarks = Remarks.safeParse(value);
    const span = spanAtPath(node, ['letters', path]);
    if (remarks.success) letters.set(path, { ...remarks.data, span });
    else problems.push(...problemsOf(remarks.error, node, ['letters', path]));
  }
  return { letters, problems };
}

/** Where a remark on a letter stands: among its symbols, or what is silenced under a code. */
export type RemarkPlace = readonly ['symbols'] | readonly ['silenced', DiagnosticCode];

/** The change that adds remarks; null where the file can't be read, or something else stands there. */
export function addRemark(
  text: string,
  letter: string,
  place: RemarkPlace,
  remarks: readonly string[],
): TextChange | null {
  const isEmpty = text.trim() === '';
  const { node } = parseJson(isEmpty ? '{}' : text);
  const change =
    node && appendAt(isEmpty ? '{}' : text, node, ['letters', letter, ...place], remarks);
  if (!isEmpty || !change) return change ?? null;
  return { span: { start: 0, end: text.length }, newText: `{${change.newText}}\n` };
}

function problemsOf(
  { issues }: z.ZodError,
  node: JsonNode,
  path: readonly PropertyKey[],
): readonly Problem[] {
  return issues.map((issue) => ({
    message: `${[...path, ...issue.path].join(' › ')}: ${issue.message}`.replace(/^: /, ''),
    span: spanAtPath(node, [...path, ...issue.path]),
  }));
}
