import { mayBePhrase } from './documentNouns';
import { foldName } from './placeKeys';
import type { Block, Reading } from './reading';
import { countryOfPeople, senderCountry } from './states';
import {
  ADDRESSEE_AFTER,
  ANOTHER_DOCUMENT,
  ARTICLE_BEFORE,
  CITED_NOUN,
  CITED_NOUNS,
  DATE_TO_SYMBOL,
  DAY_AFTER,
  NAME,
  NEXT_DAY,
  NEXT_SYMBOL,
  NO_DOCUMENT,
  NOT_CITED_BEFORE,
  NOUN_TO_SYMBOL,
  ON_TO_SYMBOL,
  OWN_BEFORE,
  OWNER_BEFORE,
  POINTS_BACK,
  POINTS_BACK_NEAR,
  SENDER_AFTER,
  SENDER_MISSION,
  SENDER_OFFICE,
  type CitedNoun,
} from './tables/citations';
import type { DateMention, Mention, Span, SymbolMention } from './types';

/** Where a phrase that names no document itself points to: see `citationAntecedents.ts`. */
export type PointsBack = 'nearest' | 'all' | 'previous';

/** Words that name or point to a document without its symbol. Offsets are the reading's. */
export interface DocumentPhrase extends Span {
  /** Null for `ibid.` */
  readonly noun: CitedNoun | null;
  readonly plural: boolean;
  /** `my letter`. */
  readonly own: boolean;
  /** The State, or else the body, that the words name as the sender. */
  readonly sender: string | null;
  /** Its days, each with what names it: the first with the phrase, the others by themselves. */
  readonly days: readonly NamedDocument[];
  readonly pointsBack: PointsBack | null;
}

export interface NamedDocument extends Span {
  /** ISO day. */
  readonly date: string;
  /** Start of the symbol that stands beside it and names the document. */
  readonly symbol: number | null;
}

type Dated = Omit<NamedDocument, 'symbol'>;

interface Named {
  readonly name: string;
  readonly end: number;
}

/** How far before its noun a phrase may begin, in UTF-16 units. */
const LEAD = 90;
/** How far after its description a symbol may stand. */
const REACH = 140;
const ISO_DAY_LENGTH = '2018-02-20'.length;
const READ_IN: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['body', 'footnote', 'cell']);

/**
 * The phrases of a reading that describe a document by its date (`the letter of 3 May 1990 from the
 * Permanent Representative of Chad`) or point back to one (`the said letter`), in order.
 */
export function findDocumentPhrases(
  reading: Reading,
  mentions: readonly Mention[],
): readonly DocumentPhrase[] {
  const { text, tokens } = reading;
  const finder = new PhraseFinder(text, mentions);
  const phrases: DocumentPhrase[] = [];
  let end = 0;
  for (const index of tokens.begins.citations) {
    const start = tokens.starts[index] ?? 0;
    if (start < end || !mayBePhrase(tokens, index)) continue;
    CITED_NOUN.lastIndex = start;
    const match = CITED_NOUN.exec(text);
    if (match === null) continue;
    const block = reading.blockAt(match.index);
    if (!READ_IN.has(block.kind)) continue;
    const phrase = finder.read(match, Math.max(block.start, end));
    if (phrase === null) continue;
    phrases.push(phrase);
    end = phrase.days.at(-1)?.end ?? phrase.end;
  }
  return phrases;
}

class PhraseFinder {
  private readonly symbols: readonly SymbolMention[];

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {
    this.symbols = mentions.filter((mention) => mention.type === 'symbol');
  }

  /** The phrase around a noun, which begins at `from` or later; null where there is none. */
  read(match: RegExpExecArray, from: number): DocumentPhrase | null {
    const { index: at } = match;
    const nounEnd = at + match[0].length;
    const group = match.slice(1).findIndex((found) => found !== undefined);
    const noun = CITED_NOUNS[group] ?? null;
    if (noun === null) return ibid(at, nounEnd);
    if (this.isOfSymbol(at, nounEnd)) return null;
    const plural = /s\b/i.test(match[0]);
    const after = this.text.slice(nounEnd, nounEnd + 40);
    const lead = this.text.slice(Math.max(from, at - LEAD), at);
    const named = this.named(noun, plural, lead, at, nounEnd);
    if (named !== null) return named;
    if (NO_DOCUMENT.test(after)) return null;
    const back = pointerBefore(lead, noun, plural);
    if (back === null) return null;
    const none = { own: false, sender: null, days: [] };
    return { start: at - back.length, end: nounEnd, noun, plural, pointsBack: back.to, ...none };
  }

  /** A phrase with a day. */
  private named(
    noun: CitedNoun,
    plural: boolean,
    lead: string,
    at: number,
    nounEnd: number,
  ): DocumentPhrase | null {
    if (!isLetterNoun(noun)) return null;
    const { days, sender, end } = this.after(nounEnd, plural || noun === 'identical-letters');
    const [first, ...others] = days;
    if (first === undefined || NOT_CITED_BEFORE.test(lead)) return null;
    const before = ownerBefore(lead);
    const start = at - before.length;
    const documents = [{ ...first, start, end: others.length === 0 ? end : first.end }, ...others];
    return {
      start,
      end,
      noun,
      plural,
      own: before.own,
      sender: sender ?? before.sender,
      days: this.withSymbols(documents),
      pointsBack: null,
    };
  }

  /** What follows a noun: days, sender, addressees, in whatever order. */
  private after(
    nounEnd: number,
    many: boolean,
  ): {
    readonly days: readonly Dated[];
    readonly sender: string | null;
    readonly end: number;
  } {
    let days: readonly Dated[] = [];
    let sender: string | null = null;
    let end = nounEnd;
    for (;;) {
      const passed = this.passed(SENDER_MISSION, end) ?? this.passed(ADDRESSEE_AFTER, end);
      const dated = days.length === 0 ? this.daysAfter(end, many) : [];
      const sent: Named | null = sender === null ? this.senderAfter(end) : null;
      const lastDay = dated.at(-1);
      if (passed !== null) end = passed;
      else if (lastDay !== undefined) {
        days = dated;
        end = lastDay.end;
      } else if (sent !== null) {
        sender = sent.name;
        end = sent.end;
      } else return { days, sender, end };
    }
  }

  private daysAfter(at: number, many: boolean): readonly Dated[] {
    const found: Dated[] = [];
    let day = this.dayAt(this.passed(DAY_AFTER, at));
    while (day !== undefined) {
      found.push({ start: day.start, end: day.end, date: day.value });
      day = many ? this.dayAt(this.passed(NEXT_DAY, day.end)) : undefined;
    }
    return found;
  }

  private dayAt(at: number | null): DateMention | undefined {
    const mention = at === null ? undefined : this.mentions[firstAfter(this.mentions, at)];
    return isDay(mention) && mention.start === at ? mention : undefined;
  }

  private senderAfter(at: number): Named | null {
    SENDER_AFTER.lastIndex = at;
    const lead = SENDER_AFTER.exec(this.text);
    if (lead === null) return null;
    const from = at + lead[0].length;
    let start = from;
    let office = this.passed(SENDER_OFFICE, start);
    while (office !== null) {
      start = office;
      office = this.passed(SENDER_OFFICE, start);
    }
    NAME.lastIndex = start;
    const [whole = '', name = ''] = NAME.exec(this.text) ?? [];
    const body = lead[1] !== undefined && start === from ? withoutTail(name) : '';
    const sender = longestState(name) ?? body;
    return sender === ''
      ? null
      : { name: sender, end: start + whole.length - name.length + sender.length };
  }

  /** Where a pattern that stands right at an offset ends; null where it does not. */
  private passed(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : null;
  }

  /** Whether a noun is part of a symbol's mention, or right before a symbol that says which document. */
  private isOfSymbol(at: number, nounEnd: number): boolean {
    const symbol = this.symbols[firstAfter(this.symbols, at)];
    if (symbol === undefined) return false;
    return (
      symbol.start < nounEnd ||
      (symbol.start - nounEnd < 40 && NOUN_TO_SYMBOL.test(this.text.slice(nounEnd, symbol.start)))
    );
  }

  /** Each day with the symbol beside it, or all with those of a list as long as theirs. */
  private withSymbols(days: readonly Dated[]): readonly NamedDocument[] {
    const beside = days.map(({ end }) => this.symbolAfter(end, days.length === 1));
    const listed = beside.slice(0, -1).every((symbol) => symbol === null)
      ? this.symbolList(beside.at(-1) ?? null)
      : [];
    const inTurn = listed.length === days.length;
    return days.map((day, index) => ({
      ...day,
      symbol: (inTurn ? listed : beside)[index] ?? null,
    }));
  }

  /** The starts of the symbols of a list, from its first on. */
  private symbolList(start: number | null): readonly number[] {
    if (start === null) return [];
    const first = firstAfter(this.symbols, start);
    let last = first;
    for (; last + 1 < this.symbols.length; last++) {
      const between = this.text.slice(this.symbols[last]?.end, this.symbols[last + 1]?.start);
      if (!NEXT_SYMBOL.test(between)) break;
    }
    return this.symbols.slice(first, last + 1).map((symbol) => symbol.start);
  }

  /** The symbol that the words before it describe; `alone` if these tell of one document only. */
  private symbolAfter(at: number, alone: boolean): number | null {
    const symbol = this.symbols[firstAfter(this.symbols, at)];
    if (symbol === undefined || symbol.start < at || symbol.start - at > REACH) return null;
    const between = this.text.slice(at, symbol.start);
    const isBeside = DATE_TO_SYMBOL.test(between);
    const isBelow = ON_TO_SYMBOL.test(between) && !ANOTHER_DOCUMENT.test(between);
    return isBeside || (alone && isBelow) ? symbol.start : null;
  }
}

/** The index of the first mention that ends after an offset. */
function firstAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ibid(start: number, end: number): DocumentPhrase {
  const none = { noun: null, plural: false, own: false, sender: null, days: [] };
  return { start, end, pointsBack: 'previous', ...none };
}

/** Whether a noun means what States write, in any of its kinds. */
export function isLetterNoun(noun: CitedNoun): boolean {
  return ['identical-letters', 'letter', 'note-verbale', 'communication'].includes(noun);
}

interface Owner {
  /** Of the words before the noun that belong to the phrase. */
  readonly length: number;
  readonly own: boolean;
  readonly sender: string | null;
}

/** Whose document the words before a noun say that it is. */
function ownerBefore(lead: string): Owner {
  const own = OWN_BEFORE.exec(lead);
  if (own !== null) return { length: own[0].length, own: true, sender: null };
  const owner = OWNER_BEFORE.exec(lead);
  const state = owner === null ? null : longestStateAtEnd(owner[1] ?? '');
  if (owner !== null && state !== null) {
    const length = owner[0].length - owner[0].indexOf(state);
    return { length, own: false, sender: state };
  }
  const [article = '', people] = ARTICLE_BEFORE.exec(lead) ?? [];
  const country = people === undefined ? undefined : countryOfPeople(foldName(people));
  return { length: article.length, own: false, sender: country?.name ?? null };
}

function pointerBefore(
  lead: string,
  noun: CitedNoun,
  plural: boolean,
): { readonly length: number; readonly to: 'nearest' | 'all' } | null {
  for (const { before, to, of } of POINTS_BACK) {
    const match = before.exec(lead);
    if (match === null) continue;
    const many = plural || noun === 'identical-letters';
    if (of === 'any' || (of === 'many') === many) return { length: match[0].length, to };
  }
  const near = POINTS_BACK_NEAR.nouns.includes(noun) ? POINTS_BACK_NEAR.before.exec(lead) : null;
  return near === null ? null : { length: near[0].length, to: 'nearest' };
}

/** The longest beginning of a name in capitals that is a State's. */
function longestState(name: string): string | null {
  for (let words = name.split(' '); words.length > 0; words = words.slice(0, -1)) {
    const state = words.join(' ').replace(/[’'](?:s)?$/, '');
    if (senderCountry(state) !== null) return state;
  }
  return null;
}

function longestStateAtEnd(name: string): string | null {
  for (let words = name.split(' '); words.length > 0; words = words.slice(1))
    if (senderCountry(words.join(' ')) !== null) return words.join(' ');
  return null;
}

/** `Secretary-General and the` without its small words at the end. */
function withoutTail(name: string): string {
  return name.replace(/(?: (?:of|and|the))+$/, '');
}

/** Whether a mention is of one day, and no interval, month or year. */
export function isDay(mention: Mention | undefined): mention is DateMention {
  if (mention?.type !== 'date') return false;
  return mention.value.length === ISO_DAY_LENGTH && !mention.value.includes('/');
}
