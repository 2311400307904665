import { lines } from './lists';

/**
 * The words by which a letter tells by what means something is said to have been done, for English.
 * They are phrases as in the table of claims' cues.
 */
export interface MeansWords {
  /** Tell it wherever they stand: deeds that are done by no other means. */
  readonly deeds: readonly string[];
  /** What is fired, dropped or laid: tell it where they do something, or are used. */
  readonly missiles: readonly string[];
  /** Who or what acts, or is used: may as well be what is attacked. */
  readonly agents: readonly string[];
}

const NO_WORDS: readonly string[] = [];

export const MEANS = {
  aircraft: {
    deeds: lines`
      (?:air|aerial) ?(?:strikes?|raids?|attacks?|bombardments?|bombings?|assaults?)
      airstrikes?
      air-strikes?
      air-raids?
      strafed
      strafing
      sorties?
      overfl(?:ew|ights?|ying|own)
      from the air
      by air
    `,
    missiles: NO_WORDS,
    agents: lines`
      aircraft
      air ?planes?
      aeroplanes?
      planes?
      war ?planes?
      bombers?
      fighters? ?(?:jets?|planes?|bombers?|aircraft)
      fighter-bombers?
      jets?
      air forces?
      aviation
    `,
  },
  helicopter: {
    deeds: NO_WORDS,
    missiles: NO_WORDS,
    agents: lines`
      helicopters?
      gunships?
    `,
  },
  drone: {
    deeds: lines`
      drone (?:strikes?|attacks?|raids?)
    `,
    missiles: NO_WORDS,
    agents: lines`
      drones?
      (?:unmanned|pilotless) (?:aerial |air |combat )?(?:aircraft|planes?|vehicles?|drones?)
      UAVs?
    `,
  },
  missile: {
    deeds: lines`
      missile (?:strikes?|attacks?)
      torpedo(?:ed|es)?
    `,
    missiles: lines`
      missiles?
    `,
    agents: NO_WORDS,
  },
  rocket: {
    deeds: lines`
      rocket (?:attacks?|fire|barrages?|strikes?)
      rocketed
      rocketing
    `,
    missiles: lines`
      rockets?
      katyushas?
      RPGs?
      rocket-propelled grenades?
    `,
    agents: NO_WORDS,
  },
  mortar: {
    deeds: lines`
      mortar (?:fire|attacks?|bombardments?)
      mortared
    `,
    missiles: lines`
      mortars?
      mortar (?:bombs?|shells?|rounds?)
    `,
    agents: NO_WORDS,
  },
  artillery: {
    deeds: lines`
      shelled
      shelling
      shellfire
      cannonad(?:e|es|ed|ing)
    `,
    missiles: lines`
      artillery
      howitzers?
      cannons?
      shells?
    `,
    agents: NO_WORDS,
  },
  tank: {
    deeds: lines`
      tank (?:fire|shells?|rounds?)
    `,
    missiles: NO_WORDS,
    agents: lines`
      tanks?
      armou?red (?:vehicles?|cars?|columns?|personnel carriers?|units?)
    `,
  },
  'small arms': {
    deeds: lines`
      shot (?:dead|and (?:killed|wounded|injured))
      gunned down
      machine-gunned
      machine-gun fire
      machine gun fire
      small-arms fire
      small arms fire
      rifle fire
      sniper fire
      gunfire
    `,
    missiles: lines`
      small arms
      small-arms
      machine-guns?
      machine guns?
      sub-machine-guns?
      rifles?
      bullets?
      automatic weapons?
      firearms?
    `,
    agents: lines`
      snipers?
    `,
  },
  grenade: {
    deeds: NO_WORDS,
    missiles: lines`
      (?:hand |hand-)?grenades?
    `,
    agents: NO_WORDS,
  },
  'explosive device': {
    deeds: lines`
      (?:car|truck|bus|parcel|letter|roadside|time|suicide|petrol|booby-trap) ?bomb(?:s|ings?|ed)?
      suicide bombers?
      booby-trapp?(?:s|ed)?
      blew (?:up|himself up|herself up|themselves up)
      blown up
      (?:explosive|explosives|bomb) (?:belts?|vests?|attacks?|blasts?|explosions?)
      dynamit(?:e|ed|ing)
      IEDs?
    `,
    missiles: lines`
      (?:improvised )?explosive devices?
      explosives?
      explosive charges?
      bomb(?= (?:exploded|went off|planted|placed|hidden|was planted|was placed))
    `,
    agents: NO_WORDS,
  },
  mine: {
    deeds: NO_WORDS,
    missiles: lines`
      (?:land-?|land |anti-personnel |anti-tank |anti-vehicle |sea |naval )?mines?
    `,
    agents: NO_WORDS,
  },
  'cluster munition': {
    deeds: NO_WORDS,
    missiles: lines`
      cluster(?:-| )(?:bombs?|munitions?|shells?)
    `,
    agents: NO_WORDS,
  },
  'incendiary weapon': {
    deeds: NO_WORDS,
    missiles: lines`
      napalm
      (?:white )?phosphorus
      incendiary (?:bombs?|shells?|weapons?|devices?|rockets?)
    `,
    agents: NO_WORDS,
  },
  'chemical agent': {
    deeds: lines`
      (?:chemical|gas) attacks?
    `,
    missiles: lines`
      (?:chemical|poison|toxic|mustard|nerve|chlorine|tear) (?:weapons?|gas(?:es)?|agents?|substances?|bombs?|shells?)
      sarin
      chlorine
    `,
    agents: NO_WORDS,
  },
  'ground forces': {
    deeds: lines`
      ground (?:attacks?|assaults?|offensives?|operations?|incursions?)
      stormed
      invaded
    `,
    missiles: NO_WORDS,
    agents: lines`
      (?:ground|land) (?:forces?|troops?|units?)
      infantry(?:men)?
      troops
      soldiers
      foot patrols?
      (?:military|army) (?:patrols?|units?|columns?|convoys?)
    `,
  },
  vessel: {
    deeds: lines`
      naval (?:bombardments?|shelling|gunfire|attacks?|blockade)
      from the sea
      by sea
    `,
    missiles: NO_WORDS,
    agents: lines`
      (?:naval |patrol |war|military )?vessels?
      warships?
      gunboats?
      patrol ?boats?
      frigates?
      destroyers
      speed ?boats?
      motor ?boats?
      launches
      submarines?
      corvettes?
      navy
    `,
  },
  fire: {
    deeds: lines`
      set fire to
      set \w+ on fire
      set ablaze
      arson
      torched
      (?:burned|burnt)(?: down)? (?:the|a|an|his|her|their|its|down|\d+|two|three|four|five|six|seven|eight|nine|ten|houses|homes|crops|fields|villages|tents)
    `,
    missiles: NO_WORDS,
    agents: NO_WORDS,
  },
  bulldozer: {
    deeds: lines`
      bulldoz(?:ed|ing)
    `,
    missiles: NO_WORDS,
    agents: lines`
      bulldozers?
    `,
  },
  'bladed weapon': {
    deeds: lines`
      stabb(?:ed|ing)
      beheaded
      hacked
    `,
    missiles: lines`
      knives
      knife
      machetes?
      axes
    `,
    agents: NO_WORDS,
  },
  beating: {
    deeds: lines`
      beat(?:en|ing)?(?= up|,| and| to death| by| with| severely| him| her| them| the| a)
      tortur(?:e|ed|ing)
    `,
    missiles: NO_WORDS,
    agents: NO_WORDS,
  },
  detention: {
    deeds: lines`
      detain(?:ed|ing)
      arrest(?:ed|ing|s)?
      imprison(?:ed|ing)
      taken into custody
      took into custody
    `,
    missiles: NO_WORDS,
    agents: NO_WORDS,
  },
  abduction: {
    deeds: lines`
      abduct(?:ed|ing|ions?)
      kidnapp?(?:ed|ing|ings|s)?
      hijack(?:ed|ing)
      taken hostage
      took (?:\w+ ){0,3}hostages?
    `,
    missiles: NO_WORDS,
    agents: NO_WORDS,
  },
} as const satisfies Readonly<Record<string, MeansWords>>;

/** By what means something is said to have been done, as a letter’s own words have it. */
export type MeansName = keyof typeof MEANS;

/** After these words, what an agent or missile is named for is another thing than what was used. */
export const NOT_USED_AFTER =
  /(?:\b(?:anti|no|any|against|hit|hitting|struck|striking|targeted|targeting|destroy(?:ed|ing)|damag(?:ed|ing)|attack(?:ed|ing)|shot down|seiz(?:ed|ing)|captur(?:ed|ing)|intercept(?:ed|ing)|defus(?:ed|ing)|clear(?:ed|ing)|found|fired (?:at|on|upon)|fire (?:at|on|upon)|shots? (?:at|on)|killed|killing|wounded|wounding|injured|injuring|kidnapped|abducted|abducting|kidnapping|number of|toward?s?|sank|sinking|boarded|rammed|lost) (?:(?!fired|launched|dropped|by|with|from|using)[\w’'-]+ ){0,3}|-)$/i;

/** Before these words, too: `a missile base`, `the tank crew`, `mine clearance`. */
export const NOT_USED_BEFORE =
  /(?:-|[ ](?:bases?|sites?|factory|factories|depots?|launch\w*|platforms?|clear\w+|disposal|carriers?|crews?|programmes?|positions?|storage|tests?|detonators?|range|workers?|shafts?)\b)/iy;

/** Before an agent: it is used. */
export const USED =
  /\b(?:by|with|from|using|used|use of|employing|aboard|supported by|including)(?: (?:the|a|an|its|their|his|several|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve|numerous|\d+))?(?: [\w’'-]+){0,3} $/i;
