/** The words by which English letters speak of places, and of what only looks like one. */
import type { PlaceType } from '../types';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Words for kinds of places, singular. Written with a small letter beside a name they are not a part
 * of it, but for a facility's, which are.
 */
export const GENERICS: Readonly<Record<Exclude<PlaceType, 'country'>, readonly string[]>> = {
  settlement: words(
    'village town city hamlet settlement colony township kibbutz moshav municipality locality outpost',
  ),
  neighbourhood: words(
    'neighbourhood neighborhood quarter suburb street avenue boulevard square slum shanty shantytown',
  ),
  district: words(
    'district subdistrict sub-district county rayon raion canton commune arrondissement woreda cercle territory tehsil payam subprefecture sub-prefecture chiefdom taluk upazila caza qada nahiyah nahiya amphoe srok',
  ),
  governorate: words(
    'governorate province oblast wilaya voivodship department state voivodeship prefecture',
  ),
  region: words('region fir area zone enclave strip triangle corridor borderland exclave pocket'),
  water: words(
    'river sea gulf strait lake bay canal channel stream spring reservoir marsh creek lagoon waterway estuary ocean tributary',
  ),
  physical: words(
    'island islet isle atoll reef shoal archipelago peninsula cape mountain mount hill height ridge plateau plain desert valley pass gorge forest glacier headland promontory peak massif wadi range park reserve sanctuary',
  ),
  facility: words(
    'camp crossing airport airfield airbase aerodrome airstrip dam mosque church monastery cathedral temple shrine synagogue hospital clinic school university college port harbour harbor seaport terminal refinery oilfield field pipeline plant factory bridge tunnel base garrison barracks station prison stadium hotel market cemetery checkpoint post reactor platform palace museum mine complex centre center junction gate sanatorium resort castle fortress citadel depot warehouse kindergarten orphanage theatre library lighthouse observatory barrage weir substation causeway pagoda mall supermarket intake shipyard dockyard jetty wharf colliery quarry silo sawmill',
  ),
};

/** States whose first-level divisions are called districts, counties, parishes, cantons … */
export const DISTRICTS_FIRST = new Set(
  words('AD AG AL BB BW BZ CH CV CY DM EE GD HR HU IL JM KE KN LC LR LS NO RO SC SE SR TM VC VU'),
);

/** Plurals that adding an s does not make. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  cities: 'city',
  colonies: 'colony',
  municipalities: 'municipality',
  localities: 'locality',
  counties: 'county',
  territories: 'territory',
  valleys: 'valley',
  bays: 'bay',
  passes: 'pass',
  churches: 'church',
  monasteries: 'monastery',
  universities: 'university',
  refineries: 'refinery',
  factories: 'factory',
  cemeteries: 'cemetery',
  kibbutzim: 'kibbutz',
  moshavim: 'moshav',
  isles: 'isle',
  marshes: 'marsh',
  fortresses: 'fortress',
  jetties: 'jetty',
  collieries: 'colliery',
  quarries: 'quarry',
  libraries: 'library',
  sanatoria: 'sanatorium',
  sanctuaries: 'sanctuary',
};

/** Words between a name and the word for its kind: `Yida refugee camp`, `Raqqah national hospital`. */
export const MODIFIERS = words(
  "refugee border military air naval national general primary secondary elementary preparatory high girls boys international civil civilian detention training displacement power oil gas nuclear railway police hydroelectric public central teaching children’s children's transit army residential mixed religious teachers’ surgical maternity field administrative neighbouring industrial thermal electricity archaeological land logistics weapons research medical health grain commercial pumping water holding surrounding hydroelectric fishing technical shopping business cultural sports hydropower solar trade nature game wildlife metro bus",
);

/** Facilities that a bare word beside a name does not name; `X railway station` does. */
export const NEEDS_MODIFIER = new Set(words('station post centre center'));
/** Facilities that `the X field` names and `X field` does not. */
export const NEEDS_ARTICLE = new Set(words('field market gate mine'));

/** Names that are written with `The`. */
export const WITH_ARTICLE = new Set(['hague']);

/** Facilities that bear the name of a saint, a person or an idea: `the church of X` tells nothing of X. */
export const NAMED_AFTER_OTHERS = new Set(
  words(
    'mosque church monastery cathedral temple shrine synagogue university college palace museum centre center complex theatre library school orphanage sanctuary',
  ),
);
/** `the square of X`: X is what it lies in. */
export const LYING_IN = new Set(words('street avenue boulevard square'));

/** Facilities of which `the camp of X` names one, and those whose `port of X` is the name itself. */
export const FACILITIES_OF = words(
  'camp crossing airport airfield airbase dam refinery monastery base harbour harbor port seaport oilfield checkpoint bridge prison platform pagoda',
);
export const NAMED_WITH_OF = words('port harbour harbor seaport airport pagoda');

/** Words for kinds that are written before the name with a small letter: `village Jaza‘`. */
export const BEFORE_NAME = words(
  'village town city hamlet kibbutz moshav island islet river mount lake wadi neighbourhood municipality township canton',
);

/** First words of names that tell their type: `Mount Igman`, `Jabal Turkman`, `Lake Prespa`. */
export const HEADS: Readonly<Record<string, PlaceType>> = {
  mount: 'physical',
  mt: 'physical',
  jabal: 'physical',
  jebel: 'physical',
  cape: 'physical',
  wadi: 'physical',
  isla: 'physical',
  pulau: 'physical',
  koh: 'physical',
  cerro: 'physical',
  lake: 'water',
  nahr: 'water',
  bahr: 'water',
  khawr: 'water',
  khor: 'water',
  shatt: 'water',
  río: 'water',
  rio: 'water',
  camp: 'facility',
  fort: 'facility',
  hotel: 'facility',
  kibbutz: 'settlement',
  moshav: 'settlement',
  phum: 'settlement',
  srok: 'district',
  wat: 'facility',
};

/** First words of names that are hardly ever anything but places, `in Tall Rahhal`. */
export const TOPONYM_HEADS = new Set(
  words(
    'tall tell tel kafr kfar ayn ain ein bir beit bayt beth dayr deir qasr qalat khirbat khirbet umm burj majdal mazraat mazraa hawsh kiryat qiryat givat ramat wadi nahr ras marj ayta ayt aytarun shaykh san santa santo puerto port porto villa nueva nuevo novo nova novi veliki velika mala donji donja gornji gornja phu bandar sar tang shahr qala qaleh kota ban phnom kompong kampong nakhon',
  ).filter((word) => word !== 'shaykh'),
);
/** Ends of names that are hardly ever anything but places. */
export const TOPONYM_TAIL =
  /^K(?:far|afr)[a-z]{3}|(?:abad|grad|gorod|stan|pura?|ville|burg|kent|polis|[oi]vka|ovo|evo|inci|ovac|yurt|kala|[ -](?:ri|ni|dong|gun|myon|myeon|gu))$/;

export const DIRECTION_ADJECTIVES = new Set(
  words(
    'northern southern eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern upper lower downtown rural',
  ),
);
export const DIRECTION_NOUNS = new Set(
  words(
    'north south east west north-east north-west south-east south-west northeast northwest southeast southwest north-north-east north-north-west south-south-east south-south-west direction',
  ),
);

/** `outskirts of X`: X is a place, of any type. */
export const ENVIRONS = new Set(
  words(
    'outskirts countryside vicinity environs suburbs surroundings proximity shores coast centre center hills heights slopes approaches outskirt skies streets entrance entrances edge periphery port ports bank banks beach beaches fields parish parishes community communities',
  ),
);
/** `residents of X`: X is a place where the gazetteer has it or it is known from elsewhere. */
export const OFTEN_OF_PLACES = new Set(
  words(
    'residents inhabitants people peasants herders traders pupils elders worshippers siege resident inhabitant villager native farmer shepherd fisherman liberation capture fall occupation annihilation destruction bombing shelling bombardment battle population mayor invasion airspace annexation seizure massacre massacres evacuation part parts villagers out way tower farmers shopkeepers fishermen shepherds defenders garrison orchards pastures ruins airspace walls',
  ),
);
/** `homes in X`: X is a place even where no list has it. */
export const LOCATED = new Set(
  words(
    'positioned entrenched dug parked homes houses home house farm farms school schools mosque church hospital clinic market checkpoint checkpoints position positions post posts station base camp camps residents inhabitants villagers farmers shepherds orchard orchards prison barracks cemetery bakery garage exchange depot depots warehouse warehouses headquarters bridge field fields factory plant outpost quarters neighbourhoods neighbourhood installations facilities battery batteries landed crashed born buried stationed deployed located situated encampment garrison border unit attack attacks raid raids bombing bombings explosion explosions clashes fighting incident incidents massacre massacres outposts stationed camped killed wounded exploded fell building buildings',
  ),
);

/** Words after which a name stands in a place, the surer first. */
export const NEAR = new Set(words('near off opposite around outside towards toward beyond'));
export const IN = new Set(
  words(
    'upon reached reaching stormed storming looted pillaged sacked encircled patrolled traversed re-occupied reoccupied took retook retaking recapturing overran invaded invading occupying raided violated blocked bomb bombing shell shelling capturing seizing entering leaving hitting striking besieging razed evacuated in at to from into through via within inside across along over above on against reached entered overflew re-entered bombed shelled bombarded captured recaptured seized besieged liberated left occupied struck hit attacked targeted visited crossed surrounding overlooking between throughout leaving around near off and versus towards',
  ),
);
/** Verbs and nouns of fire and flight, that make an unknown name after `from` a place. */
export const FROM = new Set(
  words(
    'fired launched shelled crossed coming came arrived fled withdrew withdrawn expelled deported displaced driven uprooted chased sailed returning returned set track trail train trains lorry lorries took-off taken evacuated withdrawal flying flew infiltrated travelling advancing operating road off departed returned fisherman fishermen shepherd shepherds farmer farmers resident residents villager villagers man men woman women boy boys girl girls youth youths family families workers shot shots boat boats truck trucks bus buses convoy',
  ),
);
/** Verbs that have hardly anything but places for objects. */
export const PLACE_VERBS = new Set(
  words(
    'reached reaching overlooking stormed storming looted pillaged sacked encircled patrolled traversed re-occupied reoccupied bombed shelled bombarded overflew overran liberated recaptured besieged razed re-entered took retook entered captured occupied seized attacked raided invaded entering besieging bombing shelling invading occupying capturing seizing retaking recapturing evacuated',
  ),
);
/** Words with which a sentence goes on after a place, and seldom after a name that describes the noun behind it. */
export const AFTER_PLACE = words(
  'on and or in where when which at was were is are after before by with during to from for as that has had have killing wounding injuring causing near between against under since but while who until will would must should over because without within towards into through itself alone airport and/or remains remain lies continued continues fell came rejects considers claims denies withdrew fled left took went began drove met fought held lost saw sent the a an his her their its it they he she we there all this these one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty eighty ninety hundreds dozens several some many another more few about over nearly almost approximately around tomorrow today yesterday tonight again recently early late later daily once since then still already also too itself throughout under every each only not',
);

/** What is `in X` after these is in a language or a newspaper. */
export const PUBLISHED = new Set(
  words(
    'published reported printed appeared quoted article articles interview broadcast written spoke spoken translated reports report editorial carried original',
  ),
);
/** What goes on after a place that opens a sentence, and not after a common word. */
export const AFTER_OPENING =
  /^ (?:is|was|has|had|remains|fell|rejects|considers|claims|denies|itself|alone|lies|continues|now|came under|suffered|witnessed|lay|stood|became|again)\b/;

/** What a government does that bears the name of its capital: `Khartoum bombed …`. */
export const ACTS =
  /^ (?:[a-z]{2,}ed|accuses|believes|continues|denies|insists|persists|refuses|rejects|seeks|(?:has|have|did|will|would|must|should|can|could|may|cannot|sent|gave|sought|made|took|began|went|chose|broke|told|said|knew|led|withdrew|fought) [a-z])/;

/** What goes on after a person's name: `Olmedo and his wife`, `Olmedo, 43,`. */
export const PERSON_AFTER =
  /^(?:,? (?:and |with |in |at |from |of )(?:his|her)\b|,? who(?:m|se)?\b|, (?:aged? )?\d\d,|,? aged\b| \(\d\d\)| (?:hostage|prisoner|captive)\b|’s (?:wife|house|home|car)\b)/;
/** What goes on after a person's name behind `took`. */
export const TAKEN_ALONG = /^ (?:to|into|away|from|with|back|out|home|along|aside|by)\b/;

/** Words that make an unknown name after `over` or `between` a place. */
export const FLIGHT = new Set(
  words(
    'fired shelled burned range flew flying fly flown circled circling overflew overflight overflights flight flights passed hovered sea airspace road highway railway distance border coast line corridor procession travelling moving shuttled ambush ambushed intercepted mined hectares stretch convoy truck bus train sortie sorties penetrated violation violations located situated somewhere area lies track path wire cable pipeline ferry midway halfway frontier caves forest forests woods bush hills hamlets villages fields ravines kilometres miles pass',
  ),
);
/** What falls on places: `salvos on X`. */
export const FIRE = new Set(
  words(
    'salvo salvos round rounds shell shells shelling mortar mortars bomb bombs bombing bombardment barrage barrages projectile projectiles rocket rockets missile missiles raid raids air-strike air-strikes airstrike airstrikes strikes fell falling fallen landed dropped rained',
  ),
);
/** What stands between a kind and a name: `a village called X`. */
export const NAMING = words('called named known as');
/** Ways that lead to a place. */
export const WAYS = new Set(words('road roads highway track railway route path'));
/** Verbs and nouns of going and bringing, after which an unknown name behind `to` is a place. */
export const MOTION = words(
  'fled flee fleeing flight escaped withdrew withdrawn withdrawal retreated retreat moved moving marched march advanced advance advancing pushed drove driven driving travelled travelling returned returning returns return sailed sailing flew flown flying taken took carried brought rushed evacuated evacuation deported deportation expelled transferred removed escorted conveyed transported displaced crossed crept penetrated infiltrated journey en',
);
/** What is bound `for` a place. */
export const BOUND = words(
  'bound left departed departing headed heading sailed sailing embarked leaving destined route',
);
export const AIMED = new Set(
  words(
    'aimed fired directed pointed shot shooting firing angry looking levelled arrived hint hinted',
  ),
);
export const DISTANCES = new Set(
  words('km kms kilometres kilometers kilometre kilometer miles mile metres meters nautical yards'),
);

/** Words that bring in a list of what the plural before them names: `islands, among them Ro`. */
export const LIST_OPENERS = new Set(words('including namely like them which being notably'));
/** What tells that a line is a border or a front: `Military Demarcation Line`. */
export const BORDER_LINES = new Set(
  words(
    'demarcation limit armistice ceasefire cease-fire boundary border frontier median equidistance disengagement partition separation confrontation',
  ),
);
/** Adjectives that may stand between a preposition or an article and a name or its generic. */
export const PLACE_ADJECTIVES = new Set(
  words(
    'so-called occupied neighbouring nearby besieged ancient historic residential coastal border capital disputed strategic small large main same rural northern southern eastern western liberated old entire whole predominantly densely populated remote city town village',
  ),
);
/** `the Mandated Territory`, `Republican territory`: whose or of what kind it is, not which. */
export const TERRITORY_ADJECTIVES = new Set(
  words('mandated trust dependent occupied liberated overseas republican royalist'),
);
/** Words after a name that make it a place, of a type that the name itself tells. */
export const PLACE_AFTER = new Set(
  words(
    'countryside sector sectors outskirts suburbs hinterland axis front road highway axes heights fronts environs surroundings coast coastline farms hills mountains parish parishes',
  ),
);

/** What may stand between a place and the larger one that it lies in: `in the eastern countryside of`. */
export const RELATION_WORDS = words(
  'in of within the a an city town village province governorate district region municipality county subdistrict area state northern southern eastern western central north-eastern north-western south-eastern south-western countryside outskirts suburbs north south east west part rural which lies is situated located neighbouring occupied sector quarter neighbourhood island',
);

/** Column heads of tables whose cells are places. */
export const PLACE_COLUMN =
  /\b(?:island|islands|place|places|location|locations|locality|settlement|municipality|county|oblast|area|entered|left|over|village|town|city|site|district|governorate|province|region|sector|exit|entry|from|to|route)\b/i;

/** Words that no name of a place holds; a run of capitals with one of them is no place. */
export const BODY_WORDS = words(`
  power powers headquarters capitol pentagon kremlin thanksgiving newsweek talks case olympic olympics games urdu hindi
  farsi hebrew pashto dari bengali tamil swahili amharic tigrinya portuguese latin cyrillic haaretz granma
  pravda izvestia figaro monde reuters tass xinhua anadolu interfax al-jazeera al-ahram al-manar ottoman
  byzantine babylonian polisario wagner mossad savak cia kgb fbi orthodoxy buddhism hinduism communism
  marxism socialism apartheid holocaust nakba internet aids covid ebola paper papers cooperation co-operation trade integration
  holy security council general assembly secretary secretary-general secretariat president vice
  vice-president presidency minister ministers ministry government governments governor republic
  kingdom sultanate emirate commonwealth confederation nations nation mission missions
  representative representatives permanent ambassador ambassadors chargé charge deputy delegation
  delegations charter convention conventions covenant agreement agreements accord accords treaty
  protocol protocols declaration statute pact resolution resolutions article articles annex annexes
  appendix enclosure chapter paragraph paragraphs section part parts committee commission
  conference congress parliament parliamentary senate knesset court tribunal justice judge army
  armies forces force corps guard guards brigade brigades battalion battalions regiment squadron
  command commander navy naval fleet police gendarmerie militia militias party parties front
  movement organization organisation organizations union league group groups coalition alliance
  department departments cabinet office agency agencies fund bank programme program institute company corporation ltd inc
  association society federation foundation cross crescent high commissioner commissioners envoy
  adviser director chairman chairperson chair chief spokesman spokesperson spokeswoman operation
  operations shield storm sword axis intifada revolution revolutionary resistance liberation
  authority administration committee's panel experts expert observer observers supervision
  supervisory truce peacekeeping interim assistance stabilization referendum disarmament armistice
  ceasefire cease-fire exclusive economic free trade demilitarized buffer safe special common
  single national international community federal democratic people peoples people’s people's socialist
  communist islamic state states muslim muslims christian christians jewish jews jew arab arabs
  kurd kurds kurdish zionist catholic orthodox protestant orient westerners soviet allied allies
  nato european african asian american americans latin ocean-going human rights humanitarian
  refugee refugees law development atomic energy nuclear chemical biological weapons defence
  defense foreign affairs external relations interior information culture education health finance
  petroleum transport news press radio television tv broadcasting times post herald journal gazette
  telegraph daily agenda item document documents letter letters note verbale identical report
  reports statement session sessions meeting meetings plenary member members member-state status
  excellency excellencies sir madam honourable distr distribution original english french arabic
  spanish russian chinese language signed secret acting honour christmas easter ramadan eid
  passover january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
  saturday sunday mon tue tues wed thu thur thurs fri sat gmt utc day year anniversary world war summit memorandum understanding act acts
  code order decree bill constitution peace process plan roadmap road map initiative quartet
  contact troika framework principles modalities joint communique communiqué figure table source
  sources page date time type number no nos para paras op cit ibid see also grad scud katyusha hawk
  patriot kalashnikov mirage phantom sukhoi mig tu il an antonov hercules boeing airbus cessna
  apache cobra skyhawk merkava toyota land rover jeep mercedes yours sincerely faithfully accept
  assurances consideration truly haaretz granma pravda izvestia figaro reuters tass xinhua anadolu interfax jazeera al-jazeera al-ahram ottoman hezbollah hizbullah hizballah hizbollah hamas fatah plo taliban
  isil isis daesh al-qaida al-qaeda qaida qaeda houthi houthis ansar ansarullah boko haram
  al-shabaab shabaab janjaweed khmer rouge vietcong viet-cong viet cong chetnik chetniks ustasha
  ustashas unita frelimo renamo polisario swapo fnla mpla eoka enosis taksim interahamwe mai-mai
  tutsi tutsis hutu hutus serb serbs croat croats bosniac bosniacs contra contras sandinista
  sandinistas mujahideen mujahidin mujahedin jihad jihadist haganah irgun stern fedayeen peshmerga interpol europol frontex oxfam
  banyamulenge rohingya rohingyas tatars tatar kosovars nazi nazis fascist hitler nazism zionism
  islam christianity judaism bolshevik trotskyite marxist independent internal internally displaced
  persons relief works unrwa unesco unicef who unhcr greenwich mean standard air high-level third
  first second fourth fifth sixth seventh eighth ninth tenth rapporteur world's unit regional local
  registry shipping lines airlines airways aviation maritime transportation notice notam notices
  flight registration flag ship vessel motor tanker steamship internet website http www email
  telephone fax box telex tel ref reference subject copy civilians women children men soldiers
  troops aircraft warplanes helicopters fighter fighters jets planes drones missiles rockets shells
  bombs mines tanks vehicles boats patrol patrols gunboats convoy convoys artillery infantry
  armoured armored enemy terrorists terrorist mercenaries rebels insurgents gangs elements units
  eyewitnesses witnesses families authorities residents officials fishermen farmers journalists god
  allah almighty prophet coastal host sending receiving applicant respondent occupying archipelagic
  nuclear-weapon staff
`);

/** Small words inside names: `Ra’s al Ayn`, `Rio de Oro`, `Dar es Salaam`. */
export const CONNECTORS = words(
  'al ar ad ash az ul el ez es ed de da do dos das del della di la le les los las du des sur bin bint ibn ben abu van von der den y nad pod na',
);

/** Words that open a sentence with a capital, and are part of no name. */
export const FUNCTION_WORDS = words(`
  kindly please dear thank therefore however moreover furthermore nevertheless accordingly
  consequently meanwhile likewise similarly indeed instead although though while whereas because
  since until unless despite regarding concerning following pursuant recalling reaffirming noting
  expressing welcoming condemning considering bearing convinced deeply taking having being given
  such same other another every each some many most several few both all any none not only even yet
  still again once then now today yesterday tomorrow here there where when what who whom whose
  which why how if whether one two three four five six seven eight nine ten eleven twelve fifteen
  twenty thirty forty fifty hundred hundreds thousand thousands dozens the a an in on at from to
  for of and or but by with as it its this that these those he she they we our us i you your his
  her their my me him them is are was were be been has have had do does did will would shall should
  may might can could must into over under between among during after before against about above
  below near off through throughout towards upon via within without across along behind beyond
  inside outside around opposite so than too very more much less further also thus hence either
  neither nor till per
`);

/** Titles: what follows is a person, unless it is a facility's name. */
export const TITLES = words(`
  lord imam king queen prince princess crown emir sultan shah shaykh sheikh pope bishop archbishop
  patriarch father doctor dr mr mrs ms miss colonel major captain lieutenant sergeant corporal
  private admiral marshal brigadier field-marshal brigadier-general lieutenant-general
  major-general commodore officer engineer professor comrade martyr senator congressman mayor
  president vice-president minister ambassador chief sir madam commander chairman secretary-general
`);

/** Words before a person's name, written small, or before a name that is a ship's or a firm's. */
export const NOT_PLACE_BEFORE = new Set(
  words(`
  vessel vessels ship frigate tanker boat trawler destroyer cruiser submarine steamer dhow carrier corvette
  gunboat ferry freighter yacht liner schooner sloop brig barge tug minesweeper dredger icebreaker cutter hovercraft steamship motorship m/v mv m.v uss hms ss drillship warship escorts aircraft helicopter missile
  missiles rocket operation codenamed code-named newspaper daily weekly magazine broadcaster channel agency
  company firm group party organization organisation militia militias movement gang faction militant
  militants terrorist terrorists leader leaders commander citizen citizens journalist driver farmer
  soldier shepherd fisherman policeman named called one mr mrs ms dr martyr martyrs minister president
  king prince colonel general captain major lieutenant sergeant judge lawyer engineer teacher brothers brother
  sister son daughter wife husband father mother nephew cousin family clan tribe tribes spokesman
  spokesperson ambassador envoy representative candidate activist writer professor doctor nurse sheikh
  shaykh imam priest bishop father-in-law nationals national rebel rebels chieftain warlord alias
  himself herself criminal war-criminal traitor certain reporter photographer pilot navigator victim
  victims prisoner detainee separatist opposition puppet
`),
);
/** Words after a name that is a body's, a family's or a weapon's. */
export const NOT_PLACE_AFTER = new Set(
  words(`
  militia militias group groups party movement organization organisation clique gang gangs faction family clan
  tribe tribes brigade brigades battalion battalions missile missiles rocket rockets tank tanks helicopter
  helicopters fighter-bomber jets rifle rifles agreement agreements accord accords convention conventions
  protocol protocols treaty declaration formula communiqué communique memorandum pact plan principles
  ideology process newspaper magazine himself herself et fighters gunmen terrorists rebels insurgents
  leader leaders leadership commander commanders brothers aircraft drone drones
`),
);
/** What persons do, and governments, which may bear the names of their capitals. */
export const SPEAKING = words(
  'said stated told announced declared explained warned replied added claimed affirmed admitted',
);
/** Offices and bodies written small before `of`: a place after them is theirs. */
export const OFFICES_OF = new Set(
  words(
    'governor mayor bishop archbishop patriarch representative representatives government governments ministry embassy university court republic kingdom state emir sultan president minister king prince envoy ambassador consul mission delegation delegations leaders armies army forces permanent authorities regime law treaty convention agreement accord declaration charter statute protocol council committee commission',
  ),
);
