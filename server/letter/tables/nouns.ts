/** What an English noun phrase is made of, as far as a figure needs it. */
import { terms } from './lists';

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns, adverbs. */
export const STOP_WORDS: ReadonlySet<string> = new Set(terms`
  a, an, the, of, in, on, at, by, to, from, with, without, within, into, onto, upon, over, under,
  above, below, about, around, near, off, out, up, down, through, throughout, across, along,
  against, among, amongst, between, behind, beyond, beside, besides, before, after, since, until,
  till, during, for, per, via, as, than, like, unlike, despite, towards, toward, inside, outside,
  opposite, including, excluding, except, concerning, regarding, aboard, amid, following, pursuant,
  north, south, east, west, north-east, north-west, south-east, south-west, northeast, deep, and,
  or, but, nor, yet, so, if, because, while, when, whereas, where, although, though, unless, that,
  which, who, whom, whose, what, whether, is, are, was, were, be, been, being, am, has, have, had,
  having, do, does, did, will, would, shall, should, can, could, may, might, must, cannot, not, it,
  its, he, she, they, we, i, you, them, him, us, his, her, their, our, your, my, this, these, those,
  all, both, each, every, any, some, no, there, here, then, thus, also, only, now, later, earlier,
  ago, already, still, just, even, ever, never, once, again, away, apart, together, alone, wide,
  long, high, tall, thick, respectively, therein, thereof, hence, else, too, either, neither,
  yesterday, today, tomorrow, last, next, such, most, many, mostly, seriously, almost, nearly,
  according, due, owing, worth, minus, perhaps, always, often, soon, simultaneously, afterwards,
  overnight, underground, abroad, whenever, wherever, versus, plus, i.e, e.g, inclusive, thereby,
  whereby, aged, homeless, hostage, prisoner, captive, unaccounted, astern, ashore, dead, killed,
  wounded, injured, missing, displaced, arrested, detained
`);

/** Words that may end a noun phrase as its head though they are in no noun's form. */
export const STATE_HEADS: ReadonlySet<string> = new Set(terms`
  dead, killed, wounded, injured, missing, displaced, arrested, detained, disappeared, martyred,
  hurt, abducted, captured, kidnapped, hospitalized
`);

/** Heads that say what befell people rather than who they are: no antecedent lends them. */
export const COUNTED_STATES: ReadonlySet<string> = new Set([
  ...STATE_HEADS,
  ...terms`
    deaths, lives, fatalities, injuries, casualties, arrests, bodies
  `,
]);

/** Past tenses that do not end in -ed, and other verbs that follow a subject in the plural. */
export const VERBS: ReadonlySet<string> = new Set(terms`
  came, went, took, made, left, fell, flew, began, broke, struck, fought, hit, set, shot, ran, held,
  kept, lost, met, paid, put, rose, said, saw, sent, stood, swept, threw, told, won, wrote, built,
  brought, bore, became, burnt, burst, caught, cut, dealt, drew, drove, fled, forced, found, gave,
  grew, hid, knew, laid, lay, led, rode, sank, sat, sought, sold, spent, spoke, stole, swam,
  thought, wore, withdrew, overran, overflew, died, die, remain, remained, lived, continue,
  continued, include, included, perished, suffer, suffered, require, undertook, underwent, stormed,
  seem, appear, exist, belong, carry, fly, cross, enter, leave, lie, stand, reach, receive, depend,
  agree, agreed, voted, abstained, participate, contain, constitute, represent, shown, arose, bled,
  drowned, starved, froze, succumbed, sustained, received, crossed, entered, attacked, violated,
  penetrated, launched, attended, returned, opened, joined, surrounded, destroyed, carried,
  surround, starve, languish, got, hold, live, survive, survived, escaped
`);

/** Prepositions that set a figure aside from the verb (`18 civilians in two villages were killed`). */
export const PREPOSITIONS: ReadonlySet<string> = new Set(terms`
  in, from, aboard, at, on, near, with, by, within, during, over, across, between, under, inside,
  outside, into, through
`);

/** Plurals that do not end in -s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(terms`
  men, women, children, people, aircraft, police, personnel, sheep, cattle, others, policemen,
  servicemen, crew, fishermen, livestock, spacecraft, teeth, infantry, militia, staff, youth, folk,
  watercraft, hovercraft, head, ordnance, artillery, countrymen, gunmen, clergy, cavalry, deer,
  fish, poultry, schoolchildren, grandchildren, tradesmen, laymen, salesmen, workmen, policewomen,
  servicewomen, spokesmen, herdsmen, tribesmen, clansmen, horsemen, businessmen, chinese, japanese,
  lebanese, sudanese, vietnamese, portuguese, congolese, dead, injured, wounded, refuseniks,
  bacteria, criteria, phenomena, data
`);

/** Plurals without -s after which a noun may follow (`12 police officers`). */
export const BODIES: ReadonlySet<string> = new Set(['crew', 'police', 'militia']);

/** Nouns in -s that stand before another noun (`two arms depots`). */
export const SINGULARS_IN_S: ReadonlySet<string> = new Set(terms`
  arms, sports, customs, goods, news, bus, gas, cross, press, mass, class, business, explosives,
  logistics, communications, operations, headquarters, serious, various, previous, religious,
  numerous, innocents, dangerous, precious, continuous, successive, homeless, wireless, defenceless,
  helpless, defenseless, indigenous, famous, hideous, heinous, enormous, courageous, consecutive,
  states, nations, emirates, islamic, christmas, paris, texas, cypriots, suspicious, mountainous,
  contiguous, ambitious, malicious, loss, tennis, chess, glass, brass, grass, process, access,
  address, fortress, illness, witness, wilderness, analysis, basis, crisis, less, services, laos,
  cyprus, belarus, mauritius, honduras, us, ukrainian, human-rights
`);

/** Nouns for people. Those in a form that tells are found by their ending. */
export const PERSONS: ReadonlySet<string> = new Set(terms`
  people, persons, person, men, man, women, woman, children, child, boys, boy, girls, girl, infants,
  infant, babies, baby, youths, youth, adults, minors, toddlers, elders, brothers, sisters, sons,
  daughters, families, family, members, member, civilians, civilian, citizens, residents, resident,
  inhabitants, nationals, national, others, victims, troops, personnel, police, crew, staff,
  soldiers, soldier, officers, officer, fighters, fighter, pilots, pilot, guards, guard, recruits,
  conscripts, cadets, peacekeepers, observers, observer, monitors, students, student, pupils, pupil,
  teachers, doctors, nurses, nurse, medics, patients, passengers, journalists, workers, worker,
  farmers, farmer, shepherds, shepherd, fishermen, sailors, seamen, seafarers, migrants, refugees,
  refugee, prisoners, detainees, hostages, captives, martyrs, martyr, dead, wounded, injured,
  casualties, lives, deaths, fatalities, injuries, forces, militants, terrorists, terrorist, gunmen,
  mercenaries, rebels, insurgents, guerrillas, settlers, worshippers, pilgrims, demonstrators,
  protesters, protestors, activists, leaders, leader, officials, official, diplomats, employees,
  employee, drivers, driver, souls, villagers, locals, athletes, spouses, relatives, wives, widows,
  orphans, mothers, mother, fathers, father, grandmother, grandfather, bystanders, passers-by,
  technicians, engineers, delegates, priests, monks, nuns, clerics, imams, judges, lawyers,
  deputies, ministers, individuals, individual, households, returnees, abductees, evacuees,
  deportees, suspects, agents, infiltrators, saboteurs, snipers, commandos, rangers, marines,
  paratroopers, servicemen, policemen, policeman, serviceman, fisherman, herdsman, gunman, bodies,
  corpses, population, arabs, jews, kurds, serbs, croats, turks, greeks, cypriots, hutus, tutsis,
  tamils, sikhs, muslims, christians, volunteers, veterans, partisans, lieutenants, captains,
  generals, colonels, majors, sergeants, corporals, nomads, beduins, bedouins, bedouin, peasants,
  labourers, laborers, merchants, traders, tourists, guests, newborns, inmates, pirates, opponents,
  dissidents, adherents, parents, adolescents, presidents, survivors, teenagers, airmen, miners,
  scouts, divers, supporters, followers, killed, missing, displaced, heads, paramedics, rescuers,
  responders, consuls, ambassadors, colleagues, aides, neighbours, neighbors, lads, lad, daughter,
  son, lieutenant, sergeant, corporal, captain, colonel, major, guardsman, guardsmen, comrades,
  comrade, conscript, recruit, schoolboys, schoolgirls, schoolboy, schoolgirl, pensioners,
  pensioner, widow, wife, husband, husbands, brother, sister, cousins, nephews, nieces, uncles,
  aunts, grandparents, grandsons, granddaughters, twins, couple, couples, compatriots, clerks,
  cooks, monk, nun, priest, imam, judge, doctor, midwife, midwives, surgeons, hands, stewards,
  stokers, bargemen, boatmen, crewmen, crewman, airman, seaman, sailor, marine, medic, ranks,
  privates, apprentices, woodcutters, fishers, hunters, herders, herdsmen, drovers, cowherds,
  goatherds, shopkeepers, customers, diners, commuters, mourners, wedding-goers, churchgoers,
  congregants, parishioners, novices, seminarians, dignitaries, notables, chiefs, chief, mayors,
  mayor, councillors, prefects, governors, magistrates, envoys, attachés, consul, ambassador,
  counsellors, secretaries, envoy, correspondents, cameramen, reporters, photographers,
  sympathizers, sympathisers, loyalists, separatists, irredentists, irregulars, legionnaires,
  infiltrator, saboteur, sniper, suspect, detainee, hostage, prisoner, captive, deserters,
  defectors, exiles, expatriates, aliens, foreigners, strangers, newcomers, migrant, stowaways,
  castaways, drowned, toddler, newborn, centenarians, octogenarians, invalids, amputees,
  aid-workers, humanitarians, linesmen, firemen, firefighters, constables, constable, gendarmes,
  gendarme, carabinieri, militiamen, militiaman, reservists, askaris, spahis, ghaffirs, watchmen,
  watchman, nightwatchmen, caretakers, gardeners, labourer, peasant, herder
`);

/** Nouns in an ending of persons that are things. */
export const THINGS: ReadonlySet<string> = new Set(terms`
  houses, homes, buildings, vehicles, cars, trucks, buses, tanks, aircraft, missiles, rockets,
  shells, rounds, bombs, grenades, mines, rifles, guns, mortars, launchers, tractors, bulldozers,
  trailers, containers, computers, bombers, tankers, freighters, trawlers, cruisers, destroyers,
  carriers, helicopters, choppers, letters, orders, numbers, quarters, towers, rivers, borders,
  papers, charters, matters, centers, layers, boulders, timbers, transformers, generators, reactors,
  sectors, factors, motors, radars, doors, floors, corridors, harbours, plants, restaurants,
  instruments, chapters, covers, shelters, lighters, steamers, schooners, liners, bunkers, powers,
  incubators, pavers, propellers, registers, posters, banners, boosters, detonators, harvesters,
  ladders, lines, committees, trees, pioneers-camps, watercourses, sheep, goats, cows, cattle,
  camels, horses, livestock, animals, villages, towns, cities, camps, schools, hospitals, mosques,
  churches, vessels, ships, boats, barges, drones, planes, warplanes, jeeps, positions, posts,
  weapons, violations, attacks, incidents, raids, sorties, head, farms, shops, stores, factories,
  bridges, roads, wells, fields, points, times, occasions, places, areas, locations, hills, islands,
  countries, states, units, brigades, battalions, divisions, companies, squadrons, checkpoints,
  manoeuvres, encounters, disasters, ministries, headquarters, parameters, observatories,
  interceptors, detectors, sensors, conveyors, visas, passports, documents, pistols, revolvers,
  cartridges, bullets, dwellings, flats, apartments, tents, huts, lists, ists, consignments,
  meetings, cases, charges, votes, seats, elections, sessions, hearings, reports, complaints,
  crimes, massacres, explosions, clashes, battles
`);

/** Endings of nouns for people, in the plural. */
export const PERSON_ENDING =
  /(?:men|women|children|ers|ors|ians|ists|ees|ants|eans|anis|eshis|aitis|alis|audis|menis|aelis|aqis)$/;

/** Determiners after `of` (`two of its tanks`). */
export const DETERMINERS: ReadonlySet<string> = new Set(terms`
  the, its, their, his, her, our, your, my, these, those, this, that, all, such, whose
`);

/** Pronouns after `of` (`nine of them`). */
export const PRONOUNS: ReadonlySet<string> = new Set(terms`
  them, whom, which, us, these, those
`);
