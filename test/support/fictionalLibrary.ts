/**
 * Letters of States that do not exist, each but the first citing the one before it and one of
 * the first ten. The same number gives the same letters.
 */
export function fictionalLibrary(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [fileOf(index), fictionalLetter(index)]),
  );
}

export const fictionalSymbol = (index: number): string => `S/2031/${index + 1}`;

const fileOf = (index: number): string => `letter-${String(index).padStart(5, '0')}.txt`;
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const dateOf = (index: number): string =>
  `${1 + (index % 28)} ${MONTHS[Math.floor(index / 28) % MONTHS.length]} 2031`;
const PLACES = ['Klow', 'Zlip', 'Hentzau', 'Strelsau', 'Ixania', 'Tecka'];

function fictionalLetter(index: number): string {
  const place = PLACES[index % PLACES.length] ?? '';
  const earlier = [index - 1, index % 10]
    .filter((other) => other >= 0 && other < index)
    .map((other) => `our letter dated ${dateOf(other)} (${fictionalSymbol(other)})`);
  const reference = earlier.length === 0 ? '' : `I write further to ${earlier.join(' and ')}.\n\n`;
  return `United Nations ${fictionalSymbol(index)}

Security Council

Distr.: General
${dateOf(index)}

Original: English

Letter dated ${dateOf(index)} from the Permanent Representative of Ruritania to the United Nations addressed to the President of the Security Council

${reference}On ${dateOf(index)}, two aircraft bombed the village of ${place}, killing ${3 + (index % 20)} civilians, among them ${1 + (index % 3)} children, and injuring dozens of others.

1. Ruritania condemns these attacks.

2. The Security Council must act in accordance with its resolution ${1300 + (index % 900)} (2001).

I should be grateful if the present letter could be circulated as a document of the Security Council.

(Signed) Rudolf Rassendyll
Ambassador
Permanent Representative
`;
}
