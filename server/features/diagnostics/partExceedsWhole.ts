import { isPerson } from '../../letter/nounPhrase';
import type { FigureMention, Span } from '../../letter/types';
import { mentionsWithin } from '../mentions';
import { figureInWords } from '../wording';
import type { Rule } from './finding';

/** `9 of them women`. */
const OF_THEM = /\bof\s+(?:them|whom|these|those)\b/;
/** What may stand between a whole and `9 of them`: ` were killed, `. */
const RIGHT_AFTER = /^(?:\s+(?:were|was|are|is|have\s+been)\s+\p{Ll}+)?,?\s+\(?$/u;
/** … and before a part with a noun of its own: `, including `. */
const INCLUDING =
  /^(?:\s+(?:were|was|are|is|have\s+been)\s+\p{Ll}+)?,?\s+\(?(?:including|among\s+(?:them|whom)|of\s+whom)\s+$/u;

/** `16 civilians, 19 of them women`: persons that are a part of fewer persons. */
export const partExceedsWhole: Rule = ({ entry, text }) => {
  const { letter } = entry;
  return letter.claims.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const figures = mentionsWithin(letter, sentence).filter(
        (mention) => mention.type === 'figure',
      );
      return figures.flatMap((part, index) => {
        const before = figures.slice(0, index);
        const whole = before.at(-1);
        if (whole === undefined || !isPartOf(part, whole, text)) return [];
        if (isWithin(part.partOf, sentence) || !exceeds(part, before)) return [];
        const message = `${figureInWords(part.quantity, part.unit)} can be no part of ${figureInWords(whole.quantity, whole.unit)}.`;
        const related = [{ uri: entry.uri, span: whole, message: 'The whole.' }];
        return [{ span: part, message, related }];
      });
    }),
  );
};

/** Whether a figure is greater than all before it together: `3 men and 12 women, 14 of them …` */
function exceeds({ quantity }: FigureMention, before: readonly FigureMention[]): boolean {
  const most = before.reduce(
    (sum, whole) => sum + (whole.quantity.bound === 'exact' ? highest(whole) : Infinity),
    0,
  );
  return quantity.value !== null && quantity.bound !== 'max' && quantity.value > most;
}

function highest({ quantity }: FigureMention): number {
  return quantity.high ?? quantity.value ?? Infinity;
}

/** Whether the words say that one figure, of persons, is a part of the one right before it. */
function isPartOf(part: FigureMention, whole: FigureMention, text: string): boolean {
  if (isPerson(whole.unit.toLowerCase()) !== true || whole.part) return false;
  const between = text.slice(whole.end, part.start);
  if (OF_THEM.test(part.text)) return RIGHT_AFTER.test(between);
  return isPerson(part.unit.toLowerCase()) === true && INCLUDING.test(between);
}

function isWithin(span: Span | null, { start, end }: Span): boolean {
  return span !== null && start <= span.start && span.end <= end;
}
