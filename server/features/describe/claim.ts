import { dateInWords } from '../../letter/dateWords';
import type { BackReference, Claim, ClaimedEvent, ClaimKind, Span } from '../../letter/types';
import type { SameIncident } from '../../library/incidents';
import type { FeatureContext, Source } from '../context';
import { dotted, type HoverLine, type Piece } from '../markup';
import { counted, differenceInWords, letterInWords } from '../wording';

/** What a claim is, in the letter’s mouth. */
const KINDS: Readonly<Record<ClaimKind, string>> = {
  incident: 'Incident, as alleged in',
  accusation: 'Accusation, as made in',
  condemnation: 'Condemnation, as voiced in',
  demand: 'Demand, as put in',
  position: 'Position, as set out in',
  reference: 'Reference to other documents in',
  procedural: 'Procedural words of',
};

const MOST_QUOTED = 4;
const LONGEST_QUOTE = 60;
const MOST_SHOWN = 5;

/** Of which kind a claim is, from which words that was read, and where else its incident is told. */
export function describeClaim(
  claim: Claim,
  source: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const where = claim.part === 0 ? 'this letter' : 'this annex';
  return [
    [{ strong: `${KINDS[claim.kind]} ${where}` }],
    [claim.label],
    ...(claim.event === null ? [] : told(claim.event, source)),
    [howRead(claim, source)],
    ...(claim.event === null ? [] : toldElsewhere(claim, source, context)),
  ];
}

/** Who is said to have acted and how, and what is taken from before. */
function told(
  { actors, means, backReferences }: ClaimedEvent,
  { text }: Source,
): readonly HoverLine[] {
  const by = means.map(({ name }) => name).join(', ');
  const who = actors
    .slice(0, MOST_QUOTED)
    .map((actor) => `“${quote(text ?? '', actor)}”`)
    .join(', ');
  const agency = dotted(who && `Said to have acted: ${who}`, by && `by: ${by}`);
  return [
    ...(agency.length === 0 ? [] : [agency]),
    ...backReferences.map((reference) => [
      `“${quote(text ?? '', reference)}”: ${named(reference)}, as named before`,
    ]),
  ];
}

function named({ of, value }: BackReference): string {
  return of === 'date' ? dateInWords(value) : value;
}

function howRead({ evidence, event }: Claim, { text }: Source): string {
  const quoted = new Set(evidence.map((span) => `“${quote(text ?? '', span)}”`));
  if (quoted.size > 0) return `Read so from ${[...quoted].slice(0, MOST_QUOTED).join(', ')}`;
  return event === null
    ? 'Read so from where it stands'
    : 'Read so from the date, place or toll that it names';
}

function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
}

function toldElsewhere(
  claim: Claim,
  { entry }: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  if (claim.event?.dates.length === 0)
    return [['It names no date by which other letters could be searched for it']];
  const found = context.library.sameIncident(entry, claim);
  if (found.length === 0)
    return [
      [
        context.indexed
          ? 'Found in no other letter of this library'
          : 'Found in none of the letters read so far',
      ],
    ];
  const shown = found.slice(0, MOST_SHOWN);
  const left = found.length - shown.length;
  return [
    ...shown.flatMap((same) => sameIncident(same, entry.uri, context)),
    ...(left > 0 ? [[`And ${counted(left, 'other')}`]] : []),
  ];
}

function sameIncident(
  { entry, claim, certainty, reasons, differences }: SameIncident,
  uri: string,
  context: FeatureContext,
): readonly HoverLine[] {
  const { masthead, parts } = entry.letter;
  const annex = parts[claim.part]?.label ?? '';
  const own = entry.uri === uri;
  const name = own
    ? annex || 'The covering letter'
    : [entry.name, annex].filter(Boolean).join(', ');
  const link: Piece = { link: name, target: `${entry.uri}${lineOf(claim, entry.uri, context)}` };
  const here = certainty === 'likely' ? 'Likely the same: ' : 'Possibly the same: ';
  const there = differences.map(differenceInWords).join(' · ');
  return [
    [here, ...dotted(link, !own && letterInWords(masthead))],
    [`${reasons.join(', ')}.`.replace(/^./, (letter) => letter.toUpperCase())],
    ...(there === '' ? [] : [[`There: ${there}`]]),
  ];
}

/** The fragment by which editors go to a line, counted from 1. */
function lineOf({ start }: Span, uri: string, { sourceOf }: FeatureContext): string {
  const line = sourceOf(uri)?.lines.position(start).line;
  return line === undefined ? '' : `#L${line + 1}`;
}
