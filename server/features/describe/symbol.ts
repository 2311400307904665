import type { Entry, Library, Resolution } from '../../library/library';
import { isNote } from '../../library/notes';
import { symbolKey } from '../../letter/symbolGrammar';
import { checkIssueDate } from '../../letter/symbolDates';
import { describeSymbol } from '../../letter/symbolSeries';
import type { Citation, DocumentSymbol, SymbolMention, SymbolSource } from '../../letter/types';
import type { FeatureContext, Source } from '../context';
import { pageOf } from '../documentLinks';
import { dotted, type HoverLine } from '../markup';
import { counted, kindAndDate, letterInWords, listed, MOST_NAMED } from '../wording';

/** What a symbol is, which letter it names here, how that is known, and who cites it. */
export function describeSymbolMention(
  mention: SymbolMention,
  source: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const { documents } = mention;
  const resolution = context.library.resolve(documents);
  return [
    [{ strong: documents.map(({ canonical }) => canonical).join(', ') }],
    ...documents.map((document) => whatItIs(document, resolution, context)),
    ...whichLetter(mention, source, resolution),
    ...documents.flatMap((document) => wrongDate(document, source)),
    dotted(citedBy(documents, source.entry, context.library), ...pageLinks(documents, context)),
    ...(mention.misspelling === null ? [] : [[`Read so from “${mention.text}”.`]]),
  ];
}

function whatItIs(
  document: DocumentSymbol,
  resolution: Resolution,
  context: FeatureContext,
): HoverLine {
  return dotted(describeSymbol(document), resolution.state === 'external' && absentWords(context));
}

export function absentWords({ indexed }: FeatureContext): string {
  return indexed ? 'not in this library' : 'not among the letters read so far';
}

function whichLetter(
  mention: SymbolMention,
  source: Source,
  resolution: Resolution,
): readonly HoverLine[] {
  const citation = source.entry.letter.citations.find(({ start }) => start === mention.start);
  switch (resolution.state) {
    case 'resolved': {
      const { target } = resolution;
      if (target === source.entry) return [['This letter. ', howKnown(resolution.source)]];
      return [
        [letterInWords(target.letter.masthead)],
        ['→ ', { link: target.name, target: target.uri }, '. ', howKnown(resolution.source)],
      ];
    }
    case 'ambiguous':
      return [
        ['Several letters of this library could be meant:'],
        ...linesOf(resolution.candidates, source.entry),
      ];
    case 'external':
      return citation === undefined ? [] : citedAs(citation);
  }
}

/** A line for each of several letters, as seen from one that may be among them; of many the first. */
export function linesOf(letters: readonly Entry[], from: Entry): readonly HoverLine[] {
  const lines = letters
    .slice(0, MOST_NAMED)
    .map((letter) =>
      dotted(
        letter === from ? 'This letter' : { link: letter.name, target: letter.uri },
        letterInWords(letter.letter.masthead),
      ),
    );
  const others = letters.length - lines.length;
  return others > 0 ? [...lines, [`and ${others.toLocaleString('en')} more`]] : lines;
}

/** How a letter is known to be the document of a symbol. */
export function howKnown(source: SymbolSource): string {
  switch (source) {
    case 'masthead':
      return 'It shows this symbol.';
    case 'source-line':
      return 'Its source line names this symbol.';
    case 'filename':
      return 'It shows no symbol; its file name is this one.';
    case 'assigned':
      return 'It was assigned this symbol in this library.';
    case 'inferred':
      return 'It shows no symbol; taken for this one because kind and date agree with how it is cited and no other letter does.';
    case 'none':
      return '';
  }
}

/** By its number a document can be too young for the letter that cites it, or not of its own letter's day. */
function wrongDate(document: DocumentSymbol, { entry }: Source): readonly HoverLine[] {
  const { date } = entry.letter.masthead;
  const check = date === null ? 'unknown' : checkIssueDate(document, date);
  const isOwn = entry.shown.some(({ canonical }) => canonical === document.canonical);
  if (check === 'too-early') return [['By its symbol it was issued after this letter’s date.']];
  return isOwn && check === 'too-late'
    ? [['By its symbol it was issued before this letter’s date.']]
    : [];
}

function citedAs({ described }: Citation): readonly HoverLine[] {
  if (described.kind === null && described.date === null) return [];
  const words = kindAndDate(described);
  return [[`Cited here as ${words.charAt(0).toLowerCase()}${words.slice(1)}`]];
}

/** Which files of the library cite a document; `here` is one of them that needs no name. */
export function citedBy(
  documents: readonly DocumentSymbol[],
  here: Entry | null,
  library: Library,
): string {
  const keys = documents.map(({ canonical }) => symbolKey(canonical));
  const citing = new Set(keys.flatMap((key) => library.citing(key)).map(({ entry }) => entry));
  if (citing.size === 0) return 'Not cited in this library';
  const isHereNote = here !== null && isNote(here.name, here.letter);
  const cites = here !== null && citing.delete(here);
  if (citing.size === 0) return `Cited by this ${isHereNote ? 'note' : 'letter'} only`;
  const notes = [...citing].filter(({ name, letter }) => isNote(name, letter)).length;
  const others = (count: number, noun: string, more: boolean): string =>
    count === 0 ? '' : counted(count, more ? `other ${noun}` : noun);
  return `Cited by ${listed([
    cites ? `this ${isHereNote ? 'note' : 'letter'}` : '',
    others(citing.size - notes, 'letter', cites && !isHereNote),
    others(notes, 'note', cites && isHereNote),
  ])}`;
}

/** Links to the pages of documents. */
export function pageLinks(
  documents: readonly DocumentSymbol[],
  { settings }: FeatureContext,
): HoverLine {
  const { documentSite } = settings;
  return documents.flatMap((document) => {
    const target = pageOf(document, documentSite);
    const name =
      documents.length > 1
        ? `Open ${document.canonical} at ${documentSite}`
        : `Open at ${documentSite}`;
    return target === null ? [] : [{ link: name, target }];
  });
}
