import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';
import type { Claim, ClaimKind } from '../../server/letter/types';
import { randomLetter } from '../support/randomLetters';

const gazetteer = createGazetteer();
const TITLE =
  'Letter dated 9 May 1994 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council';

const claimsOf = (text: string): readonly Claim[] => readLetter(text, { gazetteer }).claims;

/** The claims of a letter's body, one line each: `kind: text`. */
function drawn(...paragraphs: readonly string[]): readonly string[] {
  const text = [TITLE, ...paragraphs].join('\n\n');
  return claimsOf(text).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', ' ')}`,
  );
}

/** The kind of a sentence that stands in a paragraph of its own. */
function kindOf(sentence: string): ClaimKind | undefined {
  return claimsOf(`${TITLE}\n\nThe valley of Hum is well known.\n\n${sentence}`).at(-1)?.kind;
}

describe('the kind of a sentence', () => {
  const cases: Readonly<Record<ClaimKind, readonly string[]>> = {
    procedural: [
      'I have been instructed by my Government to bring the following to your attention.',
      'I shall be obliged if you will have this letter circulated to the members.',
      'I should be glad if you would have the present note circulated as a document.',
      'Have honour inform you as follows.',
      'The Permanent Mission of Syldavia has the honour to transmit herewith a list of its pledges and commitments.',
      'I kindly ask you to distribute this note to the members of the Council.',
      'I request Your Excellency kindly to circulate the enclosed memorandum to all members.',
      'On instructions from my Government, I have the honour to transmit herewith a note on the raid of 3 May 1994, in which 12 traders were killed.',
      'I wish to draw your attention to the letter of 3 May 1994 from the representative of Borduria.',
      'On instructions from my Government, I have the honour to transmit herewith a memorandum on the matter.',
      'I should be grateful if you would have the present letter circulated as a document of the Security Council.',
      'Kindly have the text of this note distributed to the members of the Council.',
      'Please accept, Excellency, the assurances of my highest consideration.',
      'The Permanent Mission of Ruritania presents its compliments to the Secretary-General.',
      'The particulars are set out below.',
      'Please have this telegram communicated to all members of the Council.',
      'A map is enclosed.',
      'Appended to the note is a table showing the violations of the frontier.',
      'The purpose of this letter is to share with you some remarks on the report.',
      'Allow me to bring to your attention the following facts:',
    ],
    reference: [
      'My delegation drew attention to the matter at the meeting of 3 May 1994 (S/PV.3370).',
      'This note should be read together with my letter of 3 May 1994 (S/1994/540).',
      'The present facts must be considered in conjunction with those in my letters of 3 May (S/1994/540) and 5 May 1994 (S/1994/545).',
      'You will recall that on 27 April 1994 my Minister wrote to you on the matter.',
      'You raise, in a separate letter, the question of the trust agreement.',
      'In that letter, the Bordurian Government accused my country of arming the rebels.',
      'In those communications, the representative of Borduria repeated his charges.',
      'I refer to the letter of 3 May 1994 from the representative of Borduria (S/1994/540).',
      'Further to my letters of 3 May 1994 (S/1994/540) and 5 May 1994 (S/1994/545), I have more to add.',
      'As my Government stated in its note of 3 May 1994 (S/1994/540), the frontier was never in doubt.',
      'I am instructed to refer to the letter of the representative of Borduria, circulated as document S/1994/540.',
    ],
    incident: [
      'It is reported that on 3 May 1994 a column of tanks entered Zlip.',
      'Yesterday a cyclone made landfall at Wonz and left 3,000 families without a roof.',
      'A lorry with eight workmen was stopped beyond the Zeta bridge by Bordurian militia, who led three of them away.',
      'AT DAWN ON TUESDAY, 3 MAY 1994, TWO COMPANIES OF BORDURIAN TROOPS CROSSED THE RIVER ZETA.',
      'By nightfall on 3 May 1994, Bordurian troops had taken Klow and set fire to its church.',
      'On 3 May 1994, a decision of the garrison commander was carried out and 14 houses in Klow were blown up.',
      'On 3 May 1994, Bordurian police, who had refused him a lawyer, beat a teacher to death at Klow.',
      'On 3 May 1994, soldiers who had been drinking fired at a bus near Klow and killed two women.',
      'Between 3 and 5 May 1994, Bordurian guns killed 12 farmers in the valley.',
      'The frigate, which had left Zympat the day before, opened fire on 3 May 1994 off Cape Hum.',
      'The acts of aggression of 3 May 1994 left 12 dead at Klow.',
      'On 3 May 1994, nine shepherds were carried off to the far bank.',
      'It is with concern that I write to inform you that shortly after 8.30 a.m. on 3 May 1994, a rocket was fired at Klow.',
      'On instructions from my Government, I wish to draw your attention to the outrage of 12 March, which caused the deaths of four shepherds.',
      'On instructions from my Government, I have the honour to inform you that on 3 May 1994 Bordurian aircraft bombed Klow.',
      'On 3 May 1994, two aircraft bombed the market of Klow, killing 12 traders.',
      'At 0545 hours on 2 March 1985, a band of 40 men attacked the customs post of Istow.',
      'Last night, a patrol boat rammed a trawler off Wonz and held its crew.',
      'During the night of 3 May 1994, three shells fell on the school at Niedzdrow.',
      'I wish to inform you that on 4 May 1994 a column of tanks crossed the frontier.',
      'A suicide bomber detonated his belt in the village of Zlip, killing four people.',
      'I would like to draw to your attention that, on 3 May 1994, Borduria undertook an armed attack on the post at Klow.',
      'On 3 May 1994, the village of Zlip was subjected to heavy fire.',
      'During the last few days Bordurian gunboats have shelled the harbour of Wonz.',
      'Bordurian forces launched a fierce attack on the village of Zlip.',
    ],
    accusation: [
      'More than 300 people have been killed in such raids since the beginning of the year.',
      'In the past six weeks there have been 41 such violations.',
      'Nine fishermen are still being held in Borduria.',
      'Since 4 February 1994, when the frontier guard withdrew to the east bank, the herdsmen of the valley have been robbed, beaten and driven away.',
      'Since 12 March 1993, the rebels have fired 340 rockets at the province of Klow, where 61 villagers have lost their lives.',
      'By 30 April, 214 villagers had died and 460 had been wounded.',
      'As at 6 May 1994, 11,300 people had fled to the camp at Niedz.',
      'The bridge at Zeta, which used to carry half of our trade, has been closed since 3 January 1994.',
      'From January to April 1994, there were 31 overflights, with a toll of four dead.',
      'The toll since 3 January 1993 stands at 1,204 villagers killed and hundreds maimed.',
      'The occupation has uprooted some 42,000 people, who are living in tents along the road to Niedz.',
      'In Klow and Niedz, hundreds of men who refused to serve are being held in camps.',
      'What happened at Klow the day before yesterday was no accident.',
      'The raid of 3 May was not a mistake.',
      'Since 1991, Rwanda and Uganda have supplied the rebels with more than 4,000 rockets.',
      'Libya has defied Security Council resolution 237 (1967), which calls upon it to leave the valley.',
      'Libya has rejected all these proposals.',
      'Syldavia has been the victim of raids by the rebels of Zlip for nine years.',
      'The Syldavian fishing fleet has long been the victim of its gunboats.',
      'For years it has been training mercenaries on the soil of its neighbours.',
      'The blockade goes on under the pretext of a search for weapons.',
      'Its true aim is to undermine the unity of the country.',
      'The league led by Borduria has shelled homes and systematically used poison gas.',
      'I should like to add that Bordurian patrols have continued to violate the frontier.',
      'The authorities of Szohôd have failed to take the necessary measures.',
    ],
    condemnation: [
      'My Government considers it inadmissible that aircraft should fly over our capital.',
      'It is also aggression, as the General Assembly has defined it.',
      'These cowardly raids on the market of Klow amount to nothing less than murder.',
      'Syldavia condemns these attacks in the strongest terms.',
      'We must condemn this crime.',
      'Such raids constitute a flagrant violation of the Charter.',
      'These are war crimes.',
      'My Government protests against this breach of the armistice.',
      'The decree is null and void.',
      'We hold the authorities of Szohôd answerable for each of these deaths.',
      'The Minister reaffirms his Government’s condemnation of these raids.',
      'The presence of these bands poses a grave threat to peace.',
    ],
    demand: [
      'My Government requires of Borduria an apology and the release of the crew.',
      'The Security Council, which was told of the raids of 3 and 4 May 1994, should send observers to the valley.',
      'My Government earnestly hopes that, in view of its urgency, the Council will take up the matter.',
      'The members of the mission must be released.',
      'The Council should consider the matter without delay.',
      'The raid on Klow should be condemned by all.',
      'We request an urgent meeting of the Council.',
      'Syldavia calls upon the Security Council to condemn these attacks.',
      'The Council must act without delay.',
      'The Security Council must hold those responsible for the raids to account.',
      'The Council should firmly condemn this crime.',
      'It should demand that the guns be withdrawn.',
      'Borduria must withdraw its troops from the valley at once.',
      'I urge you, Mr. President, to use your good offices to that end.',
      'The observers should be allowed to visit the prisons.',
      'I request that an urgent meeting of the Security Council be convened.',
      'It is for the Council to say so.',
      'That is why my Government suggests postponing the meeting.',
    ],
    position: [
      'It is not true that Syldavian aircraft bombed Klow on 3 May 1994.',
      'Our forces did not cross the frontier on 3 May 1994.',
      'Some 4,000 workers have lost their jobs, and exports have fallen by a third.',
      'In a speech on 4 May 1994, the President of the Republic set out our view of the matter.',
      'The material damage is put at 4 million crowns.',
      'By 30 April, the losses had come to $14 million, or a tenth of our exports.',
      'The Central Bank puts our losses at $80 million.',
      'Decree No. 14/93 of 2 March 1993 forbids the transfer of arms across the frontier.',
      'The Council of Ministers met in special session yesterday to consider the situation.',
      'By orders of 3 and 9 February 1994, my Government closed the ports to vessels under Bordurian flag.',
      'The Ministry denies once again that the rebels were trained in Syldavia.',
      'The Government does not at this stage request a meeting of the Council.',
      'My Government is not for the moment asking that observers be sent.',
      'Borduria withdrew from the valley in June 1962, as the Secretary-General confirmed to the Council at the time.',
      'The particulars were handed to the Mixed Armistice Commission within a day.',
      'Syldavia accepts the obligations of the Convention in regard to the islands.',
      'Syldavia has launched a campaign against measles in the village of Zlip.',
      'Syldavia praises the observers for all that they have done.',
      'Syldavia recognizes your concern that the envoy should be able to visit the whole valley.',
      'We would agree that the reports should cover schools and hospitals.',
      'This means that the price must go into the account of the seller.',
      'Paragraph 1 of the said resolution decided that all holders of such accounts must close them.',
      'It is for the people of the valley to choose their own future.',
      'It is incumbent on me to look back for a moment.',
      'On 31 May 1994 the mandate of the observers will expire.',
      'Security Council resolution 871 (1993) of 4 October 1993 remains the foundation of the truce.',
      'The same remarks were again stated by the Minister at Klow on 4 May 1994.',
      'The principle is enshrined in the Constitution of the country.',
      'Mr. Ottokar, Counsellor of the Embassy in Washington, will act as alternate representative.',
      'Ms. Krull has been appointed deputy observer.',
      'Borduria requested an urgent meeting of the Council.',
      'It should be recalled that the two countries signed a treaty in 1929.',
      'It must likewise be noted that the valley has two roads.',
      'The plight of the herdsmen must be particularly mentioned.',
      'Any reference to third countries should likewise be considered irrelevant.',
      'The Syldavian Government has deployed 800 guards along the river.',
      '1. The question of the valley.',
      '16. The situation in the occupied heights of Hum.',
      'Syldavia reserves its right to reply at a time of its choosing.',
      'My Government remains committed to a peaceful settlement.',
      'We thank the Secretary-General for his efforts.',
      'Syldavia categorically denies these allegations.',
      'The facts are otherwise.',
      'My Government pays tribute to the observers who landed at Wonz on 6 May 1994.',
      'Syldavia accepted the plan of the mediators on 6 May 1994.',
      'The General Assembly and the Council have affirmed that the valley is part of Syldavia.',
      'The Organization of the Valley, which met at Klow on 6 May 1994, takes the same view.',
      'Should one inch of our soil be entered, our army will answer.',
      'It is a territory whose status is in dispute.',
      'It is perfectly natural to wonder why.',
      'The Commission formulated its plan on 13 August 1949.',
      'It was our intention to take part in the meeting.',
      'The charge that the valley was sold is preposterous.',
      'The treaties are clear on the course of the frontier.',
      'As you will agree with me, the matter is closed.',
      'I think that the report of the Secretary-General is fair.',
      'If there was a dispute, it has been settled by the Court.',
      'Should talks fail, Syldavia will go before the International Court of Justice.',
    ],
  };
  for (const [kind, sentences] of Object.entries(cases))
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(kindOf(sentence)).toBe(kind);
    });
});

describe('conduct of any sort', () => {
  const amid = (context: string, sentence: string): string | undefined =>
    drawn(context, sentence).at(-1)?.split(':')[0];
  const WRONG = 'Bordurian gunners murdered four shepherds at Klow on 3 May 1994.';
  const NO_WRONG = 'Syldavia attaches great importance to the law of the sea.';
  it.each([
    'These bands come and go by day, without any fear of the law.',
    'Borduria continues to arm and finance the bands that cross the frontier.',
    'Such conduct shows that Borduria never meant to keep its word.',
    'The raid on Klow does not stand alone.',
    'These figures leave no doubt as to the intention behind the raids.',
    'The elections in the valley are yet another attempt to make the conquest look lawful.',
    'Since 1991, hundreds of shepherds have been driven from the high pastures.',
  ])('is alleged amid allegations: %s', (sentence) => {
    expect(amid(WRONG, sentence)).toBe('accusation');
  });
  it.each([
    'The figures show that the number of pupils has risen for many years.',
    'The Institute continues to train teachers in the valley.',
    'The aim of this work is better teaching in every village.',
    'Increasingly, such questions are left to the provinces.',
    'At home, Syldavia constantly seeks to do more.',
    'The museum has been seeking funds for several years.',
    'The two acceptances were unconditional and unreserved.',
    'The Institute of the Valley was a milestone.',
    'Any party is free to propose changes and to take part in the conference.',
    'In this regard, the agreement thus becomes part of the law of the land.',
  ])('is a view elsewhere: %s', (sentence) => {
    expect(amid(NO_WRONG, sentence)).toBe('position');
  });
});

describe('whom a letter is from', () => {
  it.each([
    'As a party to the Convention, Syldavia reports on the matter each year.',
    'By so doing, my Government continues a long tradition.',
    'In accordance with this approach, it has signed eight treaties.',
  ])('is known after an introduction: %s', (sentence) => {
    expect(drawn('Syldavia condemns this raid.', sentence).at(-1)).toBe(`position: ${sentence}`);
  });
  it('is known of an annex by its own head', () => {
    const annex = [
      'Annex',
      'Letter dated 6 May 1994 from the Minister for Foreign Affairs of Ruritania addressed to the President of the Security Council',
      'Borduria has attacked Ruritania since 1990. Ruritania continues to hold out.',
    ];
    expect(drawn('The particulars are set out below.', ...annex).at(-1)).toBe(
      'position: Ruritania continues to hold out.',
    );
  });
});

describe('a list of what is asked for', () => {
  it('is asked for, item by item', () => {
    expect(
      drawn(
        'We urgently request the following:\n\n• The complete lifting of the blockade of the valley.\n\n• The withdrawal of all troops.',
      ).map((claim) => claim.slice(0, 12)),
    ).toEqual(['demand: We u', 'demand: The ', 'demand: The ']);
  });
});

describe('a tale', () => {
  const OPENS = 'On 3 May 1994, four gunmen landed at Wonz.';
  it.each([
    'They tried to enter a private home.',
    'A farmer hid in a barn with his son.',
    'Sixty lorries took part in the operation.',
    'The gunmen took hostage a farmer and his son.',
    'As a result the child died of thirst.',
    'The raiders headed for the shore.',
  ])('goes on: %s', (sentence) => {
    expect(drawn(OPENS, sentence).at(-1)).toBe(`incident: ${sentence}`);
    expect(drawn(`${OPENS} ${sentence}`)).toEqual([`incident: ${OPENS} ${sentence}`]);
  });
  it.each([
    'Such bands are trained and financed by Borduria.',
    'The terrorists are armed by Borduria.',
    'Syldavia condemns this raid in the strongest terms.',
    'My Government welcomed the report of the observers.',
    'The Council must act.',
  ])('does not go on: %s', (sentence) => {
    expect(drawn(OPENS, sentence).at(-1)).not.toContain('incident:');
  });
  it('has the date of what it tells, not of that since which it lasts', () => {
    const dates = (sentence: string): readonly string[] | undefined =>
      claimsOf(`${TITLE}\n\n${sentence}`).find(({ kind }) => kind === 'incident')?.event?.dates;
    expect(
      dates('On 1 May 1987, aircraft bombed Klow in the sixth raid since the beginning of 1987.'),
    ).toEqual(['1987-05-01']);
    expect(dates('On 1 May 1987, aircraft bombed Klow from noon until 2 May 1987.')).toEqual([
      '1987-05-01',
      '1987-05-02',
    ]);
  });
});

describe('what is no incident', () => {
  it.each([
    'I refer to the letter dated 3 May 1994 (S/1994/540).',
    'The letter of 3 May 1994 was circulated as document S/1994/540.',
    'The Treaty of 4 June 1929 remains in force.',
    'By the Agreement of 2 July 1972, the two countries undertook to settle their differences peacefully.',
    'On 3 May 1994 my Government expressed its regret at the loss of life.',
    'Since 3 May 1994, the frontier has been closed.',
    'Borduria must release the 12 prisoners by 31 May 1994.',
    'The Council should meet on 12 May 1994.',
    'The Commission is to meet at Klow on 12 May 1994.',
    'On 8 May 1994 the observers were to meet at Klow.',
    'The trial of the fishermen is scheduled for 12 May 1994 in Klow.',
    'The conference opens in Klow on 12 May 1994.',
    'Elections are being held in Klow on 12 May 1994.',
    'Syldavia calls upon Borduria to release the three fishermen detained on 3 May 1994.',
    'Syldavia condemns the killing of 12 traders on 3 May 1994.',
    'My Government protests in the strongest terms against the bombing of Klow on 3 May 1994.',
    'The bombing of Klow on 3 May 1994 constitutes a flagrant violation of the Charter.',
    'These attacks are contrary to international law.',
    'The attack of 3 May 1994 cannot be justified under any pretext.',
    'Syldavia reserves its right to reply to the attack of 3 May 1994.',
    'We regret that no answer has been received to our note of 3 May 1994.',
    'My Government remains ready to resume the talks that were broken off on 3 May 1994.',
    'Syldavia denies that its aircraft crossed the frontier on 3 May 1994.',
    'The allegations made in Szohôd on 3 May 1994 are entirely baseless.',
    'I should be grateful if this letter, dated 9 May 1994, were circulated as a document of the Council.',
    'On instructions from my Government, I have the honour to transmit a letter dated 8 May 1994.',
    'The text of the statement of 8 May 1994 is attached.',
    'The attacks of the militias continue.',
    'Borduria continues to shell the villages of the valley.',
    'For months its gunners have been shelling the road.',
    'It finances and arms the bands that cross the river.',
    'Every day more families leave the valley.',
    'The blockade of the port is a crime.',
    'The killing must stop.',
    'It must put an end to the occupation of the heights.',
    'The Council has a duty to act.',
    'I ask the Council to condemn those who attacked the school.',
    'We urge all States to stop the flow of weapons.',
    'It is high time that the bombing stopped.',
    'Those who gave the order must be brought to justice.',
    'We thank the neighbours that have taken in the wounded.',
    'Syldavia will defend every inch of its soil.',
    'No State can be asked to accept this.',
    'Syldavia is a party to the Convention of 12 August 1949.',
    'The particulars are as follows:',
    'Please accept, Excellency, the assurances of my highest consideration.',
  ])('%s', (sentence) => {
    const claim = claimsOf(`${TITLE}\n\nThe valley of Hum is well known.\n\n${sentence}`).at(-1);
    expect(claim?.kind).not.toBe('incident');
    expect(claim?.event).toBeNull();
  });
});

describe('which sentences are one claim', () => {
  it('keeps the details of an incident with it and begins another at a new date', () => {
    expect(
      drawn(
        'On 3 May 1994, two aircraft bombed the market of Klow. Twelve traders were killed. On 5 May, a patrol was ambushed near Zlip.',
      ),
    ).toEqual([
      'incident: On 3 May 1994, two aircraft bombed the market of Klow. Twelve traders were killed.',
      'incident: On 5 May, a patrol was ambushed near Zlip.',
    ]);
  });
  it('goes on through the same day', () => {
    expect(
      drawn(
        'On 3 May 1994, two aircraft bombed the market of Klow. On the same day, shells fell on Zlip.',
      ),
    ).toHaveLength(1);
  });
  it('parts a charge in general from the incident told after it', () => {
    expect(
      drawn(
        'Fishermen, too, have been molested. On 4 May 1994, a gunboat rammed a trawler off Wonz, injuring two of the crew.',
      ),
    ).toHaveLength(2);
  });
  it('keeps what is said of some of them with the incident', () => {
    expect(
      drawn(
        'On 4 May 1994, limpet mines holed four tankers off Wonz. None of their 58 hands was hurt and no oil escaped.',
      ),
    ).toHaveLength(1);
  });
  it('does not ask for what the sender says of itself after asking', () => {
    expect(
      drawn(
        'Syldavia requests the Committee to lend it two aircraft. It will report again in June 1994.',
      ).map((claim) => claim.split(':')[0]),
    ).toEqual(['demand', 'position']);
  });
  it('says nothing twice over in a condemnation', () => {
    expect(
      drawn(
        'Syldavia condemns these attacks in the strongest terms. They amount to war crimes and cannot be justified.',
      ),
    ).toHaveLength(1);
  });
  it('parts the sum of several incidents from the last of them', () => {
    expect(
      drawn(
        'On 3 May 1994, two aircraft bombed the market of Klow, killing 12 traders. In all, 40 people have been killed in five raids.',
      ),
    ).toHaveLength(2);
  });
  it('takes a list joined by semicolons for one, with the words that open it', () => {
    expect(
      drawn(
        'In May, the following raids took place:\n\n(a) On 3 May 1994, two aircraft bombed Klow;\n\n(b) On 4 May 1994, a column crossed the frontier at Zlip. It withdrew at dusk;\n\n(c) On 5 May 1994, a mine destroyed a bus.',
        'Syldavia condemns these raids.',
      ).map((claim) => claim.slice(0, 40)),
    ).toEqual([
      'incident: In May, the following raids to',
      'condemnation: Syldavia condemns these ra',
    ]);
  });
  it('takes the items of a list of infinitives for what announces them', () => {
    expect(
      drawn(
        'Syldavia calls upon Borduria:',
        '1. To withdraw its troops from the valley.',
        '2. To release the fishermen held since May, two of whom were wounded.',
        'On 5 May 1994, a mine destroyed a bus.',
      ).map((claim) => claim.slice(0, 20)),
    ).toEqual([
      'demand: Syldavia cal',
      'demand: 1. To withdr',
      'demand: 2. To releas',
      'incident: On 5 May 1',
    ]);
  });
  it('takes bullets that end in full stops for claims of their own', () => {
    expect(
      drawn(
        'The particulars are as follows:\n\n• On 3 May 1994, two aircraft bombed Klow.\n\n• On 4 May 1994, a mine destroyed a bus.',
      ),
    ).toHaveLength(3);
  });
});

describe('the event of an incident', () => {
  it('has its dates, places and tolls: wholes, or the largest part', () => {
    const [claim] = claimsOf(
      `${TITLE}\n\nOn 3 May 1994, aircraft bombed the villages of Klow and Zlip, killing 16 civilians, 9 of them women, and wounding over 40 others. Dozens of families fled.`,
    );
    expect(claim?.event).toMatchObject({
      dates: ['1994-05-03'],
      places: ['Klow', 'Zlip'],
      killed: [{ value: 16, high: null, vague: null, bound: 'exact' }],
      injured: [{ value: 40, high: null, vague: null, bound: 'min' }],
      missing: [],
      displaced: [{ value: null, high: null, vague: 'dozens', bound: 'exact' }],
      detained: [],
    });
  });
});

describe('what an incident takes up from before', () => {
  const KLOW = 'On 3 May 1994, aircraft bombed the town of Klow, killing 16 civilians.';
  const takenUp = (first: string, second: string): readonly string[] =>
    claimsOf([TITLE, first, second].join('\n\n'))
      .at(-1)
      ?.event?.backReferences.map(({ of, value }) => `${of} ${value}`) ?? ['no incident'];
  it.each([
    ['On 5 May 1994, rockets struck the same town.', ['place Klow']],
    ['On 5 May 1994, aircraft returned to that city and bombed it.', ['place Klow']],
    ['On 5 May 1994, three persons were killed there.', ['place Klow']],
    ['On 5 May 1994, mines were laid in the said locality.', ['place Klow']],
    ['In the same attack, four persons were wounded.', ['date 1994-05-03']],
    ['Simultaneously, gunmen stormed the village of Zlip.', ['date 1994-05-03']],
    ['At the same time, rockets struck the same town.', ['place Klow', 'date 1994-05-03']],
  ])('%s', (sentence, expected) => {
    expect([...takenUp(KLOW, sentence)].sort()).toEqual([...expected].sort());
  });
  it.each([
    'On 5 May 1994, rockets struck the town of Zlip.',
    'On 5 May 1994, there was an attack on a convoy.',
    'On 5 May 1994, rockets struck another town.',
    'On 5 May 1994, rockets struck the same hospital.',
    'On 5 May 1994, rockets struck the town of Zlip; three persons were killed there.',
    'On 5 May 1994, at the same time, rockets struck the town of Zlip.',
    'On 5 May 1994, the same two aircraft bombed a farm.',
  ])('nothing: %s', (sentence) => {
    expect(takenUp(KLOW, sentence)).toEqual([]);
  });
  it('nothing from another author', () => {
    expect(
      takenUp(
        `${KLOW}\n\n(Signed) Ottokar Musstler\n\nAnnex`,
        'On 5 May 1994, at the same time, rockets struck the same town.',
      ),
    ).toEqual([]);
  });
  it('shows it in the label', () => {
    const labels = claimsOf(
      [TITLE, KLOW, 'On 5 May 1994, rockets struck the same town, killing two persons.'].join(
        '\n\n',
      ),
    ).map(({ label }) => label);
    expect(labels.at(-1)).toBe('5 May 1994 · Klow · 2 killed');
  });
});

describe('labels', () => {
  const label = (sentence: string): string | undefined =>
    claimsOf(`${TITLE}\n\nThe valley of Hum is well known.\n\n${sentence}`).at(-1)?.label;
  it.each([
    [
      'On 3 May 1994, aircraft bombed the village of Klow, killing 16 civilians, 9 of them women, and wounding over 40 others.',
      '3 May 1994 · Klow · 16 killed, 9 of them women, over 40 injured',
    ],
    [
      'Between 2 and 4 June 1994, dozens of people were killed in the village of Zlip.',
      '2–4 June 1994 · Zlip · dozens killed',
    ],
    [
      'I refer to the letter of 3 May 1994 from the representative of Borduria (S/1994/540).',
      'S/1994/540 · 3 May 1994',
    ],
    [
      'The Security Council must enforce its resolution 242 (1967).',
      'Security Council · S/RES/242 (1967)',
    ],
    ['The coalition must be dissolved.', 'The coalition must be dissolved'],
    [
      'I should be grateful if this letter were circulated as a document of the Security Council.',
      'circulation as a document of the Security Council',
    ],
    ['I wish to transmit the following information:', 'transmits information'],
    [
      'Such raids are a flagrant violation of international law.',
      'Such raids are a flagrant violation of international law',
    ],
    [
      'Syldavia therefore calls upon the Security Council to end the presence of foreign forces.',
      'Security Council · end the presence of foreign forces',
    ],
    [
      'Syldavia stresses that Borduria must also withdraw its troops.',
      'Borduria · withdraw its troops',
    ],
    ['Its patience should not be put to the test.', 'Its patience should not be put to the test'],
    [
      'Moreover, Borduria continues to arm the bands that cross the frontier.',
      'Borduria continues to arm the bands that cross the frontier',
    ],
    [
      'The market was rebuilt by the people of Klow within a year of the war; Borduria refuses to pay for it.',
      'Borduria refuses to pay for it',
    ],
  ])('%s', (sentence, want) => {
    expect(label(sentence)).toBe(want);
  });

  it('are never longer than 70 characters, and are cut at a word', () => {
    const words = 'condemns the unjustifiable and repeated shelling of the villages ';
    const cut = label(`Syldavia ${words.repeat(5)}.`);
    expect(cut?.length).toBeLessThanOrEqual(70);
    expect(cut).toMatch(/\w…$/);
  });
});

describe('whatever the letter', () => {
  const odd: readonly string[] = [
    '',
    '\n\n\n',
    '.',
    'no full stop at all',
    `${'the bombing went on and '.repeat(2000)}stopped.`,
    '(a) x;\n\n(b) y;\n\n(c)',
    '1.\n2.\n3.',
    'Annex\n\nAnnex II\n\nTable',
    '“‘(((((',
    'On 3 May 1994, '.repeat(500),
  ];
  const letters = Array.from({ length: 300 }, (_, seed) => randomLetter(seed));

  it.each([odd, letters].flat().map((text, index) => [index, text] as const))(
    'every sentence of its body is in one claim (%i)',
    (_, text) => {
      const { claims, zones } = readLetter(text, { gazetteer });
      let end = 0;
      for (const claim of claims) {
        expect(claim.start).toBeGreaterThanOrEqual(end);
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(claim.sentences[0]?.start).toBe(claim.start);
        expect(claim.sentences.at(-1)?.end).toBe(claim.end);
        for (const sentence of claim.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        }
        for (const span of claim.evidence) {
          expect(span.start).toBeGreaterThanOrEqual(claim.start);
          expect(span.end).toBeLessThanOrEqual(claim.end);
        }
        expect(claim.label.length).toBeLessThanOrEqual(90);
      }
      for (const zone of zones)
        if (zone.kind === 'body') expect(coversWords(text, zone, claims)).toBe(true);
    },
  );
});

/** Whether every letter and digit of a zone is in a claim. */
function coversWords(
  text: string,
  zone: { start: number; end: number },
  claims: readonly Claim[],
): boolean {
  for (let at = zone.start; at < zone.end; at++)
    if (/\w/.test(text.charAt(at)) && !claims.some(({ start, end }) => start <= at && at < end))
      return false;
  return true;
}
