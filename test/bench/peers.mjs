/**
 * What a developer would otherwise take. Each reads a text as well as it can; `share` is the part
 * of the letters that it is given, the slow ones little.
 */
export const peers = [
  { name: 'chrono-node, strict: dates', share: 1, load: chrono },
  { name: 'wink-nlp: dates and numbers', share: 0.2, load: wink },
  { name: 'glued: chrono, wink, compromise, RegExp', share: 0.005, load: glued },
];

const SYMBOL = /\b[A-Z]{1,4}(?:\/[A-Za-z0-9.()-]+)+/g;

async function chrono() {
  const { strict } = await import('chrono-node');
  return (text) => strict.parse(text);
}

async function wink() {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  const { default: dates } = await import('compromise-dates');
  nlp.plugin(dates);
  return (text) => {
    const document = nlp(text);
    return [document.places().json(), document.dates().json(), document.numbers().json()];
  };
}

async function glued() {
  const parts = await Promise.all([chrono(), wink(), compromise()]);
  return (text) => [text.match(SYMBOL), ...parts.map((part) => part(text))];
}
