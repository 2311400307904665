import type { Span } from '../../server/letter/types';

export interface Drawn extends Span {
  readonly label: string;
}

/**
 * The spans drawn under a text of one line, one row each, in order:
 *
 *     On 4 August 2017, the
 *        ^^^^^^^^^^^^^ 2017-08-04
 */
export function draw(text: string, spans: readonly Drawn[]): string {
  const rows = [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, label }) => `${' '.repeat(start)}${'^'.repeat(end - start)} ${label}`);
  return [text.replaceAll('\n', ' '), ...rows].join('\n');
}
