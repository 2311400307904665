import type { DocumentLink } from 'vscode-languageserver-types';
import { symbolUrl } from '../letter/symbolLinks';
import type { DocumentSymbol, Span, SymbolMention } from '../letter/types';
import type { DocumentSite } from '../protocol';
import type { FeatureContext, Source } from './context';
import { spanAt } from './mentions';

/** A Markdown link with its words and its target; brackets may be escaped in the one, paired in the other. */
const MARKDOWN_LINK = /\[(?:\\.|[^\\[\]])*\]\( {0,3}((?:[^()\s]|\([^()\s]*\))*)(?:\s[^()]*)?\)/g;

/**
 * A link to the page of each symbol whose document is not in the library; one that is, Go to
 * Definition opens. Symbols that a link of the text's own stands on are left to it.
 */
export function documentLinks(source: Source, context: FeatureContext): readonly DocumentLink[] {
  const { entry, text } = source;
  if (text === null || context.settings.documentSite === 'none') return [];
  const taken = ownLinks(text);
  return entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'symbol' || mention.form === 'url') return [];
    if (spanAt(taken, mention.ranges.designator.start) !== undefined) return [];
    if (context.library.resolve(mention.documents).state !== 'external') return [];
    return linksOf(mention, source, context);
  });
}

/** The page of a document at the site of the settings; null where it has none. */
export function pageOf(document: DocumentSymbol, site: DocumentSite): string | null {
  return site === 'none' ? null : symbolUrl(document, site);
}

/** The names of a dual symbol lead each to its own page, which are alike. */
function linksOf(
  mention: SymbolMention,
  { lines }: Source,
  { settings: { documentSite } }: FeatureContext,
): readonly DocumentLink[] {
  const spans = mention.documents.map(({ canonical }) => spanOf(canonical, mention));
  const apart = spans.every((span) => span !== null);
  return mention.documents.slice(0, apart ? undefined : 1).flatMap((document, index) => {
    const target = pageOf(document, documentSite);
    if (target === null) return [];
    return [
      {
        range: lines.range((apart && spans[index]) || mention.ranges.designator),
        target,
        tooltip: `Open ${document.canonical} at ${documentSite}`,
      },
    ];
  });
}

/** Where one of several symbols stands in a mention, if it is written out. */
function spanOf(canonical: string, { documents, text, start }: SymbolMention): Span | null {
  const at = documents.length > 1 ? text.indexOf(canonical) : -1;
  return at < 0 ? null : { start: start + at, end: start + at + canonical.length };
}

/** The spans of the Markdown links that lead somewhere, in order. `[S/2018/152](#)` leads nowhere. */
function ownLinks(text: string): readonly Span[] {
  return [...text.matchAll(MARKDOWN_LINK)]
    .filter(({ 1: target = '' }) => target !== '' && target !== '#')
    .map(({ 0: link, index }) => ({ start: index, end: index + link.length }));
}
