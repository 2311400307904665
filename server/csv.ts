import type { AnalysedMention, Analysis } from './analysis';

const COLUMNS = 'path,symbols,kind,date,sender,type,start,end,text,value,detail';

/** One row a mention (RFC 4180, with `\r\n`), after a row of the columns' names. */
export function toCsv(analyses: readonly Analysis[]): string {
  const rows = analyses.flatMap(({ path, letter, mentions }) =>
    mentions.map((mention) => [
      path,
      letter.symbols.join('; '),
      letter.kind,
      letter.date,
      letter.sender?.state,
      mention.type,
      mention.start,
      mention.end,
      mention.text,
      ...valueAndDetail(mention),
    ]),
  );
  return [COLUMNS, ...rows.map((row) => row.map(field).join(','))]
    .map((row) => `${row}\r\n`)
    .join('');
}

function valueAndDetail(mention: AnalysedMention): readonly [string, string | null] {
  switch (mention.type) {
    case 'symbol':
      return [mention.canonical.join('; '), mention.target];
    case 'date':
      return [mention.value, mention.derivation];
    case 'place':
      return [mention.name, mention.placeType];
    case 'figure': {
      const { value, high, vague } = mention.quantity;
      return [
        `${vague ?? [value, high].filter((end) => end !== null).join('–')} ${mention.unit}`.trim(),
        mention.role,
      ];
    }
  }
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
