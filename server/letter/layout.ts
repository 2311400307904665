import { ReadingBuilder, type Reading } from './reading';

/** Provisional: paragraphs only. */
export function readLayout(text: string): Reading {
  const builder = new ReadingBuilder(text);
  const paragraph = /[^\n]+(?:\n[^\n]+)*/g;
  for (const match of text.matchAll(paragraph)) {
    const slices = [];
    let at = match.index;
    for (const line of match[0].split('\n')) {
      const lead = line.length - line.trimStart().length;
      const end = at + line.trimEnd().length;
      if (at + lead < end) slices.push({ start: at + lead, end });
      at += line.length + 1;
    }
    builder.block('body', 0, slices);
  }
  return builder.build();
}
