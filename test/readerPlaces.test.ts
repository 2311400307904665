import { describe, expect, it } from 'vitest';
import { addPlace, readReaderPlaces } from '../server/readerPlaces';
import { hoverText, serviceOf, uriOf } from './support/files';

const CSV = 'name,aliases,type,parent,country,latitude,longitude\n';
const LETTER = 'On 4 May 1990, they struck Umm Tal, Umm Tall and the hills above.';

describe('places.csv', () => {
  it('gives names, aliases, types, parents and positions', () => {
    const { places, problems } = readReaderPlaces(
      'places.csv',
      `${CSV}Umm Tal,Umm Tall|Om Tal,settlement,"Kanem, north",Chad,14.5,15.25\nWadi Rime,,water,,,,\n`,
    );
    expect(problems).toEqual([]);
    expect(places).toEqual([
      {
        name: 'Umm Tal',
        aliases: ['Umm Tall', 'Om Tal'],
        placeType: 'settlement',
        within: ['Kanem, north', 'Chad'],
        coordinates: { latitude: 14.5, longitude: 15.25 },
        source: 'reader',
      },
      {
        name: 'Wadi Rime',
        aliases: [],
        placeType: 'water',
        within: [],
        coordinates: null,
        source: 'reader',
      },
    ]);
  });

  it.each([
    ['no name', `${CSV},,settlement,,,1,2`, /^row 2: name/],
    ['an unknown type', `${CSV}A,,castle,,,1,2`, /^row 2: type/],
    ['a latitude that is none', `${CSV}A,,,,,100,2`, /^row 2: latitude/],
    ['words for a number', `${CSV}A,,,,,north,2`, /^row 2: latitude/],
    ['no head', 'A,B,C\n1,2,3', /^row 2: name/],
  ])('%s is a problem of that row alone', (_, text, problem) => {
    const { places, problems } = readReaderPlaces('places.csv', `${text}\nGood,,,,,1,2`);
    expect(problems[0]?.message).toMatch(problem);
    expect(places.length).toBeLessThanOrEqual(1);
  });
});

describe('a problem of places.csv', () => {
  it.each([
    ['A,,castle,,,1,2', 'B,,,,,1,2', 'A,,castle,,,1,2'],
    ['"B\nC",,,,,1,2\n\n  ', 'A,,castle,,,1,2\n', 'A,,castle,,,1,2'],
    ['B,,,,,1,2\r\n', 'A,,,,,north,2\r\nC,,,,,1,2\r\n', 'A,,,,,north,2'],
  ])('stands on its row: %j, %j', (first, second, expected) => {
    const text = `${CSV}${first}\n${second}`;
    const { problems } = readReaderPlaces('places.csv', text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([expected]);
  });
});

describe('a place is added to places.csv', () => {
  const place = { name: 'Umm Tal', type: 'settlement', parent: 'Kanem, north', country: 'Chad' };
  it.each([
    ['', `${CSV}Umm Tal,,settlement,"Kanem, north",Chad,,\n`],
    [`${CSV}A,,,,,1,2\n`, `${CSV}A,,,,,1,2\nUmm Tal,,settlement,"Kanem, north",Chad,,\n`],
    [`${CSV}A,,,,,1,2`, `${CSV}A,,,,,1,2\nUmm Tal,,settlement,"Kanem, north",Chad,,\n`],
    ['Country;Name;Seen\r\n', 'Country;Name;Seen\r\nChad;Umm Tal;\r\n'],
    ['name\nA\n', 'name\nA\nUmm Tal\n'],
  ])('%j', (text, expected) => {
    const { span, newText } = addPlace(text, place);
    expect(text.slice(0, span.start) + newText + text.slice(span.end)).toBe(expected);
  });
});

describe('places.geojson', () => {
  it('gives points, longitude first', () => {
    const point = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [15.25, 14.5] },
      properties: { name: 'Umm Tal', type: 'settlement' },
    };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [point, { type: 'x' }] });
    const { places, problems } = readReaderPlaces('places.geojson', text);
    expect(places).toMatchObject([
      { name: 'Umm Tal', coordinates: { latitude: 14.5, longitude: 15.25 } },
    ]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['', 'The text ends'],
    ['{', 'The text ends'],
    ['[]', 'it is no GeoJSON FeatureCollection'],
    ['{"type":"Point"}', 'it is no GeoJSON FeatureCollection'],
  ])('%j is a problem', (text, message) => {
    const { problems } = readReaderPlaces('places.geojson', text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('tells where a feature stands that makes no sense', () => {
    const text = '{"type":"FeatureCollection", "features":[ {"type": "x"} ]}';
    const [problem] = readReaderPlaces('places.geojson', text).problems;
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe('{"type": "x"}');
  });
});

describe('the reader’s own places', () => {
  it('win in the letters of the folder, and a changed list counts at once', async () => {
    const { service, host } = await serviceOf({
      'a.txt': LETTER,
      'places.csv': `${CSV}Umm Tal,,settlement,Kanem,Chad,14.5,15.25`,
    });
    expect(hoverText(service, 'a.txt', LETTER, 'Umm Tal,')).toContain('Settlement in Kanem, Chad');
    expect(hoverText(service, 'a.txt', LETTER, 'Umm Tal,')).toContain(
      'from your own list of places',
    );
    host.write('places.csv', `${CSV}Umm Tal,,water,,,,`);
    await service.filesChanged([uriOf('places.csv')]);
    expect(hoverText(service, 'a.txt', LETTER, 'Umm Tal,')).toContain('Water');
  });

  it('that make no sense are told of, and nothing is lost', async () => {
    const { service, host } = await serviceOf({
      'a.txt': LETTER,
      'places.csv': `${CSV}A,,castle,,,1,2`,
    });
    expect(host.messages).toEqual([expect.stringMatching(/^places\.csv: row 2: type/)]);
    expect(hoverText(service, 'a.txt', LETTER, '4 May 1990')).toContain('Friday');
  });
});
