import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch/posix';

/** Which files of a folder belong to the library. Globs are relative to the folder. */
export interface FileRules {
  readonly include: readonly string[];
  /** A glob that matches a folder leaves out all that is in it. */
  readonly exclude: readonly string[];
  /** Whether what `.gitignore` names, in any folder below, is left out. */
  readonly gitignore: boolean;
}

/** Folders that hold no letters, however a reader's globs are written. */
const NEVER = ['**/node_modules', '**/.git'];

type Matcher = (path: string) => boolean;

/** Files that match no glob that begins with a dot stay hidden, and so do hidden folders. */
export function globMatcher(globs: readonly string[]): Matcher {
  return picomatch(globs, { nocase: true });
}

/** Which files below a folder are left out. Paths are relative to it, with `/` between the names. */
export class FileFilter {
  readonly gitignore: boolean;
  private readonly excluded: Matcher;
  private readonly ignoreFiles = new Map<string, Ignore>();

  constructor({ exclude, gitignore }: Pick<FileRules, 'exclude' | 'gitignore'>) {
    this.gitignore = gitignore;
    this.excluded = picomatch([...NEVER, ...exclude.map((glob) => glob.replace(/\/+$/, ''))], {
      nocase: true,
      dot: true,
    });
  }

  /** Takes in the text of the `.gitignore` of a folder; the topmost folder's path is empty. */
  addIgnoreFile(folder: string, text: string): void {
    if (this.gitignore) this.ignoreFiles.set(folder, ignore().add(text));
  }

  /** Whether a file is left in, and so are the folders above it. */
  admits(path: string): boolean {
    return (
      foldersAbove(path).every((folder) => folder === '' || !this.leavesOut(folder, 'folder')) &&
      !this.leavesOut(path, 'file')
    );
  }

  /** Whether a folder or file is left out, the folders above it being left in. */
  leavesOut(path: string, kind: 'folder' | 'file'): boolean {
    if (this.excluded(path)) return true;
    // The nearest `.gitignore` that says something of it decides.
    for (const folder of foldersAbove(path).reverse()) {
      const below = folder === '' ? path : path.slice(folder.length + 1);
      const verdict = this.ignoreFiles.get(folder)?.test(kind === 'folder' ? `${below}/` : below);
      if (verdict?.ignored === true) return true;
      if (verdict?.unignored === true) return false;
    }
    return false;
  }
}

/** `a/b/c.txt`: the topmost folder, `a`, `a/b`. */
function foldersAbove(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at));
  return folders;
}
