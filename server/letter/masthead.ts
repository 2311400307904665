import { capitalised, readAddressees, readSender, type IsState } from './parties';
import type { Block, Reading } from './reading';
import {
  ADDRESS_LINE,
  COMPLIMENTS,
  DISTRIBUTED,
  GOVERNMENT_FROM,
  IDENTICAL_SENT,
  KINDS_BY_TITLE,
  LETTER_CUES,
  LETTER_WEIGHT,
  LETTERHEAD,
  OFFICE,
  OFFICE_LINE,
  ORIGINAL_LANGUAGE,
  RELAYED,
  STATE_SPEAKS,
  TITLE_TO,
  WRITTEN_FOR,
} from './tables/masthead';
import { CLOSING, COVERING_LETTER, DATELINE, SIGNATURE_LINE, SIGNED, TITLE } from './tables/layout';
import type { LetterKind, Masthead, Sender, Span, SymbolMention } from './types';

/** A calendar day that the text names in full. */
export interface NamedDay extends Span {
  /** ISO 8601. */
  readonly day: string;
}

/** What one part of a document, the covering letter or an annex, says of itself. */
export interface PartHead {
  readonly kind: LetterKind | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly sender: Sender | null;
  readonly addressees: readonly string[];
  readonly signatory: string | null;
  readonly signatoryOffices: readonly string[];
  readonly ranges: { readonly title?: Span; readonly signature?: Span };
}

/** Reads a part's title, signature and date line from its blocks and days. Offsets are the reading's. */
export function readPartHead(
  reading: Reading,
  blocks: readonly Block[],
  days: readonly NamedDay[],
  isState: IsState,
): PartHead {
  const part = blocks[0]?.part ?? 0;
  const titleBlock = blocks.find(
    (block) => block.kind === 'title' && TITLE.test(textOf(reading, block)),
  );
  const signature = readSignature(reading, blocks);
  const title = titleBlock === undefined ? null : textOf(reading, titleBlock);
  const fromTitle = title === null ? null : readTitle(title, isState);
  const dateline = blocks.find((block) => block.kind === 'dateline');
  const dated =
    titleBlock ?? dateline ?? (part > 0 ? annexTitle(reading, blocks, days) : undefined);
  const head = {
    title,
    date: (dated && days.find((day) => within(day, dated))?.day) ?? null,
    signatory: signature.name,
    signatoryOffices: signature.offices,
    ranges: {
      ...(titleBlock && { title: spanOf(titleBlock) }),
      ...(signature.span && { signature: signature.span }),
    },
  };
  if (fromTitle !== null) return { ...head, ...fromTitle };
  // An annex without a title of its own is no letter.
  if (part > 0) return { ...head, kind: null, sender: null, addressees: [] };
  const text = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map((block) => textOf(reading, block));
  const read = readUntitled(text, signature.offices, isState);
  if (read.kind === null) return { ...head, ...read, date: null };
  return { ...head, ...read, date: head.date ?? titleDay(reading, blocks, days) };
}

/** `Statement issued on 21 May 1999 by …`: the first heading of an annex that has a day of its own. */
function annexTitle(
  reading: Reading,
  blocks: readonly Block[],
  days: readonly NamedDay[],
): Block | undefined {
  return blocks.find(
    (block) =>
      block.kind === 'heading' &&
      !COVERING_LETTER.test(textOf(reading, block)) &&
      days.some((day) => within(day, block)),
  );
}

/** The day under a letterhead, where there is no title to tell the date: the first of the title block. */
function titleDay(
  reading: Reading,
  blocks: readonly Block[],
  days: readonly NamedDay[],
): string | null {
  const lines = blocks.filter(({ kind }) => kind === 'title' || kind === 'dateline');
  const texts = lines.map((block) => textOf(reading, block));
  const dated = lines.filter((_, index) => DATELINE.test(texts[index] ?? ''));
  // A day beside `Distr.:` is another.
  const candidates =
    dated.length > 0 || texts.some((text) => DISTRIBUTED.test(text)) ? dated : lines;
  return days.find((day) => candidates.some((block) => within(day, block)))?.day ?? null;
}

/** The masthead of a whole document: the covering letter's head, and what the title block adds. */
export function readMasthead(
  reading: Reading,
  head: PartHead,
  symbols: readonly SymbolMention[],
  days: readonly NamedDay[],
): Masthead {
  const titleBlocks = reading.blocks.filter((block) => block.part === 0 && block.kind === 'title');
  const lines: Block[] = [];
  const titles: Block[] = [];
  for (const block of titleBlocks)
    (TITLE.test(textOf(reading, block)) ? titles : lines).push(block);
  const own = ownSymbols(reading, lines, titles, symbols);
  const first = titleBlocks[0];
  const last = titleBlocks.at(-1);
  return {
    kind: head.kind,
    symbols: own.mentions.flatMap((mention) => mention.documents).filter(isFirst),
    symbolSource: own.source,
    title: head.title,
    date: head.date,
    distributed: distributionDay(reading, lines, days, head.title !== null),
    originalLanguage: languageIn(reading, lines),
    sender: head.sender,
    addressees: head.addressees,
    signatory: head.signatory,
    signatoryOffices: head.signatoryOffices,
    ranges: {
      ...head.ranges,
      ...(first && last && { block: { start: first.start, end: last.end } }),
      ...(own.mentions[0] && { symbol: spanOf(own.mentions[0]) }),
    },
  };
}

/** The language that the document was written in, as its title block tells it. */
function languageIn(reading: Reading, lines: readonly Block[]): string | null {
  for (const block of lines) {
    const language = ORIGINAL_LANGUAGE.exec(textOf(reading, block))?.[1];
    if (language !== undefined) return capitalised(language);
  }
  return null;
}

/** The day beside `Distr.:`; without that, in a printed title block, its first day. */
function distributionDay(
  reading: Reading,
  lines: readonly Block[],
  days: readonly NamedDay[],
  titled: boolean,
): string | null {
  const mark = lines.findIndex((block) => DISTRIBUTED.test(textOf(reading, block)));
  if (mark < 0 && !titled) return null;
  const after = lines.slice(Math.max(mark, 0));
  const dayIn = (blocks: readonly Block[]): string | undefined =>
    days.find((day) => blocks.some((block) => within(day, block)))?.day;
  return dayIn(after) ?? dayIn(lines) ?? null;
}

/** What is longer is no title, whatever it looks like. */
const LONGEST_TITLE = 2000;

// --- the title -----------------------------------------------------------------------------------

function readTitle(
  title: string,
  isState: IsState,
): Pick<PartHead, 'kind' | 'sender' | 'addressees'> {
  const kind = KINDS_BY_TITLE.find(([cue]) => cue.test(title))?.[1] ?? 'letter';
  const from = /\bfrom\s+(.+)$/is.exec(title.slice(0, LONGEST_TITLE))?.[1] ?? '';
  const to = TITLE_TO.exec(from);
  const sender = to === null ? from : from.slice(0, to.index);
  const addressed = to === null ? '' : from.slice(to.index + to[0].length);
  return { kind, sender: readSender(sender, isState), addressees: readAddressees(addressed) };
}

// --- a letter without a title --------------------------------------------------------------------

function readUntitled(
  blocks: readonly string[],
  signedBy: readonly string[],
  isState: IsState,
): Pick<PartHead, 'kind' | 'sender' | 'addressees'> {
  const text = blocks.join('\n');
  const kind = kindByCues(text);
  if (kind === null) return { kind: null, sender: null, addressees: [] };
  const compliments = text.includes(' compliments to ') ? COMPLIMENTS.exec(text) : null;
  if (compliments !== null) {
    const [, office = '', state = '', addressee = ''] = compliments;
    return {
      kind,
      sender: { state, office },
      addressees: readAddressees(firstAddressee(addressee)),
    };
  }
  const letterhead = blocks.flatMap((block) => LETTERHEAD.exec(block)?.[1] ?? [])[0];
  const signed = signedBy.map((line) => readSender(line, isState)?.state ?? '').find(isState);
  const relayed = RELAYED.exec(text)?.[1] ?? '';
  const relayedFrom = GOVERNMENT_FROM.exec(relayed)?.slice(1).find(isState);
  const state =
    letterhead ??
    signed ??
    relayedFrom ??
    speakingState(text, isState) ??
    firstState(text, isState);
  const office = signedBy.flatMap((line) => OFFICE.exec(line)?.[1] ?? [])[0] ?? null;
  const addressed = blocks.filter(
    (block) => (block.length < 120 && ADDRESS_LINE.test(block)) || OFFICE_LINE.test(block),
  );
  const other = IDENTICAL_SENT.exec(text)?.[1] ?? '';
  return {
    kind,
    sender: state === null ? null : { state: capitalised(state), office },
    addressees: [...new Set([...addressed, other, relayed].flatMap(readAddressees))],
  };
}

/** The kind of letter that its words tell; null for what is no letter. */
function kindByCues(text: string): LetterKind | null {
  let weight = 0;
  let told: LetterKind | null = null;
  for (const { cue, weight: more, kind = null } of LETTER_CUES) {
    // What no longer matters is not looked for.
    if (weight >= LETTER_WEIGHT && (told !== null || kind === null)) continue;
    if (!cue.test(text)) continue;
    weight += more;
    told ??= kind;
  }
  return weight < LETTER_WEIGHT ? null : (told ?? 'letter');
}

/** `the President of the Security Council and, on instructions …` names one addressee. */
function firstAddressee(text: string): string {
  return text.split(/\s+and(?:,| has| wishes)/)[0] ?? text;
}

/** The State that speaks most often in the body, in the form in which it does so most. */
function speakingState(body: string, isState: IsState): string | null {
  const counts = new Map<string, number>();
  for (const [, name = ''] of body.matchAll(STATE_SPEAKS))
    if (isState(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [string, number] | null>(
      (best, entry) => (best === null || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  );
}

/** The State on whose instructions or behalf the letter says that it is written. */
function firstState(body: string, isState: IsState): string | null {
  return [...body.matchAll(WRITTEN_FOR)].map(([, name = '']) => name).find(isState) ?? null;
}

// --- the signature -------------------------------------------------------------------------------

function readSignature(
  reading: Reading,
  blocks: readonly Block[],
): {
  readonly name: string | null;
  readonly offices: readonly string[];
  readonly span: Span | null;
} {
  const lines = blocks.filter((block) => block.kind === 'signature');
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { name: null, offices: [], span: null };
  const texts = lines.map((line) => textOf(reading, line));
  const signed = texts
    .map((text) =>
      text
        .replace(SIGNED.pattern, '')
        .replace(/^[\s)]+/, '')
        .trim(),
    )
    .filter((text) => text !== '' && !CLOSING.test(text));
  const [name = '', ...offices] = signed.flatMap(splitOffices);
  return {
    name: name === '' || SIGNATURE_LINE.test(name) ? null : name,
    offices,
    span: { start: first.start, end: last.end },
  };
}

/** A name and offices that stand on one line. */
function splitOffices(line: string): readonly string[] {
  return line
    .split(
      /(?:,\s*|\s+)(?=(?:Ambassador|Permanent Representative|Chargé d|Minister (?:for|of)|Acting Permanent|Deputy Permanent)\b)/,
    )
    .filter((piece) => piece !== '');
}

// --- own symbols ---------------------------------------------------------------------------------

/**
 * The symbols that a document shows as its own: those of its title block, else of its page headers,
 * else of its source line. Two that follow one another at once are a document's two names.
 */
function ownSymbols(
  reading: Reading,
  titleLines: readonly Block[],
  titles: readonly Block[],
  symbols: readonly SymbolMention[],
): {
  readonly source: 'masthead' | 'source-line' | 'none';
  readonly mentions: readonly SymbolMention[];
} {
  const headers = reading.blocks.filter((block) => block.kind === 'furniture');
  const sources = reading.blocks.filter((block) => block.kind === 'source');
  for (const [blocks, source] of [
    [titleLines, 'masthead'],
    // `… addressed to the Secretary-General (A/64/746–S/2010/196)`
    [titles, 'masthead'],
    [headers, 'masthead'],
    [sources, 'source-line'],
  ] as const) {
    const mentions = symbols.filter(
      (symbol) => symbol.form !== 'prose' && blocks.some((block) => within(symbol, block)),
    );
    if (mentions.length > 0) return { source, mentions: firstDocument(mentions) };
  }
  return { source: 'none', mentions: [] };
}

function firstDocument(mentions: readonly SymbolMention[]): readonly SymbolMention[] {
  const [first, second] = mentions;
  if (first === undefined) return [];
  const organ = first.documents[0]?.organ;
  const isOtherName =
    second !== undefined &&
    first.documents.length === 1 &&
    second.documents[0]?.organ !== organ &&
    second.start - first.end < 120;
  return isOtherName ? [first, second] : [first];
}

// --- small ---------------------------------------------------------------------------------------

function isFirst<T extends { readonly canonical: string }>(
  item: T,
  index: number,
  all: readonly T[],
): boolean {
  return all.findIndex((other) => other.canonical === item.canonical) === index;
}

function textOf(reading: Reading, span: Span): string {
  return reading.text.slice(span.start, span.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
