import { ADDRESSEE, OFFICE } from './tables/masthead';
import type { Sender } from './types';

/** Tells whether a name, without `the`, is that of a State or of a body that writes letters. */
export type IsState = (name: string) => boolean;

/** `the Chargé d’affaires a.i. of the Permanent Mission of Greece to the United Nations`. */
export function readSender(text: string, isState: IsState): Sender | null {
  const plain = text.replace(/\s+to the United Nations\b.*$/is, '').replace(/[\s,]+$/, '');
  const office = OFFICE.exec(plain)?.[1] ?? null;
  const rest = office === null ? plain : plain.slice(plain.indexOf(office) + office.length);
  const state = stateIn(rest, isState) ?? stateIn(plain, isState);
  if (state === null) return null;
  return {
    state: capitalised(state),
    office: office === null ? null : singular(capitalised(office)),
  };
}

/** The longest tail of `text`, after an `of`, `for` or `the`, that names a State; else what stands after the last `of`. */
function stateIn(text: string, isState: IsState): string | null {
  const tails = [...text.matchAll(/(?:^|\b(?:of|for|from)\s+)(?:the\s+)?(?=\S)/gi)].map((match) =>
    text
      .slice(match.index + match[0].length)
      .replace(/^(?:the\s+)/i, '')
      .trim(),
  );
  const missionless = tails.filter(
    (tail) => tail !== '' && !/^Permanent (?:Observer )?Mission/i.test(tail),
  );
  return missionless.find(isState) ?? missionless.at(-1) ?? null;
}

/** The offices that a text names as addressees, as they are written in print. */
export function readAddressees(text: string): readonly string[] {
  return [...text.matchAll(ADDRESSEE)].map(([addressee]) =>
    capitalised(addressee.trim())
      .replace(/^Secretary General/i, 'Secretary-General')
      .replace(
        / of (?:the )?(?:United Nations |UN )?(?=[A-Z]\w+ (?:Council|Assembly))/,
        ' of the ',
      ),
  );
}

/** Typed capitals in the case of print: `PERMANENT REPRESENTATIVE` is `Permanent Representative`. */
export function capitalised(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(
      /(^|[\s(/-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/\b(?:Of|The|And|For|To|A\.i\.|D’affaires|D'affaires)\b/g, (word) =>
      word.toLowerCase(),
    );
}

function singular(office: string): string {
  return office.replace(/Representatives$/, 'Representative').replace(/Observers$/, 'Observer');
}
