import { dateInWords } from '../letter/dateWords';
import { ROLES } from '../letter/tables/claimLabels';
import type { Claim, ClaimKind } from '../letter/types';
import type { Entry } from '../library/library';

/** How claims are put into words: what a letter does with each, never whether it is so. */
export const CLAIM_WORDS: Readonly<
  Record<ClaimKind, { readonly name: string; readonly plural: string; readonly says: string }>
> = {
  incident: { name: 'Incident', plural: 'Incidents alleged', says: 'event alleged' },
  accusation: { name: 'Accusation', plural: 'Accusations', says: 'conduct alleged' },
  condemnation: { name: 'Condemnation', plural: 'Condemnations', says: 'condemns' },
  demand: { name: 'Demand', plural: 'Demands', says: 'asks' },
  position: { name: 'Position', plural: 'Positions', says: 'states' },
  reference: { name: 'Reference', plural: 'References', says: 'refers to' },
  procedural: { name: 'Procedural', plural: 'Procedural', says: 'procedural' },
};

/** `5 August 2017 · Raqqah · 43 reported killed, dozens injured`. */
export function claimInWords({ kind, label, event }: Claim): string {
  if (label === '') return CLAIM_WORDS[kind].name;
  const role = event && ROLES.find((each) => event[each].length > 0);
  if (!role) return label;
  // A label with a toll is made of values, so the role is a word by itself in its last part.
  const at = label.indexOf(` ${role}`, Math.max(0, label.lastIndexOf(' · ')));
  return at < 0 ? label : `${label.slice(0, at)} reported${label.slice(at)}`;
}

/** `6 August 2017`: what tells a letter in few words, else a symbol or the name of the file. */
export function shortName({ name, shown, letter: { masthead } }: Entry): string {
  return masthead.date === null ? (shown[0]?.canonical ?? name) : dateInWords(masthead.date);
}

/** `6 August 2017 · Syrian Arab Republic`: a letter by its short name and its sender. */
export function letterName(entry: Entry): string {
  return [shortName(entry), entry.letter.masthead.sender?.state].filter(Boolean).join(' · ');
}
