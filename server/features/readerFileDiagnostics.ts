import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../json';
import type { Library } from '../library/library';
import type { ReaderFile, ReaderFiles } from '../readerFiles';
import type { LineIndex } from './positions';

/** What makes no sense in the reader's own files, by their URIs. Files without fault are there, too. */
export function readerFileDiagnostics(
  readerFiles: ReaderFiles,
  library: Library,
  indexed: boolean,
): ReadonlyMap<string, readonly Diagnostic[]> {
  return new Map(
    readerFiles.all().map((file) => {
      const unknown = indexed ? unknownLetters(file, readerFiles, library) : [];
      const lines = readerFiles.linesOf(file.text);
      return [file.uri, [...file.problems, ...unknown].map((item) => toDiagnostic(item, lines))];
    }),
  );
}

/** Remarks on letters that are not there: the path may be misspelt, or the file renamed. */
function unknownLetters(
  file: ReaderFile,
  readerFiles: ReaderFiles,
  library: Library,
): readonly Problem[] {
  return [...readerFiles.remarks]
    .filter(([uri]) => readerFiles.remarksFileOf(uri) === file.uri && !library.get(uri))
    .map(([uri, { span }]) => ({
      message: `No letter of this library is at “${readerFiles.pathOf(uri)}”.`,
      span,
    }));
}

function toDiagnostic({ message, span }: Problem, lines: LineIndex): Diagnostic {
  const severity = DiagnosticSeverity.Information;
  return { range: lines.range(span), severity, source: 'un-letters', message };
}
