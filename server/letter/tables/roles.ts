/** Cue words for what befell the people of a figure. */
import type { Role } from '../types';
import { terms } from './lists';

type Cues = Readonly<Record<Role, readonly string[]>>;

/** Right before the figure: verbs that take it as object, and nouns with `of`. */
export const BEFORE: Cues = {
  killed: terms`
    killing, killed, kill, kills, murdering, murdered, murder, massacring, massacred, slaughtering,
    slaughtered, assassinating, assassinated, executing, executed, martyring, martyred, beheading,
    beheaded, hanging, hanged, slaying, slain, slew, butchering, butchered, lynching, lynched,
    drowning, annihilating, deaths of, death of, killing of, killings of, murder of, murders of,
    lives of, martyrdom of, execution of, executions of, assassination of, slaughter of,
    massacre of, lynching of, bodies of, corpses of, slaying of, shooting dead, burning to death,
    burnt to death, burned to death, shot dead, put to death, dead were, dead are, dead include,
    dead included, killed were, killed include, killed included, lost, losing, loss of, remains of,
    deaths included, gunned down, gunning down, burying, life of, claimed, deaths among, liquidated,
    eliminated, dead at, fallen are, fallen were, fallen include, shooting, suffocating,
    burning alive, burned alive, burnt alive, stabbing to death, beating to death,
    death sentences on, loss among, deaths to, death to, mowing down, mowed down, fatalities of,
    exterminated, cutting down, cut down, mown down, wiping out, wiped out, hacking to death,
    hacked to death, clubbing to death, clubbed to death, stoning to death, stoned to death,
    decapitating, decapitated, beheading of, hanging of, martyrdom to, strangling, strangled,
    burying alive, buried alive, blowing up and killing, fatally wounding, fatally injuring,
    mortally wounding, mortally wounded, fatally wounded, fatally shooting, fatally shot,
    trampling to death, crushing to death, crushed to death, starving to death, torturing to death,
    tortured to death
  `,
  injured: terms`
    injuring, injured, injure, wounding, wounded, wound, hurting, hurt, maiming, maimed,
    injuries to, injury to, injury of, injuries of, wounding of, wounds to, injuries among,
    wounded were, injured were, wounded include, injured include, wounded included,
    injured included, poisoning, crippling, disabling, injuring of, wounds on, injuries on, harm to,
    burns to, mutilating, mutilated, disfiguring, disfigured, scalding, bruising, lacerating,
    blinding, hospitalizing, broke the arm of, broke the leg of, breaking the arm of,
    breaking the leg of, wounds of, gassing
  `,
  missing: terms`
    disappearance of, disappearances of, missing are, missing include, missing were, fate of,
    whereabouts of, no news of, no trace of, search for, without trace of, swept away,
    sweeping away, carrying out to sea, been heard of, been heard from, was heard of, no word of,
    no word from, no sign of, no news from
  `,
  displaced: terms`
    displacing, displaced, displace, uprooting, uprooted, uproot, expelling, expelled, evicting,
    evicted, deporting, deported, evacuating, evacuated, displacement of, expulsion of,
    deportation of, eviction of, exodus of, flight of, evacuation of, drove out, driving out,
    drive out, driven out, uprooting of, forced out, forcing out, exiling, displaced were,
    expulsions of, evictions of, driving off, drove off, dispossessing, dispossessed,
    putting to flight, transfer of, influx of, dislocating, dislocated, driving away, exile of,
    banishing, banished, banishment of, sending into exile, driving from their homes,
    deportations of, 
  `,
  detained: terms`
    arresting, arrested, arrest, detaining, detained, detain, abducting, abducted, kidnapping,
    kidnapped, kidnap, capturing, captured, capture, seizing, seized, imprisoning, imprisoned,
    jailing, jailed, interning, interned, holding, held, hold, arrest of, arrests of, detention of,
    abduction of, abductions of, kidnapping of, capture of, imprisonment of, incarceration of,
    rounding up, rounded up, took away, taking away, took prisoner, taking prisoner, taken prisoner,
    took hostage, taking hostage, taken hostage, took captive, taking captive, captivity of,
    custody of, confinement of, locking up, locked up, rounds up, kidnappings of, seizure of,
    apprehended, apprehending, apprehension of, carried off, carrying off, dragged off,
    incarcerating, incarcerated, internment of, took as hostages, took as prisoners, kidnap of,
    led away, leading away, handcuffing, handcuffed, taking into custody,
    took into custody, taken into custody, marching off, marched off, marching away, marched away,
    bundled off, hauled off, hauled away, hauling off, hauling away, spiriting away, spirited away,
    rounding-up of, round-up of, arresting of, jailing of, hostage-taking of, abducting of,
    detentions of, imprisonments of, disarmed and took, 
  `,
};

/** Those before a figure that count only where its noun is surely one for people. */
export const WEAK_BEFORE: ReadonlySet<string> = new Set(terms`
  shooting, search for, no trace of, dead at, suffocating, dispossessing, locking up, locked up,
  custody of, confinement of, driving off, drove off, lost, losing, loss of, captured, capture,
  capturing, capture of, seized, seizing, seizure of, held, holding, hold, evacuating, evacuated,
  detained, detaining, detention of, evacuation of, transfer of, influx of, expelled, expelling,
  remains of, claimed, apprehended, hurt, hurting, disabling, took away, taking away, flight of,
  carried off, harm to, exodus of, eliminated, carrying off, dragged off, led away, leading away,
  uprooted, uprooting, uproot, uprooting of, burying, drowning, poisoning, fate of, forced out,
  whereabouts of, wound, kill, murder, annihilating, cut down, cutting down, wiping out, wiped out,
  marched off, marching off, hauled off, hauling off, hauled away, hauling away, swept away,
  sweeping away, blinding, scalding, mutilating, mutilated, disfiguring, disfigured,
  buried alive, burying alive, strangling, carrying out to sea, been heard of,
  been heard from, was heard of, no word of, no word from, no sign of, no news from, taken alive,
  taken from it, bound and taken, taken across the
`);

/** The same for those after a figure. */
export const WEAK_STATES: ReadonlySet<string> = new Set(terms`
  burned, burnt, disabled, locked up, locked in, locked into, confined, stranded, picked up,
  turned away, thrown out, turned out, scarred, in exile, not been found, not been recovered,
  not been located, not returned, chained, could not be found, cannot be found, not been traced,
  were shot, was shot, been shot, being shot, lost at sea, never returned, not been seen, captured,
  seized, held, moved, transferred, relocated, evacuated, expelled, ejected, hurt, carried off,
  liquidated, detained, escaped, surrendered, crippled, poisoned, dead, abandoned their, resettled,
  cut down, blown up, crushed, wiped out, swept away, hit by shrapnel, hit by splinters,
  hit by fragments, hit by shell fragments, hit by bullets, struck by splinters, struck by shrapnel,
  struck by fragments, hit in the, cut by, grazed by, burned by, treated for, under treatment,
  blindfolded, in the hands of, in enemy hands, in their hands, shut in, herded into, crammed into,
  penned up, penned in, accommodated in camps, under guard, on trial, in chains, being held,
  in the power of, never found, never recovered, buried in the rubble, buried under the ruins,
  sheltering in, camped in, refugees, put out of, turned out of, thrown out of, grazed, stabbed,
  mutilated, exterminated, buried alive, torn to pieces, blown to pieces, disfigured, put in chains,
  pressed into, still being sought, still being searched for, hauled off, hauled away, marched off,
  led off, spirited away, roofless, fell, took to the, made their way across, streamed into,
  poured into, poured across, streamed across, taken alive, taken across the river, taken from it,
  taken across the border, taken across the frontier, taken from the bus, taken from the train,
  taken from the vehicle, taken from their vehicle, taken from their homes, taken from their houses,
  taken from a bus, taken from a train, pulled from their vehicle, bound and led, remain lost,
  remain to be found, never came back, not rejoined, not yet returned, no trace has been found
`);

/** Nouns that have their role in themselves; also as modifiers of a noun for people. */
export const INHERENT: Cues = {
  killed: terms`
    dead, deaths, death, fatalities, fatality, martyrs, martyr, killed, lives, killings, murders,
    assassinations, executions, bodies, corpses, murdered, slain, executed, martyred, graves,
    fallen
  `,
  injured: terms`
    wounded, injured, injuries, injury, hurt, maimed, woundings
  `,
  missing: ['missing', 'disappeared', 'disappearances', 'unaccounted'],
  displaced: terms`
    displaced, refugees, refugee, idps, uprooted, deportees, expellees, evacuees, deported,
    expelled, exiles, evicted, evacuated, homeless
  `,
  detained: terms`
    prisoners, prisoner, detainees, detainee, hostages, hostage, captives, captive, abductees,
    internees, arrested, arrests, abducted, kidnapped, imprisoned, captured, detained, abductions,
    kidnappings, detentions, inmates, interned, jailed, kidnap victims
  `,
};

/** After a form of `be`. Also right after the figure (`two men killed by …`). */
export const STATES: Cues = {
  killed: terms`
    killed, dead, murdered, massacred, slaughtered, assassinated, executed, martyred, slain,
    drowned, beheaded, hanged, butchered, lynched, shot dead, shot and killed, burned to death,
    burnt to death, burned alive, burnt alive, put to death, stabbed to death, beaten to death,
    gunned down, crushed to death, tortured to death, fatally wounded, fatally injured,
    mortally wounded, fatally shot, left dead, starved to death, shot to death, liquidated,
    suffocated, asphyxiated, electrocuted, found dead, feared dead, believed dead, reported dead,
    reported killed, cut down, mown down, hacked to death, hacked to pieces, blown up,
    blown to pieces, torn to pieces, buried alive, burned to ashes, crushed, trampled to death,
    bludgeoned to death, clubbed to death, stoned to death, done to death, decapitated,
    disembowelled, strangled, killed outright, dead on arrival, pronounced dead, confirmed dead,
    presumed dead, certified dead, given up for dead, wiped out, exterminated, sent to their deaths,
    sent to their death, put to the sword, battered to death, kicked to death, 
    mowed down, no longer alive
  `,
  injured: terms`
    wounded, injured, hurt, maimed, hospitalized, left injured, left wounded, left for dead,
    disabled, shot and wounded, shot and injured, burned, burnt, scalded, treated for injuries,
    treated for wounds, suffering from shock, scarred, blinded, taken to hospital, poisoned,
    crippled, reported wounded, reported injured, kept hospitalised,
    admitted to hospital, rushed to hospital, removed to hospital, evacuated to hospital,
    under treatment, undergoing treatment, in intensive care,
    in critical condition, in a critical condition, in serious condition, in a serious condition,
    disfigured, mutilated, lacerated, concussed, grazed, bruised, hit in the, hit by shrapnel,
    hit by splinters, hit by fragments, hit by shell fragments, hit by bullets, struck by splinters,
    struck by shrapnel, struck by fragments, cut by, grazed by, treated 
    treated at hospital, in need of treatment, stabbed, laid up, gravely wounded, burned by,
    permanently disabled, maimed for life, crippled for life, treated for, traumatized,
    shell-shocked, suffering from burns, suffering from wounds, suffering from injuries,
    fighting for their lives, fighting for his life
  `,
  missing: terms`
    missing, unaccounted for, left missing, reported missing, presumed missing, feared missing,
    forcibly disappeared, disappeared, declared missing, still missing, listed as missing,
    trapped under the rubble, buried under the rubble, unaccounted, without trace, lost at sea,
    lost without trace, swept out to sea, swept overboard, washed overboard, without news,
    given up for lost, still unaccounted for, still being searched for, still being sought,
    nowhere to be found, buried beneath the rubble, buried in the rubble,
    trapped beneath the rubble, trapped in the rubble, buried under the ruins, unheard of since,
    never found, never recovered, swept away
  `,
  displaced: terms`
    displaced, uprooted, evacuated, expelled, deported, evicted, homeless, exiled, made homeless,
    left homeless, rendered homeless, driven from, driven out, driven away, forced to flee,
    forced to leave, forced to abandon, forced from, forced out, compelled to flee,
    compelled to leave, compelled to abandon, obliged to flee, obliged to leave, obliged to abandon,
    forced to seek refuge, made refugees, turned into refugees, banished, driven into exile,
    forced to move, moved, chased from, forced into exile, forcibly transferred, without shelter,
    forced to evacuate, made to flee, made to leave, ejected, relocated, transferred,
    left without shelter, rendered without shelter, fleeing, ethnically cleansed, driven off,
    driven across, driven into, driven over, driven beyond, in flight, put to flight, thrown out,
    turned out, without a roof, without homes, stranded, without a home, dispossessed, chased away,
    chased out, chased off, dislocated, pushed out, pushed across, hounded out, cleared out,
    in exile, turned away, compelled to seek refuge, forced to take refuge, forced to escape,
    resettled, refugees, internally displaced, forcibly displaced, put out of, turned out of,
    thrown out of, burned out of, burnt out of, bombed out, flooded out, driven out of,
    rendered refugees, housed in tents, living in the open,
    living in tents, living in camps, living under canvas, sleeping in the open, sheltering in,
    camped in, accommodated in camps, bereft of shelter, roofless, deprived of their homes,
    deprived of shelter, removed from their homes, refugees in, exiled from, herded out of,
    chased from their
  `,
  detained: terms`
    arrested, detained, abducted, kidnapped, captured, imprisoned, jailed, seized, interned, held,
    incarcerated, taken hostage, taken prisoner, taken captive, taken away, taken into custody,
    rounded up, taken hostages, taken prisoners, held hostage, held prisoner, held captive,
    under arrest, in detention, in custody, behind bars, in captivity, in prison, in jail,
    thrown into prison, carried off, in the jails, in the prisons, in the custody, in its jails,
    in its prisons, in their jails, in their prisons, locked up, locked in, locked into, confined,
    put behind bars, put in jail, picked up, chained, apprehended, placed under arrest, hostage,
    captive, prisoner, led away, taken as hostages, taken as prisoners, languishing,
    placed in detention, in prisons, in jails, sent to prison, remanded, dragged away,
    thrown into jail, put in prison, handcuffed, blindfolded, put in chains, in chains,
    in handcuffs, in irons, herded into, crammed into, penned up, penned in, shut up in, shut in,
    kept in cells, kept in custody, kept prisoner, kept captive, kept in prison, kept in jail,
    kept overnight in, detained overnight, kept under arrest, kept in detention, kept under guard,
    under guard, under house arrest, deprived of their liberty, deprived of their freedom,
    deprived of liberty, robbed of their liberty, brought before a court, on trial,
    sentenced to prison, sentenced to imprisonment, serving sentences, serving prison,
    serving terms, spirited away, hauled off, hauled away, marched off, marched away,
    marched away under, bundled off, in the hands of, in enemy hands, in their hands, led off,
    led off in, driven away in handcuffs, taken off in handcuffs, taken at gunpoint, being held,
    in the power of, hostages, captives, prisoners of, forcibly conscripted, pressed into,
    ordered off at, taken alive, captured alive, bound and taken, bound and led,
    taken across the border, taken across the frontier, taken across the river, taken from it,
    taken from the bus, taken from the train, taken from the vehicle, taken from their vehicle,
    taken from their homes, taken from their houses, pulled from their vehicle, taken from a bus,
    taken from a train
  `,
};

/** Said of the figure without a form of `be`. */
export const INTRANSITIVE: Cues = {
  killed: terms`
    died, die, perished, perish, succumbed, lost their lives, lost his life, lost her life,
    lost its life, lost life, fell as martyrs, fell martyrs, drowned, lay dead, met their deaths,
    met their death, met his death, met her death, gave their lives, paid with their lives,
    were to die, fell victim, starved to death, bled to death, burned to death, froze to death,
    lose their lives, dying, fell dead, attained martyrdom, achieved martyrdom, passed away,
    suffocated, losing their lives, paid for it with, paid for this with, paid for that with,
    paid with their blood, were shot, was shot, been shot, being shot, drowning, succumb, suffocate,
    did not survive, have not survived, found death, met death, lie dead, paid with his life,
    embraced martyrdom, met martyrdom, laid down their lives, laid down his life,
    sacrificed their lives, lost their life, breathed their last, met their end,
    met a violent death, found their deaths, could not be saved, choked to death, fell in battle,
    fell in action, fell in combat, fell in the fighting, fell in the clash, fell in the exchange,
    killed them, shot them dead, murdered them, executed them, killed him, killed her, hanged them,
    beheaded them, killing them, murdering them, executing them, died there,
    were never to return alive, fell to their deaths, paid with her life, gave his life,
    lost theirs, perishing
  `,
  injured: terms`
    sustained injuries, suffered injuries, suffered wounds, sustained wounds,
    sustained serious injuries, suffered serious injuries, suffered burns,
    sustained severe injuries, suffered severe injuries, sustained minor injuries,
    suffered minor injuries, sustained slight injuries, suffered from burns,
    sustained various injuries, received injuries, received wounds, lost limbs,
    were shot and wounded, were shot and injured, was shot and wounded, been shot and wounded,
    suffered from tear, suffered from tear-gas, suffered tear-gas, suffered from inhalation,
    suffered tear, suffered from suffocation, suffered from smoke, suffered from gas,
    were treated for, was treated for, been treated for, lost an eye, lost a leg, lost an arm,
    suffered gunshot wounds, sustained gunshot wounds, sustained burns, required hospitalization,
    suffered bullet wounds, sustained bullet wounds, suffered shrapnel wounds,
    sustained shrapnel wounds, suffered shock, suffered fractures, suffered concussion,
    suffered contusions, suffered lacerations, suffered cuts, suffered bruises, suffered injury,
    sustained injury, sustained fractures, sustained shrapnel, lost their sight, lost his sight,
    lost her sight, lost a hand, lost a foot, lost both legs, lost their limbs,
    had to be hospitalized, had to be kept in hospital, had to be taken to hospital,
    had to be treated, wounded them, injured them, wounding them, injuring them,
    escaped escaped still bear the scars, was shot in the leg, was shot in the legs,
    was shot in the arm, was shot in the arms, was shot in the foot, was shot in the feet,
    was shot in the thigh, was shot in the shoulder, was shot in the hand, was shot in the hands,
    was shot in the back, was shot in the face, was shot in the knee, was shot in the knees,
    was shot in the chest, were shot in the leg, were shot in the legs, were shot in the arm,
    were shot in the arms, were shot in the foot, were shot in the feet, were shot in the thigh,
    were shot in the shoulder, were shot in the hand, were shot in the hands, were shot in the back,
    were shot in the face, were shot in the knee, were shot in the knees, were shot in the chest,
    been shot in the leg, been shot in the legs, been shot in the arm, been shot in the arms,
    been shot in the foot, been shot in the feet, been shot in the thigh, been shot in the shoulder,
    been shot in the hand, been shot in the hands, been shot in the back, been shot in the face,
    been shot in the knee, been shot in the knees, been shot in the chest, is in hospital,
    are in hospital, were in hospital, still in hospital, remain in hospital, remained in hospital,
    required treatment for, received treatment for
  `,
  missing: terms`
    went missing, disappeared, vanished, remain missing, remained missing, remain unaccounted for,
    remained unaccounted for, remains missing, still missing, gone missing, go missing,
    failed to return, did not return, missing, not been seen, never been seen, not seen since,
    not seen again, never seen again, not been heard, never been heard, not heard from,
    not heard of, never heard of, not been found, never been found, not yet been found,
    not been traced, not been recovered, not been located, not returned, never returned,
    not come back, could not be found, could not be traced, could not be located, cannot be found,
    remain buried, remained buried, are buried under, were buried under, remain trapped,
    remained trapped, lay buried, lie buried, whom nothing is known,
    whom nothing has been heard, whom nothing more has been, whom nothing was heard,
    whom nothing has since been, whom there is no news, whom there is no trace,
    whom no trace, whom no news, whose fate is unknown, whose fate is not known,
    whose fate remains unknown, whose fate remains uncertain, whose fate is uncertain,
    whose whereabouts are unknown, whose whereabouts are not known,
    whose whereabouts remain unknown, whose fate has not been, whose whereabouts have not been,
    never came back, have not come back, has not come back, never came home, never reached home,
    not reported back, not rejoined, were never found, was never found, remain to be found,
    remain lost, not yet returned, not since been seen, not since been heard,
    not been accounted for, no trace has been found
  `,
  displaced: terms`
    fled, fleeing, flee, left their homes, abandoned their homes, sought refuge, took refuge,
    left their villages, abandoned their villages, to flee, to leave their, to abandon their,
    had to flee, had to leave, had to be moved, had to be evacuated, had to abandon,
    have had to flee, have had to leave, homeless, lost their homes, have sought refuge,
    from their homes, seeking refuge, to seek refuge, left homeless, to leave, to abandon,
    to evacuate, from their villages, from their lands, from their land, from their houses,
    had to seek refuge, became refugees, became homeless, have found refuge, found refuge,
    found shelter, without shelter, took flight, fled their homes, to seek shelter, sought shelter,
    took shelter, without a roof, without homes, without a home, off their land, off their lands,
    out of their homes, out of their houses, out of their villages, from their towns, into exile,
    had to be relocated, crossed into exile, abandoned their, took to the woods, took to the forest,
    took to the forests, took to the bush, took to the hills, took to the mountains,
    took to the roads, taken to the woods, taken to the hills, taken to the bush,
    taken to the roads, taken refuge, taken shelter, taken flight, made their way across the border,
    made their way across the frontier, 
    have crossed the border, streamed into,
    poured into, poured across, streamed across, living in the open,
    live in the open, living in tents, live in tents, living in camps, live in camps,
    living under canvas, sleeping in the open, sleep in the open, moved to safer, 
    gone into exile, went into exile, escaped to, escaped across, escaped into, quit their homes,
    deserted their homes, deserted their villages, vacated their homes, vacated their villages,
    become refugees, became displaced, lost the roof over, lost their shelter, are refugees,
    were refugees, drove them from, drove them out, expelled them, deported them, driving them from,
    driving them out, out of their country, from their country, sought asylum, seek asylum,
    seeking asylum, sought sanctuary, cannot return to their homes, unable to return to their homes,
    not been able to return, not dared to return, unable to return home
  `,
  detained: terms`
    hostage, prisoner, captive, in detention, in custody, behind bars, into custody, in captivity,
    under arrest, languish in, as hostages, as prisoners, as prisoner, remain in detention,
    remain in captivity, remain in custody, remain in prison, remained in custody,
    fell into captivity, surrendered, as prisoners of war, remain imprisoned, remain detained,
    remain captive, as captives, languishing in, led them away, led them off, took them away,
    took them prisoner, took them hostage, took them captive, took them off, took him away,
    took her away, carried them off, arrested them, detained them, abducted them, kidnapped them,
    marched them off, marched them away, taking them away, taking them prisoner, leading them away,
    handcuffed them, holding them, taking them hostage, arresting them, abducting them,
    detaining them, whom it holds, whom they hold, whom it is holding, whom they are holding,
    whom it seized, whom they seized, whom it captured, whom they captured, whom it arrested,
    whom they arrested, whom it abducted, whom they abducted, whom it detains, serving sentences,
    serving prison terms, awaiting trial, await trial, stand trial, in handcuffs, in irons,
    in chains, into captivity, remain in the hands, remain in enemy hands, fell into the hands,
        
  `,
};

/** Things that are fled without anyone being displaced (`fled the scene`). */
export const FLED_OBJECTS: ReadonlySet<string> = new Set(terms`
  scene, battlefield, area, site, spot, field, vehicle, prison
`);

/** Nouns whose people, when they flee, are not displaced. */
export const FIGHTERS: ReadonlySet<string> = new Set(terms`
  gunmen, attackers, assailants, terrorists, militants, perpetrators, soldiers, fighters, men,
  rebels, mercenaries, bandits, troops, aircraft, prisoners, pilots, smugglers, infiltrators,
  saboteurs, criminals, suspects, terrorist, guerrillas, militiamen, commandos, insurgents,
  personnel, police, policemen, guards, gendarmes, intruders, raiders, volunteers, elements,
  servicemen, paratroopers, marines, officers, legionnaires, irregulars, infiltrator, separatists,
  extremists, members
`);

/** People hurt or dead, it is not said which: never a role from the words around. */
export const UNDECIDED: ReadonlySet<string> = new Set([
  'casualties',
  'victims',
  'casualty',
  'victim',
]);

/** Forms of `be` that stand before a state. */
export const BE: ReadonlySet<string> = new Set(terms`
  was, were, been, being, be, are, is, got, lay, remain, remained, lie, remains, get
`);

/** Auxiliaries before a form of `be`. */
export const AUXILIARIES: ReadonlySet<string> = new Set(terms`
  has, have, had, having, will, would, may, might, could, must, should, can, are, is, were, was,
  said, reported, to, known, believed, feared, thought, presumed, reportedly, do, did
`);

/** Adverbs that are not in -ly, between `be` and a state or between a cue and its figure. */
export const ADVERBS: ReadonlySet<string> = new Set(terms`
  also, all, thus, then, later, still, already, either, both, so, far, themselves, thereby, now,
  once, again, yet, even, in, cold, blood, since, confirmed, pronounced, assumed, considered,
  registered, recorded, counted, subsequently, outright, badly, reported, found, feared, believed,
  presumed, declared, left, rendered, just, each, there, being, said, to, have, be, been, known,
  instantly, soon, not, or, very
`);

/** What may stand between a cue and the figure that it governs. */
export const FILLERS: ReadonlySet<string> = new Set(terms`
  the, a, an, its, their, his, her, our, these, those, all, another, further, additional, total,
  also, other, least, only, outright, instantly, altogether, in, combined, mere, staggering, same,
  as, estimated, first, last, record, thereby, thus, some, well, between, reported, full, many,
  whole, entire, grand, remaining, themselves, to, death
`);

/** Between a preposition and the figure that it sets aside. */
export const ASIDE_FILLERS: ReadonlySet<string> = new Set(terms`
  the, its, their, these, those, all, another, a
`);

/** What no list of figures goes across. */
export const LIST_STOPS: ReadonlySet<string> = new Set([
  ...[';', ':', '.', 'was', 'were', 'had', 'have', 'has', 'while'],
]);

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** Conjunctions that open a clause of its own. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(terms`
  while, when, where, after, before, because, but, whereas, although, though, if, until, unless, so,
  since, whereupon, killing, wounding, injuring
`);

/** What may follow a participle that is said of the noun before it (`two men killed by …`). */
export const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(terms`
  by, in, on, at, and, or, during, since, when, near, as, from, while, to, with, under, outside,
  inside, along, between, after, before, for, so, yesterday, today, last, over, within, throughout,
  including, was, were, this, alone, are, is, among, without, there, here, until, up, that, have,
  has, had, following, around, but, because, out, of, far
`);

/** Nouns for a toll, whose bare number comes after (`the number of dead stands at 39`). */
export const TOLLS: ReadonlySet<string> = new Set(terms`
  number, numbers, toll, total, tally, count, figure, sum
`);

/** Between those of a toll and its bare number (`the dead at 100`, `wounded: 12`). */
export const STATE_JOINTS: ReadonlySet<string> = new Set(['at', 'to', ':', ',']);

/** Verbs before a figure that tell with words after it what befell it (`drove 300 from …`). */
export interface Around {
  readonly role: Role;
  readonly verbs: ReadonlySet<string>;
  readonly ends: readonly string[];
}

export const AROUND: readonly Around[] = [
  {
    role: 'killed',
    verbs: new Set(terms`
      put, putting, shot, shooting, left, leaving, burned, burnt, burning, beat, beating, stabbed,
      stabbing, crushed, crushing, starved, starving
    `),
    ends: ['to death', 'dead', 'alive', 'to the sword'],
  },
  {
    role: 'injured',
    verbs: new Set(['left', 'leaving', 'leave']),
    ends: terms`
      wounded, injured, maimed, crippled, disabled, hurt, disfigured, blind, in hospital, in hospitals,
      with wounds, with injuries, with burns, with broken limbs, with fractures,
      with shrapnel wounds, with gunshot wounds, with bullet wounds, with serious injuries,
      with severe burns, with serious wounds, in critical condition, fighting for their lives
    `,
  },
  {
    role: 'displaced',
    verbs: new Set(terms`
      drove, driving, driven, drive, drives, chased, chasing, pushed, pushing, forced, forcing,
      hounded, threw, throwing, turned, turning, swept, left, leaving, put, putting, made, making,
      rendered, rendering
    `),
    ends: terms`
      from, out, off, across, away, over the border, into exile, to flight, without a roof,
      without shelter, without homes, without a home, homeless
    `,
  },
  {
    role: 'detained',
    verbs: new Set(terms`
      took, taking, taken, take, led, leading, threw, throwing, thrown, locked, locking, put,
      putting, carried, carrying, dragged, dragging, placed, placing, sent, sending, kept, keeping,
      keeps, holds, marched, ordered, herded, herding, deprived, depriving, robbed, robbing, hauled,
      hauling
    `),
    ends: terms`
      prisoner, prisoners, hostage, hostages, captive, captives, away, off, into custody,
      into detention, into captivity, into prison, in custody, in jail, in detention, in prison,
      in chains, to prison, to jail, under arrest, behind bars, with them, in handcuffs, in irons,
      into captivity, at gunpoint, of their liberty, of liberty, of their freedom,
      of freedom, of his liberty, of her liberty, in the cells, in cells
    `,
  },
];

/** What joins a part to its whole, before the part. */
export const PART_OPENERS: readonly string[] = terms`
  of this number, of that number, of this total, of that total, of the total, of whom, of which,
  of these, of those, of them, among them, among whom, among these, among those, including,
  includes, include, included, amongst them, amongst whom, of whom only, of which only,
  of these only, includes only, notably, among which, comprising, those of, including those of,
  consisting of, namely, namely the, made up of, composed of, to wit, broken down into
`;

/** Groups of people of which `among the …` tells a part. */
export const PART_GROUPS: readonly string[] = terms`
  dead, killed, fallen, wounded, injured, victims, casualties, missing, detained, arrested,
  displaced, abducted, martyrs, detainees, prisoners, hostages, deceased, survivors, slain,
  fatalities
`;

/** What may stand between such an opener and its figure. */
export const OPENER_FILLERS: ReadonlySet<string> = new Set([
  ...['only', 'at', 'least', 'the', 'some', 'were', 'was', 'are', ','],
]);

/** What marks a part after it (`dozens of mercenaries among them`). */
export const PART_CLOSERS: readonly string[] = [
  'among them',
  'among whom',
  'amongst them',
  'included',
];
