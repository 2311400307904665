import { describe, expect, it } from 'vitest';
import { bareKey, foldName, likeness, soundKey } from '../../server/letter/placeKeys';

describe('foldName', () => {
  it.each([
    ['Dayr al-Zawr', 'dayr al zawr'],
    ['Ta‘izz', 'taizz'],
    ['Ra’s Isa', 'ras isa'],
    ['Sant Julià de Lòria', 'sant julia de loria'],
    ['Xankəndi', 'xankandi'],
    ['Łódź', 'lodz'],
    ['Washington, D.C.', 'washington, d c'],
  ])('%s is %s', (name, key) => expect(foldName(name)).toBe(key));
});

describe('bareKey', () => {
  it.each([
    ['Al-Hasakah', 'Hasakah'],
    ['Dayr al-Zawr', 'Dayr az Zawr'],
    ['Ash Shaddadi', 'Al-Shaddadi'],
    ['Deir ez-Zor', 'Deir el-Zor'],
  ])('%s and %s are one', (a, b) => expect(bareKey(a)).toBe(bareKey(b)));

  it.each([
    ['Alma', 'Ma'],
    ['Aden', 'En'],
    ['Basrah', 'Basra'],
  ])('%s and %s are two', (a, b) => expect(bareKey(a)).not.toBe(bareKey(b)));
});

describe('soundKey', () => {
  it.each([
    ['Dayr al-Zawr', 'Deir ez-Zor'],
    ['Raqqah', 'Raqqa'],
    ['Hudaydah', 'Hodeida'],
    ['Cəbrayıl', 'Jabrayil'],
    ['Ağdam', 'Aghdam'],
    ['Nineveh', 'Ninawa'],
    ['Shaykh Miskin', 'Sheikh Meskine'],
  ])('%s sounds as %s', (a, b) =>
    expect(likeness(soundKey(a), soundKey(b))).toBeGreaterThanOrEqual(0.7),
  );

  it.each([
    ['Homs', 'Hama'],
    ['Tripoli', 'Tartus'],
    ['March', 'Mosul'],
  ])('%s does not sound as %s', (a, b) => expect(soundKey(a)).not.toBe(soundKey(b)));
});

it('likeness is 1 for the same and 0 for nothing in common', () => {
  expect(likeness('goris', 'goris')).toBe(1);
  expect(likeness('abc', 'xyz')).toBe(0);
  expect(likeness('', '')).toBe(1);
});
