import type { MeansName } from './tables/means';

/**
 * What one letter holds. All offsets are UTF-16 code units into the letter's own text (a leading
 * byte-order mark not counted); `end` is exclusive. The shapes that the outside counts on are
 * printed from these by `server/analysis.ts`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mention: a span that names something, its text, its value, and the ranges of its parts. */
export type Mention = SymbolMention | DateMention | PlaceMention | FigureMention;
export type MentionType = Mention['type'];

interface MentionBase extends Span {
  /** The letter's own text from `start` to `end`, unaltered. */
  readonly text: string;
}

// --- symbols -----------------------------------------------------------------------------------

export type DocumentKind =
  | 'resolution'
  | 'decision'
  | 'presidential-statement'
  | 'meeting-record'
  | 'draft'
  | 'agenda'
  | 'information'
  | 'ngo-statement'
  | 'conference-room-paper'
  | 'working-paper'
  | 'general-comment'
  | 'concluding-observations'
  | 'list-of-issues'
  | 'petition'
  | 'restricted'
  | 'administrative-issuance'
  | 'press-release'
  | 'document';

/** A document symbol taken apart, as the United Nations builds them (research.un.org, guide to symbols). */
export interface DocumentSymbol {
  /** Display form: `S/2018/152`, `S/RES/2253 (2015)`, `A/72/6 (Sect. 3)`. */
  readonly canonical: string;
  readonly kind: DocumentKind;
  /** Root plus body path: `S`, `A/C.1`, `E/CN.4/Sub.2`. */
  readonly organ: string;
  readonly year: number | null;
  /** A session as printed: `72`, `S-10`, `ES-11`, `XXIX`. */
  readonly session: string | null;
  readonly number: string | null;
  /** One of several texts adopted under one number: the `A` of `377 A (V)`. */
  readonly letter: string | null;
  /** `Rev.1`, `Add.2`, `Corr.1`, `(Resumption 1)`, in order. */
  readonly suffixes: readonly string[];
}

export type SymbolForm = 'symbol' | 'prose' | 'elliptical' | 'header' | 'url' | 'filename';

export interface SymbolMention extends MentionBase {
  readonly type: 'symbol';
  /** One; two or more for a dual symbol or a short range (`Add.1–4`). Never empty. */
  readonly documents: readonly DocumentSymbol[];
  readonly form: SymbolForm;
  readonly ranges: {
    /** The symbol or number itself, without the words before it (`2253 (2015)`). */
    readonly designator: Span;
  };
  /** The class of misspelling that was read through (`space`, `case`, …), if any. */
  readonly misspelling: string | null;
}

// --- dates -------------------------------------------------------------------------------------

export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

export type DateDerivation = 'explicit' | 'partial' | 'relative';

/** What a partial or relative date was read against. */
export type DateAnchor =
  /** The date of the letter, or of the annex, in which it stands. */
  | { readonly kind: 'letter'; readonly date: string }
  /** The date mentioned before it (`span` in the file). */
  | { readonly kind: 'mention'; readonly date: string; readonly span: Span };

export interface DateMention extends MentionBase {
  readonly type: 'date';
  /** EDTF (ISO 8601-2): a day, a month, a year or an interval `a/b`. */
  readonly value: string;
  readonly derivation: DateDerivation;
  /** The parts that the text itself states, and those that context supplied. */
  readonly certain: DateParts;
  readonly implied: DateParts;
  readonly anchor: DateAnchor | null;
  /** Stated weekday, 0 Sunday to 6 Saturday, and whether it is the value's. */
  readonly weekday: { readonly stated: number; readonly agrees: boolean } | null;
  /** Other readings, where the order of a numeric date is open (`02/05/2018`); else empty. */
  readonly alternatives: readonly string[];
  readonly ranges: {
    readonly weekday?: Span;
    readonly day?: Span;
    readonly month?: Span;
    readonly year?: Span;
  };
}

// --- places ------------------------------------------------------------------------------------

export const PLACE_TYPES = [
  'settlement',
  'neighbourhood',
  'district',
  'governorate',
  'region',
  'water',
  'physical',
  'facility',
  'country',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** How a place came to be known. */
export type PlaceEvidence =
  /** The words of the text say so (`the rural village of Bahra`): their span. */
  | { readonly kind: 'context'; readonly span: Span }
  /** The gazetteer has the name. */
  | { readonly kind: 'gazetteer' }
  /** Known from another mention of this letter or library. */
  | { readonly kind: 'learned' }
  /** The reader's own list of places. */
  | { readonly kind: 'reader' };

export interface PlaceMention extends MentionBase {
  readonly type: 'place';
  readonly name: string;
  readonly placeType: PlaceType;
  /** What it lies in, nearest first, as far as known. */
  readonly within: readonly string[];
  readonly coordinates: Coordinates | null;
  /** Set where the coordinates are those of a place it lies in, named here. */
  readonly approximateFrom: string | null;
  /** Never empty; the strongest first. */
  readonly evidence: readonly PlaceEvidence[];
  readonly ranges: {
    readonly name: Span;
    /** `governorate`, `village`, … beside the name. */
    readonly generic?: Span;
  };
}

// --- figures -----------------------------------------------------------------------------------

export type Bound = 'exact' | 'min' | 'max' | 'approx';
export type Role = 'killed' | 'injured' | 'missing' | 'displaced' | 'detained';

export interface Quantity {
  /** Null for a vague quantity. */
  readonly value: number | null;
  /** The upper end of a range `value`–`high`, else null. */
  readonly high: number | null;
  /** `dozens`, `tens of thousands`, … or null. */
  readonly vague: string | null;
  readonly bound: Bound;
}

export interface FigureMention extends MentionBase {
  readonly type: 'figure';
  readonly quantity: Quantity;
  /** The bare head noun (`civilians`) or unit (`km`, `per cent`, `dollars`). */
  readonly unit: string;
  readonly role: Role | null;
  /** Stated to be a part of another figure (`9 of them women`). */
  readonly part: boolean;
  /** Start offset of the figure it is a part of, where that can be told. */
  readonly partOf: Span | null;
  readonly ranges: {
    readonly bound?: Span;
    readonly number: Span;
    readonly unit?: Span;
    /** The words that give the role (`killing`, `the deaths of`). */
    readonly role?: Span;
  };
}

// --- masthead ----------------------------------------------------------------------------------

export type LetterKind = 'identical-letters' | 'letter' | 'note-verbale';
export type SymbolSource =
  'masthead' | 'source-line' | 'filename' | 'assigned' | 'inferred' | 'none';

export interface Sender {
  /** As the letter names it. */
  readonly state: string;
  /** `Permanent Representative`, `Chargé d’affaires a.i.`, `Minister for Foreign Affairs`, … or null. */
  readonly office: string | null;
}

export interface Masthead {
  /** Null for a text that is no letter. */
  readonly kind: LetterKind | null;
  readonly symbols: readonly DocumentSymbol[];
  readonly symbolSource: SymbolSource;
  readonly title: string | null;
  /** ISO 8601 days. */
  readonly date: string | null;
  readonly distributed: string | null;
  readonly originalLanguage: string | null;
  readonly sender: Sender | null;
  readonly addressees: readonly string[];
  readonly signatory: string | null;
  readonly signatoryOffices: readonly string[];
  readonly ranges: {
    /** The whole title block. */
    readonly block?: Span;
    readonly title?: Span;
    readonly symbol?: Span;
    readonly signature?: Span;
  };
}

// --- zones and claims --------------------------------------------------------------------------

/** What a stretch of the file is for the reader. */
export type ZoneKind =
  | 'title'
  | 'body'
  | 'signature'
  | 'source'
  | 'heading'
  | 'table'
  | 'footnote'
  /** Page headers, job numbers, page marks: set in by the printer, not by the author. */
  | 'furniture';

export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Which part of the document it stands in: 0 the covering letter, 1 its first annex, … */
  readonly part: number;
}

/** The covering letter, or an annex or enclosure, each speaking for its own author. */
export interface Part extends Span {
  /** `Annex I`, `Enclosure`; empty for the covering letter. */
  readonly label: string;
  readonly title: string | null;
  /** ISO day on which its author dates it, else null. */
  readonly date: string | null;
  readonly sender: Sender | null;
  readonly signatory: string | null;
  readonly signatoryOffices: readonly string[];
  readonly ranges: { readonly heading?: Span; readonly title?: Span; readonly signature?: Span };
}

/** A paragraph of the body, with the items of a list below it. */
export interface Paragraph extends Span {
  readonly part: number;
  /** By which it is cited; null for one without a number in a part that prints them. */
  readonly number: number | null;
  /** Whether the number is printed before it; else it is counted within the part. */
  readonly printed: boolean;
  /** In order. */
  readonly items: readonly ParagraphItem[];
}

export interface ParagraphItem extends Span {
  /** As a citation names it: `(a)`, `(b) (ii)`; empty for a bullet. */
  readonly label: string;
}

export type ClaimKind =
  'incident' | 'accusation' | 'condemnation' | 'demand' | 'position' | 'reference' | 'procedural';

/** Where a letter says by what means something is said to have been done. */
export interface Means extends Span {
  readonly name: MeansName;
}

/** Who is said to have acted: the words of the letter, `the warplanes of the so-called coalition`. */
export interface Actor extends Span {
  readonly text: string;
}

/** Words that take up a place or a day named before: `the same city`, `there`, `at the same time`. */
export interface BackReference extends Span {
  readonly of: 'place' | 'date';
  /** The name, or the EDTF value. */
  readonly value: string;
  /** The mention that is taken up. */
  readonly mention: Span;
}

/** What an incident is said to have been. Each array follows the order of the text. */
export interface ClaimedEvent {
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly killed: readonly Quantity[];
  readonly injured: readonly Quantity[];
  readonly missing: readonly Quantity[];
  readonly displaced: readonly Quantity[];
  readonly detained: readonly Quantity[];
  readonly actors: readonly Actor[];
  /** Each name once. */
  readonly means: readonly Means[];
  /** Where no place, or no date, stands in the claim itself but its words take up one named before. */
  readonly backReferences: readonly BackReference[];
}

export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** A short label in the letter's own words and values: `20 February 2018 · Bahra · 16 killed`. */
  readonly label: string;
  readonly event: ClaimedEvent | null;
  readonly sentences: readonly Span[];
  /** The words from which the kind was read. */
  readonly evidence: readonly Span[];
  readonly part: number;
}

/**
 * How a citation tells which document it means: by its symbol, by words that describe it (`my
 * letter of 3 May 1990`), or by pointing back (`that letter`, `ibid.`).
 */
export type CitationForm = 'symbol' | 'described' | 'anaphoric';

/** Words that cite another document, and how they describe it. */
export interface Citation extends Span {
  readonly form: CitationForm;
  /** Never empty for the form `symbol`, always for the others. */
  readonly documents: readonly DocumentSymbol[];
  readonly described: {
    readonly kind: LetterKind | null;
    /** ISO day. Never null for the form `described`. */
    readonly date: string | null;
    /** Said to be of the same sender (`my letter`, `our identical letters`). */
    readonly own: boolean;
    /** The State, or else the body, said to have sent it; for an own one the author of this part. */
    readonly sender: string | null;
  };
  /** Whether its noun stands in the plural. Identical letters are one document all the same. */
  readonly plural: boolean;
  /**
   * For the form `anaphoric`, the earlier citations of the same part that it could point to. In
   * the singular more than one means that it can't be told which.
   */
  readonly antecedents: readonly Span[];
}

/** One letter, read. */
export interface Letter {
  readonly masthead: Masthead;
  /** In order; they do not overlap, and cover every text that is not blank. */
  readonly zones: readonly Zone[];
  /** Part 0 is the covering letter. Never empty. */
  readonly parts: readonly Part[];
  /** In order; together they hold the body. */
  readonly paragraphs: readonly Paragraph[];
  /** In order of start; never overlapping. */
  readonly mentions: readonly Mention[];
  /** Keys of names that could be places, if another letter says so. */
  readonly unplaced: readonly string[];
  /** In order. */
  readonly citations: readonly Citation[];
  /** In order; together they cover the body, sentence by sentence. */
  readonly claims: readonly Claim[];
}
