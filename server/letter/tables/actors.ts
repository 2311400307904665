import { lines } from './lists';

/*
 * The words by which a letter tells who is said to have acted, for English. The lists are phrases
 * as in the table of claims' cues.
 */

/** Verbs whose subject acts upon what follows, or, in the passive, upon their subject. */
export const ACTS = lines`
  (?:bombed|bombarded|shelled|attacked|struck|hit|strafed|raided|stormed|ambushed|assaulted|invaded|targeted|besieged|pounded|pursued|directed|mortared|torpedoed|rocketed)
  (?:killed|wounded|injured|murdered|assassinated|massacred|maimed|martyred|executed|slaughtered|beheaded|tortured|raped|shot|stabbed|beat|beaten|harassed|robbed|chased|expelled|evicted|deported)
  (?:fired|launched|dropped|planted|detonated|laid|placed|threw|hurled|blew up|blown up|set off)
  (?:abducted|kidnapped|detained|arrested|seized|captured|boarded|hijacked|intercepted|searched|looted|stole|confiscated|rammed|occupied|entered|crossed|violated|penetrated|overflew)
  (?:destroyed|demolished|damaged|burned|burnt|razed|bulldozed|uprooted|sank|sunk|wrecked|sabotaged|desecrated|dynamited|torched)
  (?:carried out|perpetrated|committed|conducted|staged|mounted|undertook|executed)
  opened (?:heavy |machine-gun |intense |small-arms )?fire
  took (?:\w+ ){0,4}(?:hostages?|prisoners?|captives?)
  set (?:fire to|\w+ on fire|ablaze)
`;

/** Such verbs with no object: their subject acts by going or firing somewhere. */
export const MOVES = lines`
  (?:fired|shot|shooting|firing) (?:at|on|upon|into|across|towards?|in the direction)
  (?:opened|opens) (?:heavy |machine-gun |intense |small-arms )?fire
  (?:infiltrated|intruded|advanced|broke|burst|penetrated|crossed) (?:into|in|towards?|across|over)
  (?:flew|circled) (?:\w+ ){0,4}(?:over|above|at|low|into|across|along)
  (?:clashed|engaged) (?:with|in)
  (?:took part|participated) in
`;

/** What is done, of which `by …` or the people's name before it tells who did it. */
export const DEEDS = lines`
  (?:attacks?|raids?|strikes?|airstrikes?|air-strikes?|bombings?|bombardments?|shelling|assaults?|ambush(?:es)?|incursions?|offensives?|aggressions?|massacres?|killings?|murders?|assassinations?|abductions?|kidnappings?|explosions?|operations?|crimes?|acts?|invasions?|violations?|overflights?|fire|gunfire|sniping|intrusions?|infiltrations?|destruction|seizure|arrest|detention|shootings?|demolitions?)
`;

/** Heads of noun phrases that do not act, whatever the grammar says. */
export const NO_ACTORS = new Set(
  `attack attacks raid raids strike strikes airstrike airstrikes bombing bombings bombardment shelling
  assault assaults ambush incursion operation operations explosion explosions blast blasts incident
  incidents act acts fire gunfire shell shells rocket rockets missile missiles bomb bombs mine mines
  mortar mortars bullet bullets shot shots round rounds projectile projectiles grenade grenades
  device devices shrapnel fragments charge charges car truck fighting clashes clash violence flood
  earthquake storm accident civilians victims villagers residents persons people women children
  houses homes buildings vehicles property crops school hospital village town city area territory
  shelters sites places times time day night morning evening hours minutes which what others someone
  debris fires guns rest following offensive offensives campaign aggression massacre crime crimes killing killings violation violations`.split(
    /\s+/,
  ),
);

/** Words that are no noun phrase by themselves. */
export const NO_NAMES = new Set(
  `the a an its their his her this that these those it they he she we i who which whom some many
  several two three four five six seven eight nine ten both all most others other another one one's
  same said such also then there none each every more and or but of in`.split(/\s+/),
);

/** Words at which a noun phrase ends. */
export const PHRASE_ENDS = new Set(
  `in on at near during while when where who whom which that as after before with using for to against
  over into onto under through throughout across along around inside outside between among within
  without upon towards toward until since because by were was is are be been being had has have did
  does do will would then also again later still who's killing injuring wounding causing leaving
  destroying setting firing using and/or but or if so than about above below behind beyond despite
  via per both left fled died went came began fell broke took made became said stated announced declared
  claimed admitted threatened succeeded continued returned arrived caused resulted lost ran drove
  brought held kept forced sent set gave flew drove threw led cut rose swept opened declined refused
  remained tried attempted managed demanded ordered warned subsequently recently reportedly allegedly deliberately repeatedly`.split(
    /\s+/,
  ),
);

/** Words with which `and` goes on within a noun phrase, besides names. */
export const JOINED_AFTER_AND = new Set(
  `its their his the other allied affiliated associated armed pro-government members elements`.split(
    /\s+/,
  ),
);

/** What `by` may stand before, other than one who acts. */
export const NO_AGENTS =
  /(?:dawn|dusk|noon|midnight|morning|evening|nightfall|daybreak|sunrise|sunset|means|way|virtue|road|land|sea|air|rail|night|day|force|force of|mistake|surprise|stealth|accident|chance|name|then|now|the (?:time|end|use|same|fact|side|beginning|force|road|sea|way|name)|telephone|hand|all|about|around|approximately|over|more|up|itself|themselves|himself|\d[\d.,:]*|[a-z]+ing)\b/iy;

/** Before `by`: participles of what is no deed in an incident. */
export const NO_DEEDS_BEFORE_BY =
  /\b(?:led|held|run|made|sent|put|given|meant|paid|\w+(?:ed|en|wn)) $/i;

/** Between a subject and its verb. */
export const FILLERS_BEFORE_VERB =
  /(?: (?:had|have|has|also|then|again|later|once|more|recently|reportedly|allegedly|deliberately|repeatedly|simultaneously|subsequently|suddenly|in turn|[a-z]+ly|themselves|did))* $/i;

/** Before a verb in -ed: it is passive, or no verb. */
export const PASSIVE =
  /\b(?:was|were|been|being|is|are|be|got)(?: (?:also|then|again|later|[a-z]+ly|both|all|reported|reportedly|shot and|killed and|attacked and|found))* $|\b(?:the|a|an|of|to|his|her|its|their) $/i;

/** After a verb of deed that has no object, and so is no deed of its subject. */
export const NO_OBJECT =
  /(?:[.,;:)]|$| (?:by|in|at|on|near|during|after|before|when|while|as|from|within|inside|outside|along|since|there|here|today|yesterday|last|this morning|to death|and (?:another|others?|were|was|several|two|three|four|five|six|seven|eight|nine|ten|\d|scores|dozens|hundreds|many|some)|or)\b)/iy;

/** Between a people's name and its deed. */
export const KINDS_OF_DEEDS =
  /(?: (?:air|aerial|military|missile|rocket|artillery|naval|drone|ground|armed|mortar|tank|land|cross-border|machine-gun|helicopter))* $/;

/** What acts for someone: by itself it is no one. */
export const MACHINES = new Set(
  `aircraft plane planes airplane airplanes aeroplanes warplane warplanes bomber bombers jet jets fighter
  fighters fighter-bombers helicopter helicopters gunship gunships drone drones uav uavs tank tanks vehicle
  vehicles artillery vessel vessels warship warships gunboat gunboats boat boats speedboat speedboats
  frigate frigates submarine submarines bulldozer bulldozers bomber`.split(/\s+/),
);

/** Opens a clause, and so stands before its subject. */
export const CLAUSE_OPENS =
  /(?:,(?!\d)|[;:–—]|\((?!\d)|\b(?:that|who|which|when|while|where|whereas|because|whereby|after|before|as|but|if|once|although|until|whereupon|following which)(?=[ ,]))/gi;
