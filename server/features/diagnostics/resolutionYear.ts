import { readLayout } from '../../letter/layout';
import { findMisdatedResolutions } from '../../letter/misdatedResolutions';
import { done } from '../../letter/steps';
import type { Rule } from './finding';

/** `Security Council resolution 2253 (2014)`, which was adopted in 2015. */
export const resolutionYear: Rule = ({ text }) => {
  const reading = done(readLayout(text));
  return findMisdatedResolutions(reading).map(({ number, year, adopted, ...span }) => ({
    span: reading.toFile(span),
    message:
      adopted === null
        ? `By their numbers, no resolution ${number} of the Security Council can be of ${year}.`
        : `By its number, resolution ${number} of the Security Council is of ${adopted}; the letter has ${year}.`,
  }));
};
