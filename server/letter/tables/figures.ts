/** What English says around a figure: bounds, measures, references that are no figures. */
import type { Bound } from '../types';
import { terms } from './lists';

/** Words before a number. They belong to the figure. */
export const BOUNDS: Readonly<Record<Bound, readonly string[]>> = {
  exact: ['exactly', 'precisely'],
  min: terms`
    over, well over, just over, more than, well more than, slightly more than, at least,
    at the least, no fewer than, no less than, not less than, not fewer than, in excess of,
    upwards of, greater than, a minimum of, minimum of, at a minimum, above, exceeding,
    a little more than, far more than, much more than, a little over, slightly over, far over,
    better than
  `,
  max: terms`
    up to, fewer than, less than, no more than, not more than, at most, under, just under,
    as many as, as much as, a maximum of, maximum of, below, just below, not exceeding, at the most,
    well under, slightly less than, little more than, no longer than, not over
  `,
  approx: terms`
    about, some, nearly, almost, around, approximately, roughly, circa, an estimated, estimated,
    close to, perhaps, probably, nearly some, c., an approximate, approx, close on,
    somewhere around, an average of
  `,
};

/** Words after a number that bound it (`200 or more`). */
export const BOUNDS_AFTER: Readonly<Record<Bound, readonly string[]>> = {
  exact: [],
  min: terms`
    or more, or over, and more, or above, plus, +
  `,
  max: ['or less', 'or fewer', 'or under'],
  approx: ['or so', 'odd', 'or thereabouts'],
};

/** Bounds that are prepositions of place as well, with the words before them that say so. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'over',
    new Set(terms`
      flew, fly, flies, flying, flown, passed, passing, circled, circling, hovered, hovering,
      overflights, overflight, flight, flights, sovereignty, control, jurisdiction, authority,
      rights, flares, flare, leaflets, bombs, sorties, dispute, power, rule, shots, rounds, barrier,
      sound, spread, scattered, dispersed, distributed, title, claim, claims, looming, took
    `),
  ],
  [
    'about',
    new Set(terms`
      information, inform, informed, talk, talks, concern, concerned, letter, report, reports,
      worry, worried, complain, complained, complaint, complaints, question, questions, know, known,
      statement, statements, news, spoke, speak, concerns, data, details, asked, bring, brought
    `),
  ],
  [
    'around',
    new Set(terms`
      fence, wall, fences, checkpoints, cordon, positions, gathered
    `),
  ],
  [
    'above',
    new Set(terms`
    mentioned, the, flew, flying, listed, points, named, see
  `),
  ],
  ['below', new Set(['see', 'the', 'listed'])],
  [
    'under',
    new Set(terms`
    review, the, control, detained, held, buried, placed
  `),
  ],
]);

/** Before `over` and a length of time, what makes it a bound (`for over two years`). */
export const OVER_IS_BOUND: ReadonlySet<string> = new Set(terms`
  for, of, lasted, lasting, spanning, after, well, just, is, was, were, and, waited, spent, some,
  now, within, took, by, than, served, been
`);

/** Measures: their unit ends the figure. Each is as it is read, without blanks changed. */
export const MEASURES: ReadonlySet<string> = new Set(terms`
  km, kms, kilometre, kilometres, kilometer, kilometers, m, metre, metres, meter, meters, cm,
  centimetres, centimeters, ft, foot, feet, mile, miles, nm, yard, yards, inch, inches, ha, hectare,
  hectares, acre, acres, dunum, dunums, dunam, dunams, donum, donums, donams, feddan, feddans, ton,
  tons, tonne, tonnes, kg, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, gram, grams,
  lb, lbs, litre, litres, liter, liters, gallon, gallons, barrel, barrels, degree, degrees, knot,
  knots, km/h, kph, mph, km2, m2, m3, km², m², m³, megawatt, megawatts, mw, kilowatt, kilowatts,
  kilowatt-hours, volts, kilotons, megatons, fathoms, mm, millimetre, millimetres, millimeter,
  millimeters, micrometres, hp, horsepower, bushels, bales
`);

/** Words that make a measure of the measure after them (`square kilometres`). */
export const MEASURE_PREFIXES: ReadonlySet<string> = new Set(terms`
  nautical, square, cubic, sq, metric, short, statute, long, sea, linear, running, percentage,
  calendar, whole, full, consecutive, working, solid, successive, straight, sleepless, air, entire
`);
/** Those of them that are part of the unit. */
export const UNIT_PREFIXES: ReadonlySet<string> = new Set(terms`
  nautical, square, cubic, sq, metric, short, statute, percentage, linear
`);

/** Times: measures that have no antecedent. */
export const TIMES: ReadonlySet<string> = new Set(terms`
  second, seconds, minute, minutes, min, mins, hour, hours, hrs, hr, day, days, night, nights, week,
  weeks, fortnight, month, months, year, years, decade, decades, century, centuries, generations,
  weekends
`);

export const PERCENTS: ReadonlySet<string> = new Set(['percent', '%']);

/** Money by name: ends the figure. */
export const MONEY_NAMES: ReadonlySet<string> = new Set(terms`
  dollars, dollar, euros, euro, pounds, dinars, dirhams, riyals, rials, roubles, rubles, rupees,
  francs, shekels, lira, liras, lire, marks, yen, yuan, won, pesos, hryvnias, birr, shillings, rand,
  kroner, cents, afghanis, manats, dram, drams, cedis, naira, tolars, crowns, guilders
`);

/** After `per`, part of the unit where the measure is no time. */
export const PER: ReadonlySet<string> = new Set(terms`
  hour, second, minute, day, month, year, week, annum, capita, cent
`);

/** Nouns whose number names one thing (`paragraph 9`), whatever follows it. */
export const REFERENCES: ReadonlySet<string> = new Set(terms`
  article, articles, art, arts, paragraph, paragraphs, para, paras, item, cablegram, telegram,
  items, page, pages, p, pp, annex, annexes, appendix, enclosure, section, sections, sect, chapter,
  chapters, rule, rules, regulation, regulations, resolution, resolutions, decision, decisions,
  meeting, flight, no, nos, number, numbers, nr, №, #, notam, vol, volume, footnote, subparagraph,
  subparagraphs, suppl, corr, agenda, clause, latitude, longitude, imo, mmsi, telephone, tel, fax,
  op, res, dec, doc
`);

/** Nouns that name one thing by a number with no noun after it (`Hill 303`, but `in that area 12 men`). */
export const LOOSE_REFERENCES: ReadonlySet<string> = new Set(terms`
  warning, notice, decree, law, act, order, ordinance, bill, convention, protocol, protocols,
  recommendation, principle, principles, part, figure, table, map, zone, area, sector, square, grid,
  reference, coordinates, coordinate, point, points, post, pillar, pillars, marker, hill, route,
  highway, road, line, channel, camp, gate, block, building, room, unit, brigade, meetings,
  battalion, division, corps, regiment, squadron, company, platoon, army, category, phase, stage,
  tranche, step, level, type, model, class, mark, mk, version, addendum, supplement, schedule, note,
  bp, case, application, communication, docket, serial, checkpoint, outpost, pier, berth, reactor,
  terminal, well, wells, plot, parcel, district, ward, box, frequency, hull, registration,
  operative, preambular, title, list, target, goal, vitamin, cluster, bulletin, issue, edition,
  document, session, course
`);

/** Words between a reference and its number. */
export const REFERENCE_JOINTS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'to',
  'or',
  '-',
  '–',
  '&',
]);

/** Between two numbers that share a unit (`three and four years`). */
export const UNIT_JOINTS: ReadonlySet<string> = new Set(['and', 'or', ',']);

/** Makes whose models are numbered, and other names that end in a number. */
export const MODELS: ReadonlySet<string> = new Set(terms`
  boeing, airbus, mirage, sukhoi, mig, antonov, ilyushin, tupolev, hercules, cessna, hawk, falcon,
  fokker, bell, fajr, qassam, zelzal, leopard, mark, learjet, gulfstream, dornier, challenger,
  piper, yak, su, il, tu, mk, burkan, qaher, badr, tochka, shahed, geran, bayraktar, hermes, heron,
  covid, phantom, skyhawk, hughes, dakota, beechcraft, embraer, bac, group, m, g, p, b, c, e, f, t,
  l, s, u, x, an, ak, uh, ch, bm
`);

/** Nouns in the singular with which `one` is no count (`one side`). */
export const ABSTRACT_ONES: ReadonlySet<string> = new Set(terms`
  side, hand, point, thing, way, day, time, moment, case, example, reason, form, end, party, word,
  sense, respect, level, stage, voice, occasion, part, aspect, element, step, place, more, such,
  another, same, other, state, country, government, people, nation, goal, purpose, issue, matter,
  question, course, direction, language, kind, type, sort, group, area, region, fact, single, whole,
  and, or, accord, last, final, vote, position, instance, incident, morning, evening, night, option,
  major, important, clear, common, united, particular, standard
`);

/** What one of two is doing (`one coming from the north, the other from the south`). */
export const ONES_DOING: ReadonlySet<string> = new Set(terms`
  coming, going, heading, flying, sailing, moving, carrying, bearing, lying, belonging, being,
  having, leading, containing, concerning, involving, calling, aiming, approaching, entering,
  leaving, arriving, running
`);

/** Words before `one` that make it a pronoun or an adjective. */
export const PRONOUN_ONE_BEFORE: ReadonlySet<string> = new Set(terms`
  no, any, every, this, that, the, which, another, each, not, some, first, last, latest, new,
  earlier, other, same
`);

/** Directions after degrees: a position. */
export const COMPASS: ReadonlySet<string> = new Set(terms`
  north, south, east, west, n, s, e, w, latitude, longitude, lat, long, northern, southern, eastern,
  western, parallel, °, º, ′, ″, ', ’, ", ”, minutes, seconds
`);

/** What is measured in degrees is a position, or a temperature. */
export const DEGREES: ReadonlySet<string> = new Set(['degree', 'degrees', 'deg', '°', 'º']);

/** Units of calibres. */
export const CALIBRES: ReadonlySet<string> = new Set(terms`
  mm, calibre, caliber, millimetre, millimetres, millimeter, millimeters
`);

/** Words of a time of day that are lengths of time as well. */
export const LENGTHS_OF_TIME: ReadonlySet<string> = new Set(['hour', 'hours', 'hr', 'hrs']);

/** Zones and words after a time of day. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(terms`
  hours, hrs, hour, h, hr, gmt, utc, z, lt, local, o'clock, o’clock, noon, midnight, am, pm, a.m,
  p.m, zulu
`);

/** After a cardinal, what makes it a fraction (`two thirds`). */
export const FRACTIONS: ReadonlySet<string> = new Set(terms`
  third, thirds, quarter, quarters, fourth, fourths, fifth, fifths, sixth, sixths, seventh, eighth,
  ninth, tenth, tenths, half, halves, hundredth
`);

/** Names with `of` whose number is part of the name (`Group of 77`). */
export const NUMBERED_BODIES: ReadonlySet<string> = new Set(terms`
  group, committee, council, club, gang, concert, alliance
`);

/** Between a bound and its number (`at least another 20`). */
export const BOUND_FILLERS: ReadonlySet<string> = new Set([
  'another',
  'further',
  'additional',
  'a',
  'an',
]);

/** Before the number of a toll (`the number of dead rose to 39`). */
export const TOLL_JOINTS: ReadonlySet<string> = new Set(terms`
  to, at, is, was, reached, stands, totalled, totaled, exceeds, exceeded, now, passed, hit, :, of,
  totals, reaches, being, numbered, amounted
`);

/** After a bare number, what makes it the subject or a part of something counted before. */
export const AFTER_BARE: ReadonlySet<string> = new Set([
  ...terms`
    from, in, along, by, at, on, to, were, was, had, have, has, are, with
  `,
  ...terms`
    came, arrived, who, that, which, and, over, near, off, against, during
  `,
  ...['inside', 'outside', 'under', 'through', 'across', 'between', 'among', ',', ';', '.', ')'],
  ...terms`
    flew, took, died, fled, remain, remained, for, as, since, after, more
  `,
  ...terms`
    last, this, yesterday, today, inland, abroad, alone, is, went
  `,
  ...terms`
    fell, hit, landed, struck, crossed, escaped, survived, did, could, so
  `,
]);

/** What some of those who were captured may be besides. */
export const HURT: ReadonlySet<string> = new Set(['wounded', 'injured', 'hurt']);

/** Groups whose size comes after `of` (`a crew of six`). */
export const COLLECTIVES: ReadonlySet<string> = new Set(terms`
  crew, group, party, patrol, family, band, team, gang, delegation, squad
`);
