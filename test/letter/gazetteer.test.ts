import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';

const gazetteer = createGazetteer();
const inCountry = (name: string, country: string) => {
  gazetteer.open([country]);
  return gazetteer.find(name).places.filter(({ countries }) => countries[0] === country);
};

describe('a country’s places', () => {
  it('knows a town and the division that bears its name', () => {
    const types = inCountry('Deir ez-Zor', 'SY').map(({ placeType }) => placeType);
    expect(types).toContain('governorate');
    expect(types).toContain('settlement');
  });

  it('gives coordinates and the division', () => {
    const [place] = inCountry('Goris', 'AM');
    expect(place?.division?.name).toBe('Syunik');
    expect(place?.coordinates?.latitude).toBeCloseTo(39.5, 1);
    expect(place?.coordinates?.longitude).toBeCloseTo(46.3, 1);
  });

  it('does not say that a town lies in the division that is named after it', () => {
    const town = inCountry('Raqqa', 'SY').find(({ placeType }) => placeType === 'settlement');
    expect(town?.division).toBeNull();
  });

  it('keeps countries apart', () => {
    expect(inCountry('Goris', 'SY')).toEqual([]);
    expect(inCountry('Mosul', 'XX')).toEqual([]);
  });

  it.each(
    [
      'SY Latakia|IQ Basra|UA Kherson|CD Goma|SD Nyala|KP Wonsan|VN Haiphong|AO Luanda|CY Limassol',
      'GE Gori|ER Massawa|ET Mekele|AF Kandahar|YE Aden|IL Haifa|PS Nablus|LB Tyre|LY Sirte|IR Abadan',
      'IN Srinagar|PK Lahore|BA Tuzla|RS Niš|RW Kigali|ML Gao|NI Managua|CU Havana|GY Georgetown',
    ].flatMap((names) => names.split('|')),
  )('has %s', (line) => {
    expect(inCountry(line.slice(3), line.slice(0, 2)).length).toBeGreaterThan(0);
  });
});

describe('names that only sound alike', () => {
  it('are found in the country asked for', () => {
    expect(gazetteer.alike('qamishly', 'SY').map(({ name }) => name)).toContain('Al-Qamishli');
  });

  it('are not found for short names, nor elsewhere', () => {
    expect(gazetteer.alike('hama', 'IQ')).toEqual([]);
    expect(gazetteer.alike('qamishly', 'UA')).toEqual([]);
  });
});

describe('landmarks and cities of the world', () => {
  it.each([
    ['Gulf of Aden', 'water'],
    ['Bab el-Mandeb', 'water'],
    ['Line of Control', 'region'],
    ['Golan', 'region'],
    ['Kastellorizo', 'physical'],
    ['Truong Sa', 'physical'],
    ['Ruanda-Urundi', 'region'],
    ['Southern Cameroons', 'region'],
  ])('%s is %s', (name, type) => expect(gazetteer.find(name).landmarks[0]?.placeType).toBe(type));

  it.each(['Stockholm', 'Ankara', 'Lahore', 'Nairobi', 'Vienna'])('knows %s', (name) =>
    expect(gazetteer.find(name).worldCities.length).toBeGreaterThan(0),
  );

  it.each(['Council', 'Mission', 'March', 'Minister', 'Charter', 'Ambassador'])(
    'does not know %s',
    (name) => {
      const { landmarks, worldCities } = gazetteer.find(name);
      expect([...landmarks, ...worldCities]).toEqual([]);
    },
  );
});
