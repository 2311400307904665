import type { Entry, Library } from '../library/library';
import type { Settings } from '../protocol';
import type { ReaderFiles } from '../readerFiles';
import type { LineIndex } from './positions';

/** A file as a feature sees it: what was read from it, and where its lines are. */
export interface Source {
  readonly entry: Entry;
  readonly lines: LineIndex;
  /** Kept for the documents that are open; null for the others. */
  readonly text: string | null;
}

/** What a feature works with. */
export interface FeatureContext {
  readonly library: Library;
  readonly sourceOf: (uri: string) => Source | undefined;
  /** What the reader wrote beside the letters. */
  readonly readerFiles: ReaderFiles;
  /** Those of the folder that the file asked about is in. */
  readonly settings: Settings;
  /** False while letters are still being read: what is not found may come yet. */
  readonly indexed: boolean;
}
