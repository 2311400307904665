import {
  CancellationTokenSource,
  FileChangeType,
  type Connection,
  type FileEvent,
} from 'vscode-languageserver';
import { canonicalUri } from './folders';
import type { LetterService } from './service';
import type { IndexOptions } from './store';

/** How long an answer waits for what is being read, counted from the start of the reading, in milliseconds. */
const PATIENCE = 400;
/** How long no file must change before those that did are read, in milliseconds. */
const QUIET = 100;
/** How soon after an edit other letters take in what it teaches them, in milliseconds. */
const EDIT_PAUSE = 400;
/** How many files are read without a note of progress. */
const FEW = 200;
/** How often the state is told while letters are read, in milliseconds. */
const STATE_INTERVAL = 2000;

export interface IndexingOptions {
  readonly connection: Connection;
  readonly service: LetterService;
  /** Whether the client shows progress. */
  readonly progress: boolean;
  /** Told of each change of what is in the library. */
  readonly onChange: () => void;
  /** Told when a task is done: what was answered before may be otherwise now. */
  readonly onRead: () => void;
}

/**
 * Reads the library's files, one task after the other: all of them at first, then what changed.
 * Changes that come close together, as those of a change of branch do, are one.
 */
export class Indexing {
  private queue: Promise<void> = Promise.resolve();
  /** Ends with the queue, or a moment after its last task began to wait. */
  private moment: Promise<void> = Promise.resolve();
  private running = new CancellationTokenSource();
  private readonly changed = new Map<string, FileChangeType>();
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private edit: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: IndexingOptions) {}

  /** Ends when all that was told of files so far is taken in. */
  all(): Promise<void> {
    this.takeChanges();
    return this.queue;
  }

  /** The same, but waits no more than a moment. */
  soon(): Promise<void> {
    this.takeChanges();
    return this.moment;
  }

  /** Reads all files, or those that are still unread. What is being read for that already is let be. */
  start({ rest = false, after = Promise.resolve() } = {}): void {
    this.running.cancel();
    const running = new CancellationTokenSource();
    this.running = running;
    this.enqueue(async () => {
      await after;
      await this.withProgress(running, (options) =>
        this.options.service.index({ ...options, rest }),
      );
    });
  }

  stop(): void {
    this.running.cancel();
    clearTimeout(this.quiet);
    clearTimeout(this.edit);
    this.changed.clear();
  }

  /** Files were written or deleted. */
  change(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) this.changed.set(canonicalUri(uri), type);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.takeChanges(), QUIET);
  }

  /** A document was edited, which can teach others something: they are read when it is quiet. */
  edited(): void {
    clearTimeout(this.edit);
    this.edit = setTimeout(() => this.enqueue(() => this.options.service.settle()), EDIT_PAUSE);
  }

  /** A document was closed. */
  close(uri: string): void {
    const closed = this.options.service.closeDocument(uri);
    this.enqueue(() => closed);
  }

  private takeChanges(): void {
    clearTimeout(this.quiet);
    if (this.changed.size === 0) return;
    const events = [...this.changed];
    this.changed.clear();
    // What it names may be many files.
    if (events.some(([uri]) => uri.endsWith('/.gitignore'))) return this.start();
    const isDeleted = ([, type]: [string, FileChangeType]): boolean =>
      type === FileChangeType.Deleted;
    const deleted = events.filter(isDeleted).map(([uri]) => uri);
    const written = events.filter((event) => !isDeleted(event)).map(([uri]) => uri);
    const { service } = this.options;
    this.enqueue(() =>
      written.length <= FEW
        ? service.filesChanged(written, deleted)
        : this.withProgress(new CancellationTokenSource(), (options) =>
            service.filesChanged(written, deleted, options),
          ),
    );
  }

  /** A task that gives false has changed nothing. */
  private enqueue(task: () => Promise<void | boolean>): void {
    const { connection, onChange, onRead } = this.options;
    this.queue = this.queue
      .then(task)
      .catch((error: unknown) =>
        connection.console.error(
          `Letters could not be read: ${error instanceof Error ? error.message : String(error)}`,
        ),
      )
      .then((changed) => {
        onChange();
        if (changed !== false) onRead();
      });
    this.moment = Promise.race([this.queue, after(PATIENCE)]);
  }

  private async withProgress(
    running: CancellationTokenSource,
    task: (options: IndexOptions) => Promise<void>,
  ): Promise<void> {
    const { connection, onChange } = this.options;
    const note = this.options.progress
      ? await connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
    note?.begin('Reading letters', 0, '', true);
    note?.token.onCancellationRequested(() => running.cancel());
    let toldAt = Date.now();
    const report = (read: number, total: number): void => {
      const counts = `${read.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      note?.report(Math.round((100 * read) / total), counts);
      if (Date.now() < toldAt + STATE_INTERVAL) return;
      toldAt = Date.now();
      onChange();
    };
    try {
      await task({ token: running.token, progress: { report } });
    } finally {
      note?.done();
    }
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
