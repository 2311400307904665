/**
 * A pattern for the beginning of a line that is tried only on lines which can fit it: most lines
 * are told by their first character.
 */
export class LinePattern {
  /** A bit for each character of ASCII, and the first for every other one. */
  private readonly openings = new Int32Array(4);

  /** `openings` are the characters with which a line may begin that fits. */
  constructor(
    openings: string,
    readonly pattern: RegExp,
  ) {
    for (let at = 0; at < openings.length; at++) {
      const code = openings.charCodeAt(at) < 128 ? openings.charCodeAt(at) : 0;
      this.openings[code >> 5] = (this.openings[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  test(line: string): boolean {
    return this.mayFit(line) && this.pattern.test(line);
  }

  exec(line: string): RegExpExecArray | null {
    return this.mayFit(line) ? this.pattern.exec(line) : null;
  }

  private mayFit(line: string): boolean {
    if (line === '') return false;
    const first = line.charCodeAt(0);
    const code = first < 128 ? first : 0;
    return (((this.openings[code >> 5] ?? 0) >>> (code & 31)) & 1) !== 0;
  }
}
