import { symbolKey } from '../letter/symbolGrammar';
import { isSameState, stateKey } from '../letter/states';
import type { Citation, DocumentSymbol, LetterKind, Span, SymbolSource } from '../letter/types';
import type { Entry, Library } from './library';

/** Why a citation resolves as it does, or does not. */
export type Reason =
  /** The letter goes by the symbol; `source` tells how that is known. */
  | { readonly kind: 'symbol'; readonly source: SymbolSource }
  /** Kind and date agree, and the sender where the words name one; no other letter fits. */
  | { readonly kind: 'description'; readonly sender: string | null }
  /** The same description stands before in the letter, at `span`, with a symbol. */
  | { readonly kind: 'described before'; readonly span: Span }
  /** What stands before, at `spans`, is meant. */
  | { readonly kind: 'antecedents'; readonly spans: readonly Span[] }
  /** What stands before, at `span`, does not itself resolve to one document. */
  | { readonly kind: 'unresolved before'; readonly span: Span }
  /** Nothing of the kind stands before in this part. */
  | { readonly kind: 'nothing before' }
  /** The words mean several documents, and one only stands before. */
  | { readonly kind: 'only one before'; readonly span: Span }
  /** It says `my letter`, and who writes is not known. */
  | { readonly kind: 'author unknown' };

interface Basis {
  /**
   * Keys of what is meant: the file, else the symbols, else the description. Two citations of which
   * one key is the same mean the same document. Empty where it can't be told what is meant.
   */
  readonly subjects: readonly string[];
  /** The symbols of what is meant, as far as the letter itself tells them. */
  readonly documents: readonly DocumentSymbol[];
  readonly reasons: readonly Reason[];
}

/** What a citation means, in the library. */
export type CitationResolution = Basis &
  (
    | { readonly state: 'resolved'; readonly target: Entry }
    /** The plural: all that are meant and are in the library. Never empty. */
    | { readonly state: 'several'; readonly targets: readonly Entry[] }
    /** Any of these could be meant, of which it may be that only one is in the library. */
    | { readonly state: 'ambiguous'; readonly candidates: readonly Entry[] }
    /** It tells what it means, which is not in the library. */
    | { readonly state: 'external' }
    | { readonly state: 'unresolved' }
  );

/** The letters of the library that a citation means; none where it can't be told which. */
export function targetsOf(resolution: CitationResolution): readonly Entry[] {
  switch (resolution.state) {
    case 'resolved':
      return [resolution.target];
    case 'several':
      return resolution.targets;
    default:
      return [];
  }
}

/** The same, and where it can't be told which, all that could be meant. */
export function possibleTargets(resolution: CitationResolution): readonly Entry[] {
  return resolution.state === 'ambiguous' ? resolution.candidates : targetsOf(resolution);
}

/** Whether two citations mean the same document, or one of them the other's among several. */
export function meansSame(
  { subjects }: Pick<Basis, 'subjects'>,
  other: Pick<Basis, 'subjects'>,
): boolean {
  return subjects.some((subject) => other.subjects.includes(subject));
}

/** Resolves the citations of one letter, each once, in the order in which they lean on one another. */
export class LetterCitations {
  private readonly resolved = new Map<number, CitationResolution>();
  private readonly byStart: ReadonlyMap<number, Citation>;
  /** Those with a symbol, by the day that they are said to be of. */
  private readonly symbolsByDate = new Map<string, Citation[]>();

  constructor(
    private readonly library: Library,
    private readonly entry: Entry,
  ) {
    this.byStart = new Map(entry.letter.citations.map((citation) => [citation.start, citation]));
    for (const citation of entry.letter.citations) {
      const { date } = citation.described;
      if (citation.form !== 'symbol' || date === null) continue;
      const same = this.symbolsByDate.get(date);
      if (same === undefined) this.symbolsByDate.set(date, [citation]);
      else same.push(citation);
    }
  }

  resolve(citation: Citation): CitationResolution {
    const known = this.resolved.get(citation.start);
    if (known !== undefined) return known;
    const resolution = this.resolveForm(citation);
    this.resolved.set(citation.start, resolution);
    return resolution;
  }

  private resolveForm(citation: Citation): CitationResolution {
    switch (citation.form) {
      case 'symbol':
        return this.bySymbol(citation);
      case 'described':
        return this.byDescription(citation);
      case 'anaphoric':
        return this.byAntecedents(citation);
    }
  }

  private bySymbol({ documents }: Citation): CitationResolution {
    const found = this.library.resolve(documents);
    const symbols = documents.map(({ canonical }) => subjectOfSymbol(canonical));
    if (found.state !== 'resolved') return { ...found, subjects: symbols, documents, reasons: [] };
    const { state, target, source } = found;
    const subjects = [subjectOfFile(target), ...symbols];
    return { state, target, subjects, documents, reasons: [{ kind: 'symbol', source }] };
  }

  private byDescription(citation: Citation): CitationResolution {
    const { own, sender, date } = citation.described;
    const unknown = { documents: [], subjects: [], reasons: [] };
    if (own && sender === null)
      return { ...unknown, state: 'unresolved', reasons: [{ kind: 'author unknown' }] };
    // A letter that gives the symbol once need not give it again.
    const before = (this.symbolsByDate.get(date ?? '') ?? []).find(
      (other) => other.start < citation.start && isAlike(other, citation),
    );
    if (before !== undefined) {
      const reason = { kind: 'described before', span: before } as const;
      const resolution = this.resolve(before);
      return { ...resolution, reasons: [reason, ...resolution.reasons] };
    }
    const fitting = this.library.lettersDescribed(citation);
    const others = fitting.filter((entry) => entry !== this.entry);
    const [target, ...rivals] = others.length > 0 ? others : fitting;
    if (target === undefined)
      return { ...unknown, state: 'external', subjects: [subjectOfDescription(citation)] };
    if (rivals.length > 0)
      return { ...unknown, state: 'ambiguous', candidates: [target, ...rivals] };
    const reasons = [{ kind: 'description', sender }] as const;
    return { state: 'resolved', target, subjects: [subjectOfFile(target)], documents: [], reasons };
  }

  /** Unique or none: what does not resolve blocks what leans on it. */
  private byAntecedents({ antecedents, plural }: Citation): CitationResolution {
    const unknown = { documents: [], subjects: [], state: 'unresolved' } as const;
    const before = antecedents.flatMap(({ start }) => this.byStart.get(start) ?? []);
    const [first] = before;
    if (first === undefined) return { ...unknown, reasons: [{ kind: 'nothing before' }] };
    const resolutions = before.map((citation) => this.resolve(citation));
    const blocked = before.find((_, index) => isBlocked(resolutions[index]));
    if (blocked !== undefined)
      return { ...unknown, reasons: [{ kind: 'unresolved before', span: blocked }] };
    const distinct = resolutions.filter(
      (resolution, index) =>
        !resolutions.slice(0, index).some((other) => meansSame(resolution, other)),
    );
    const [only, ...more] = distinct;
    const reasons = [{ kind: 'antecedents', spans: antecedents }] as const;
    const all = {
      subjects: distinct.flatMap(({ subjects }) => subjects),
      documents: distinct.flatMap((resolution) => resolution.documents),
      reasons,
    };
    const targets = [...new Set(distinct.flatMap(targetsOf))];
    if (only !== undefined && more.length === 0) {
      const isMany = only.state === 'several' || before.some(isCalledMany);
      if (plural && !isMany)
        return { ...unknown, reasons: [{ kind: 'only one before', span: first }] };
      if (plural || only.state !== 'several') return { ...only, reasons };
    }
    if (!plural) return { ...all, state: 'ambiguous', candidates: targets, subjects: [] };
    return targets.length === 0
      ? { ...all, state: 'external' }
      : { ...all, state: 'several', targets };
  }
}

/** Whether a letter fits how a citation describes it. What the citation does not tell is no matter. */
export function fitsDescription({ letter }: Entry, { described }: Citation): boolean {
  const { kind, date, sender } = letter.masthead;
  if (kind === null || date !== described.date) return false;
  if (described.kind !== null && !isSameKind(described.kind, kind)) return false;
  if (described.sender === null) return true;
  return sender !== null && isSameState(sender.state, described.sender);
}

/** Identical letters may be called letters. */
export function isSameKind(described: LetterKind, kind: LetterKind): boolean {
  return described === kind || (described === 'letter' && kind === 'identical-letters');
}

/** Whether a description without a symbol can be that of a citation with one. */
function isAlike({ described: full }: Citation, { described: bare }: Citation): boolean {
  if (full.date === null || full.date !== bare.date) return false;
  if (full.kind !== null && bare.kind !== null && !isSameKind(bare.kind, full.kind)) return false;
  if (bare.sender === null) return true;
  return full.sender !== null && isSameState(full.sender, bare.sender);
}

function isCalledMany({ plural, described }: Citation): boolean {
  return plural || described.kind === 'identical-letters';
}

function isBlocked(resolution: CitationResolution | undefined): boolean {
  return resolution?.state === 'unresolved' || resolution?.state === 'ambiguous';
}

function subjectOfFile({ uri }: Entry): string {
  return `file ${uri}`;
}

function subjectOfSymbol(canonical: string): string {
  return `symbol ${symbolKey(canonical)}`;
}

function subjectOfDescription({ described: { kind, date, sender } }: Citation): string {
  const sort = kind === 'note-verbale' ? 'note' : 'letter';
  return `${sort} ${date ?? ''} ${sender === null ? '' : stateKey(sender)}`;
}
