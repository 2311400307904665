import type {
  Claim,
  ClaimedEvent,
  ClaimKind,
  Mention,
  Quantity,
  Role,
  Sender,
  Span,
} from './letter/types';
import type { Entry, Library } from './library/library';

/**
 * What the batch program prints of a letter: the shape that the outside counts on. Offsets are
 * UTF-16 code units into the file's text, a byte-order mark not counted; coordinates are
 * [latitude, longitude] in degrees (WGS 84); dates are EDTF.
 */
export interface Analysis {
  readonly path: string;
  readonly letter: {
    readonly kind: string | null;
    readonly symbols: readonly string[];
    readonly symbolSource: string;
    readonly title: string | null;
    readonly date: string | null;
    readonly distributed: string | null;
    readonly originalLanguage: string | null;
    readonly sender: Sender | null;
    readonly addressees: readonly string[];
    readonly signatory: string | null;
  };
  readonly mentions: readonly AnalysedMention[];
  readonly claims: readonly AnalysedClaim[];
}

interface AnalysedSpan extends Span {
  readonly text: string;
}

export type AnalysedMention =
  | (AnalysedSpan & {
      readonly type: 'symbol';
      readonly canonical: readonly string[];
      /** The path of the letter that it names, if that is in the library. */
      readonly target: string | null;
    })
  | (AnalysedSpan & { readonly type: 'date'; readonly value: string; readonly derivation: string })
  | (AnalysedSpan & {
      readonly type: 'place';
      readonly name: string;
      readonly placeType: string;
      readonly within: readonly string[];
      readonly coordinates: readonly [number, number] | null;
    })
  | (AnalysedSpan & {
      readonly type: 'figure';
      readonly quantity: Quantity;
      readonly unit: string;
      readonly role: string | null;
      /** Index of the figure that it is a part of. */
      readonly partOf: number | null;
    });

interface AnalysedClaim extends Span {
  readonly kind: ClaimKind;
  readonly label: string;
  readonly event?: AnalysedEvent;
}

type AnalysedEvent = Pick<ClaimedEvent, 'dates' | 'places' | Role>;

export function analysisOf(
  entry: Entry,
  library: Library,
  pathOf: (uri: string) => string,
): Analysis {
  const { masthead, mentions, claims } = entry.letter;
  const { symbols, source } = library.identity(entry);
  const indexes = new Map(mentions.map(({ start }, index) => [start, index]));
  return {
    path: pathOf(entry.uri),
    letter: {
      kind: masthead.kind,
      symbols: symbols.map(({ canonical }) => canonical),
      symbolSource: source,
      title: masthead.title,
      date: masthead.date,
      distributed: masthead.distributed,
      originalLanguage: masthead.originalLanguage,
      sender: masthead.sender,
      addressees: masthead.addressees,
      signatory: masthead.signatory,
    },
    mentions: mentions.map((mention) => analysedMention(mention, indexes, library, pathOf)),
    claims: claims.map(analysedClaim),
  };
}

function analysedMention(
  mention: Mention,
  /** The mentions' places in the list by their starts. */
  indexes: ReadonlyMap<number, number>,
  library: Library,
  pathOf: (uri: string) => string,
): AnalysedMention {
  const { start, end, text } = mention;
  switch (mention.type) {
    case 'symbol': {
      const resolution = library.resolve(mention.documents);
      const canonical = mention.documents.map((document) => document.canonical);
      const target = resolution.state === 'resolved' ? pathOf(resolution.target.uri) : null;
      return { type: 'symbol', start, end, text, canonical, target };
    }
    case 'date': {
      const { value, derivation } = mention;
      return { type: 'date', start, end, text, value, derivation };
    }
    case 'place': {
      const { name, placeType, within, coordinates } = mention;
      const degrees = coordinates && ([coordinates.latitude, coordinates.longitude] as const);
      return { type: 'place', start, end, text, name, placeType, within, coordinates: degrees };
    }
    case 'figure': {
      const { quantity, unit, role } = mention;
      const partOf = (mention.partOf && indexes.get(mention.partOf.start)) ?? null;
      return { type: 'figure', start, end, text, quantity, unit, role, partOf };
    }
  }
}

function analysedClaim({ kind, start, end, label, event }: Claim): AnalysedClaim {
  return { kind, start, end, label, ...(event && { event: analysedEvent(event) }) };
}

// prettier-ignore
function analysedEvent({ dates, places, killed, injured, missing, displaced, detained }: ClaimedEvent): AnalysedEvent {
  return { dates, places, killed, injured, missing, displaced, detained };
}
