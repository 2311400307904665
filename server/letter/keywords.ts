import { VOCABULARY } from './vocabulary';

/** The numbers that `VOCABULARY` has for words and marks that rules name one by one. */
export const Entry = {
  a: VOCABULARY.add('a'),
  an: VOCABULARY.add('an'),
  and: VOCABULARY.add('and'),
  as: VOCABULARY.add('as'),
  at: VOCABULARY.add('at'),
  being: VOCABULARY.add('being'),
  half: VOCABULARY.add('half'),
  more: VOCABULARY.add('more'),
  no: VOCABULARY.add('no'),
  not: VOCABULARY.add('not'),
  number: VOCABULARY.add('number'),
  of: VOCABULARY.add('of'),
  or: VOCABULARY.add('or'),
  other: VOCABULARY.add('other'),
  shot: VOCABULARY.add('shot'),
  the: VOCABULARY.add('the'),
  to: VOCABULARY.add('to'),
  total: VOCABULARY.add('total'),
  comma: VOCABULARY.add(','),
  fullStop: VOCABULARY.add('.'),
  slash: VOCABULARY.add('/'),
  opening: VOCABULARY.add('('),
  closing: VOCABULARY.add(')'),
} as const;
