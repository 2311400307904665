import { findDates } from '../../server/letter/dates';
import { findFigures } from '../../server/letter/figures';
import { readLayout } from '../../server/letter/layout';
import { findSentences } from '../../server/letter/sentences';
import { done } from '../../server/letter/steps';
import { findSymbols } from '../../server/letter/symbols';
import { readWords } from '../../server/letter/words';
import type { FigureMention } from '../../server/letter/types';
import { draw } from './draw';

/** The figures of a text, read as the letter's reader reads them: after symbols and dates. */
export function figuresOf(source: string): { text: string; figures: readonly FigureMention[] } {
  const reading = done(readLayout(source));
  const symbols = findSymbols(reading);
  const taken = [...symbols, ...findDates(reading, symbols)].sort((a, b) => a.start - b.start);
  const words = readWords(reading.text, reading.tokens, taken);
  return { text: reading.text, figures: done(findFigures(reading, findSentences(reading), words)) };
}

/** A text with its figures drawn under it: `min 40 · others · injured · part of 60 people`. */
export function drawFigures(source: string): string {
  const { text, figures } = figuresOf(source);
  const drawn = figures.map((figure) => ({ ...figure, label: label(figure, text) }));
  return draw(text.trimEnd(), drawn);
}

function label({ quantity, unit, role, part, partOf }: FigureMention, text: string): string {
  const { value, high, vague, bound } = quantity;
  const number = vague ?? (high === null ? String(value) : `${value}-${high}`);
  const whole = partOf && text.slice(partOf.start, partOf.end);
  return [
    bound === 'exact' ? number : `${bound} ${number}`,
    unit,
    role,
    part ? (whole === null ? 'part' : `part of ${whole}`) : null,
  ]
    .filter((item) => item !== null)
    .join(' · ');
}
