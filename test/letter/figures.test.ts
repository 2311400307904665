import { describe, expect, it } from 'vitest';
import { drawFigures, figuresOf } from '../support/figures';

const CASES = [
  `
seven drivers were killed and eleven wounded, and three lorries carrying 40 tons of flour were burned.
^^^^^^^^^^^^^ 7 · drivers · killed
                              ^^^^^^ 11 · drivers · injured
                                                  ^^^^^^^^^^^^^ 3 · lorries
                                                                         ^^^^^^^ 40 · tons
`,
  `
A band of ten armed infiltrators crossed the demarcation line and murdered five labourers near the quarry.
          ^^^^^^^^^^^^^^^^^^^^^^ 10 · infiltrators
                                                                           ^^^^^^^^^^^^^^ 5 · labourers · killed
`,
  `
Three aircraft raided the airfield, killing 23 airmen, two of whom were officers.
^^^^^^^^^^^^^^ 3 · aircraft
                                            ^^^^^^^^^ 23 · airmen · killed
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ 2 · officers · killed · part of 23 airmen
`,
  `
In the shelling by three Scud missiles, 64 persons were martyred and 286 others wounded, including 37 children under five years of age.
                   ^^^^^^^^^^^^^^^^^^^ 3 · missiles
                                        ^^^^^^^^^^ 64 · persons · killed
                                                                     ^^^^^^^^^^ 286 · others · injured
                                                                                                   ^^^^^^^^^^^ 37 · children · injured · part of 286 others
                                                                                                               ^^^^^^^^^^^^^^^^ max 5 · years
`,
  `
More than 200 civilians lost their lives and some 1,100 were injured. 450 houses were destroyed.
^^^^^^^^^^^^^^^^^^^^^^^ min 200 · civilians · killed
                                             ^^^^^^^^^^ approx 1100 · civilians · injured
                                                                      ^^^^^^^^^^ 450 · houses
`,
  `
Between 7,000 and 8,000 men and boys were executed within five days; 1,200 people are still unaccounted for.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ 7000-8000 · men · killed
                                                          ^^^^^^^^^ 5 · days
                                                                     ^^^^^^^^^^^^ 1200 · people · missing
`,
  `
Four people died, over 30,000 others were displaced, nine soldiers were taken prisoner and six went missing.
^^^^^^^^^^^ 4 · people · killed
                  ^^^^^^^^^^^^^^^^^^ min 30000 · others · displaced
                                                     ^^^^^^^^^^^^^ 9 · soldiers · detained
                                                                                           ^^^ 6 · soldiers · missing
`,
  `
About 6.2 million Ukrainians have fled abroad and 5 million were internally displaced. Ninety per cent of the city lies in ruins.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ approx 6200000 · Ukrainians · displaced
                                                  ^^^^^^^^^ 5000000 · Ukrainians · displaced
                                                                                       ^^^^^^^^^^^^^^^ 90 · per cent
`,
  `
They launched 51 Shahed-136 drones and 14 Kh-101 cruise missiles; 45 of the drones and 12 of the missiles were shot down.
              ^^^^^^^^^^^^^^^^^^^^ 51 · drones
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ 14 · missiles
                                                                  ^^^^^^^^^^^^^^^^ 45 · drones · part of 51 Shahed-136 drones
                                                                                       ^^^^^^^^^^^^^^^^^^ 12 · missiles · part of 14 Kh-101 cruise missiles
`,
  `
The building collapsed, leaving 13 dead, 26 wounded and two missing.
                                ^^^^^^^ 13 · dead · killed
                                         ^^^^^^^^^^ 26 · wounded · injured
                                                        ^^^^^^^^^^^ 2 · missing · missing
`,
  `
Its 23 crew members, 18 of them Indian nationals, have been held for three weeks.
    ^^^^^^^^^^^^^^^ 23 · members · detained
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 18 · nationals · detained · part of 23 crew members
                                                                     ^^^^^^^^^^^ 3 · weeks
`,
  `
The militias abducted 11 United Nations staff members and have kidnapped hundreds of activists. Three of those abducted died in custody.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 11 · members · detained
                                                                         ^^^^^^^^^^^^^^^^^^^^^ hundreds · activists · detained
                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^ 3 · activists · killed · part of hundreds of activists
`,
  `
The damage has been estimated at between US$ 14 billion and US$ 20 billion. Losses of $3.5bn were recorded.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 14000000000-20000000000 · dollars
                                                                                      ^^^^^^ 3500000000 · dollars
`,
  `
Of the 1,204 refugees who crossed the border, 350 were women and 612 were children.
       ^^^^^^^^^^^^^^ 1204 · refugees · displaced
                                              ^^^^^^^^^^^^^^ 350 · women · displaced · part of 1,204 refugees
                                                                 ^^^^^^^^^^^^^^^^^ 612 · children · displaced · part of 1,204 refugees
`,
  `
Fourteen hundred and seventy-four islanders are still missing.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1474 · islanders · missing
`,
  `
Two servicemen were fatally wounded. Three other servicemen received injuries.
^^^^^^^^^^^^^^ 2 · servicemen · killed
                                     ^^^^^^^^^^^^^^^^^^^^^^ 3 · servicemen · injured
`,
  `
They killed 4 villagers, including a 15-year-old boy, and injured at least 20 others, five of them critically.
            ^^^^^^^^^^^ 4 · villagers · killed
                                     ^^^^^^^^^^^ 15 · years
                                                                  ^^^^^^^^^^^^^^^^^^ min 20 · others · injured
                                                                                      ^^^^^^^^^^^^ 5 · others · injured · part of at least 20 others
`,
  `
Six homes were demolished, leaving 43 people homeless.
^^^^^^^^^ 6 · homes
                                   ^^^^^^^^^ 43 · people · displaced
`,
  `
The terrorists killed or wounded 35 people. The bombing killed and injured dozens of worshippers.
                                 ^^^^^^^^^ 35 · people
                                                                           ^^^^^^^^^^^^^^^^^^^^^ dozens · worshippers
`,
  `
A drone dropped three bombs, damaging 15 houses and causing minor injuries to two fishermen.
                ^^^^^^^^^^^ 3 · bombs
                                      ^^^^^^^^^ 15 · houses
                                                                              ^^^^^^^^^^^^^ 2 · fishermen · injured
`,
  `
Eight planes flew over three villages and circled over 12 towns at an altitude of 15,000 feet.
^^^^^^^^^^^^ 8 · planes
                       ^^^^^^^^^^^^^^ 3 · villages
                                                       ^^^^^^^^ 12 · towns
                                                                                  ^^^^^^^^^^^ 15000 · feet
`,
  `
Twenty-two fishermen aboard three boats were detained for 48 hours, and two of them were beaten.
^^^^^^^^^^^^^^^^^^^^ 22 · fishermen · detained
                            ^^^^^^^^^^^ 3 · boats
                                                          ^^^^^^^^ 48 · hours
                                                                        ^^^^^^^^^^^ 2 · fishermen · detained · part of Twenty-two fishermen
`,
  `
Some 300,000 internally displaced persons cannot return.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ approx 300000 · persons · displaced
`,
  `
They shot down two helicopters, killed 35 soldiers, captured 20, and stole 600 head of cattle.
               ^^^^^^^^^^^^^^^ 2 · helicopters
                                       ^^^^^^^^^^^ 35 · soldiers · killed
                                                             ^^ 20 · soldiers · detained
                                                                           ^^^^^^^^ 600 · head
`,
  `
Of the 8 million inhabitants only 5 million survive.
       ^^^^^^^^^^^^^^^^^^^^^ 8000000 · inhabitants
                                  ^^^^^^^^^ 5000000 · inhabitants · part of 8 million inhabitants
`,
  `
The price rose by 15% to 20%; exports fell to 400,000 barrels per day.
                  ^^^^^^^^^^ 15-20 · per cent
                                              ^^^^^^^^^^^^^^^^^^^^^^^ 400000 · barrels per day
`,
  `
Sudan hosts 1.1 million refugees, about 200 000 of whom arrived in 2018.
            ^^^^^^^^^^^^^^^^^^^^ 1100000 · refugees · displaced
                                  ^^^^^^^^^^^^^^^^^^^^^ approx 200000 · refugees · displaced · part of 1.1 million refugees
`,
  `
Dozens were arrested, scores fled and hundreds more are feared dead.
^^^^^^ dozens · persons · detained
                      ^^^^^^ scores · persons · displaced
                                      ^^^^^^^^^^^^^ hundreds · persons · killed
`,
  `
The gunmen took 11 humanitarian workers hostage.
                ^^^^^^^^^^^^^^^^^^^^^^^ 11 · workers · detained
`,
  `
A bus carrying 40 passengers hit a mine: 9 died, 22 were hurt.
               ^^^^^^^^^^^^^ 40 · passengers
                                         ^ 9 · passengers · killed
                                                 ^^ 22 · passengers · injured
`,
  `
No fewer than a dozen windows were broken. Half a million dollars was stolen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ min 12 · windows
                                           ^^^^^^^^^^^^^^^^^^^^^^ 500000 · dollars
`,
  `
Two hundred and fifty-six houses and one church have been destroyed. In the past 24 hours alone, two drones crossed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 256 · houses
                                     ^^^^^^^^^^ 1 · church
                                                                                 ^^^^^^^^ 24 · hours
                                                                                                 ^^^^^^^^^^ 2 · drones
`,
  `
They killed at least 70 people, raising the death toll to more than 34,000.
            ^^^^^^^^^^^^^^^^^^ min 70 · people · killed
                                                          ^^^^^^^^^^^^^^^^ min 34000 · deaths · killed
`,
  `
They killed three villagers (two men and one woman) and carried off 20 buffaloes.
            ^^^^^^^^^^^^^^^ 3 · villagers · killed
                             ^^^^^^^ 2 · men · killed · part of three villagers
                                         ^^^^^^^^^ 1 · woman · killed · part of three villagers
                                                                    ^^^^^^^^^^^^ 20 · buffaloes
`,
  `
Five bombers dropped ten 250-kg bombs; the howitzers fired 6 to 8 rounds per minute.
^^^^^^^^^^^^ 5 · bombers
                     ^^^^^^^^^^^^^^^^ 10 · bombs
                                                           ^^^^^^^^^^^^^ 6-8 · rounds
`,
  `
In the first attack 18 people died; six died in the second.
                    ^^^^^^^^^ 18 · people · killed
                                    ^^^ 6 · people · killed
`,
  `
30 of them have disappeared and 14 have died in prison.
^^^^^^^^^^ 30 · persons · missing · part
                                ^^ 14 · persons · killed · part
`,
  `
Children as young as 10 and a woman of 60 were held by three (3) soldiers.
                     ^^ 10 · years
                                       ^^ 60 · years
                                                       ^^^^^^^^^^^^^^^^^^ 3 · soldiers
`,
  `
More than 200 patrols, 44 along the coast and 19 inland, were fired on.
^^^^^^^^^^^^^^^^^^^^^ min 200 · patrols
                       ^^ 44 · patrols · part of More than 200 patrols
                                              ^^ 19 · patrols · part of More than 200 patrols
`,
  `
The number of wounded has risen to 210.
                                   ^^^ 210 · wounded · injured
`,
  `
Over two and a half million rounds and tens of thousands of mines remain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ min 2500000 · rounds
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ tens of thousands · mines
`,
  `
Five or so gunmen held 200 or more pupils for almost two hours.
^^^^^^^^^^^^^^^^^ approx 5 · gunmen
                       ^^^^^^^^^^^^^^^^^^ min 200 · pupils · detained
                                              ^^^^^^^^^^^^^^^^ approx 2 · hours
`,
  `
Three persons were martyred and 7 sustained injuries.
^^^^^^^^^^^^^ 3 · persons · killed
                                ^ 7 · persons · injured
`,
  `
In that area 12 people were held; on Hill 303 nobody was.
             ^^^^^^^^^ 12 · people · detained
`,
  `
The crew of six was rescued, and girls over 12 and boys aged 9 to 14 were freed.
            ^^^ 6 · crew
                                       ^^^^^^^ min 12 · years
                                                             ^^^^^^^ 9-14 · years
`,
  `
There were 1,136 violations this year, as against 921 last year. Of this number, 300 were committed by night.
           ^^^^^^^^^^^^^^^^ 1136 · violations
                                                  ^^^ 921 · violations
                                                                                 ^^^ 300 · violations · part of 921
`,
  `
A blast killed five policemen, including two officers, and 14 passers-by.
               ^^^^^^^^^^^^^^ 5 · policemen · killed
                                         ^^^^^^^^^^^^ 2 · officers · killed · part of five policemen
                                                           ^^^^^^^^^^^^^ 14 · passers-by · killed
`,
  `
They received $1.6 billion, of which $700 million was owed by one State.
              ^^^^^^^^^^^^ 1600000000 · dollars
                                     ^^^^^^^^^^^^ 700000000 · dollars · part of $1.6 billion
`,
  `
Four of the ten hostages were released.
^^^^ 4 · hostages · part
            ^^^^^^^^^^^^ 10 · hostages · detained
`,
  `
Nine-year-old twins lived 30km away.
^^^^^^^^^^^^^ 9 · years
                          ^^^^ 30 · km
`,
  `
They shelled 5 Northern villages and three United Nations posts.
             ^^^^^^^^^^^^^^^^^^^ 5 · villages
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 · posts
`,
  `
On 5 June, two F-4 and one CN-235 Turkish military aircraft entered the region, and four MiG-21 and two Su-22 fighters followed.
           ^^^^^^^ 2 · aircraft
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1 · aircraft
                                                                                    ^^^^^^^^^^^ 4 · fighters
                                                                                                    ^^^^^^^^^^^^^^^^^^ 2 · fighters
`,
  `
Two Mirage and four F-16 aircraft flew over the coast. Two F-16s and one C-130 landed.
^^^^^^^^^^ 2 · aircraft
               ^^^^^^^^^^^^^^^^^^ 4 · aircraft
                                                       ^^^^^^^^^ 2 · F-16s
                                                                     ^^^^^^^^^ 1 · C-130
`,
  `
They besieged three Lebanese army posts, burned one Chinese tanker and shot four Japanese engineers; nine Sudanese were killed.
              ^^^^^^^^^^^^^^^^^^^^^^^^^ 3 · posts
                                                ^^^^^^^^^^^^^^^^^^ 1 · tanker
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^ 4 · engineers
                                                                                                     ^^^^^^^^^^^^^ 9 · Sudanese · killed
`,
  `
The gunmen murdered their two hostages; they had killed three prisoners and executed 12 detainees.
                          ^^^^^^^^^^^^ 2 · hostages · killed
                                                        ^^^^^^^^^^^^^^^ 3 · prisoners · killed
                                                                                     ^^^^^^^^^^^^ 12 · detainees · killed
`,
  `
They freed two hostages and one prisoner; they took one man prisoner.
           ^^^^^^^^^^^^ 2 · hostages · detained
                            ^^^^^^^^^^^^ 1 · prisoner · detained
                                                    ^^^^^^^ 1 · man · detained
`,
  `
Two of the raiders were killed and the two others were captured, one wounded.
^^^^^^^^^^^^^^^^^^ 2 · raiders · killed · part
                                       ^^^^^^^^^^ 2 · others · detained
                                                                 ^^^ 1 · raiders · injured · part of two others
`,
  `
Five gunmen were killed; six were captured, two seriously injured, and three others were captured, two of them wounded.
^^^^^^^^^^^ 5 · gunmen · killed
                         ^^^ 6 · gunmen · detained
                                            ^^^ 2 · gunmen · injured · part of six
                                                                       ^^^^^^^^^^^^ 3 · others · detained
                                                                                                   ^^^^^^^^^^^^^^^^^^^ 2 · others · injured · part of three others
`,
  `
The shelling killed six people, including two sisters of three and four years of age.
                    ^^^^^^^^^^ 6 · people · killed
                                          ^^^^^^^^^^^ 2 · sisters · killed · part of six people
                                                         ^^^^^ 3 · years
                                                                   ^^^^^^^^^^ 4 · years
`,
  `
Four boats came in two groups, one coming from the north and the other from the south.
^^^^^^^^^^ 4 · boats
                   ^^^^^^^^^^ 2 · groups
`,
  `
1. On 3 May, the town of Guffa was shelled. 2. Through a militia they hold the road. 3. Twelve men died.
                                                                                        ^^^^^^^^^^ 12 · men · killed
`,
  `
THEY SHELLED FOUR VILLAGES AND BURNT DOWN TWENTY-SIX HOUSES. THE FIRE OF ABOUT THIRTY GUNS LASTED NEARLY TWO HOURS.
             ^^^^^^^^^^^^^ 4 · VILLAGES
                                          ^^^^^^^^^^^^^^^^^ 26 · HOUSES
                                                                         ^^^^^^^^^^^^^^^^^ approx 30 · GUNS
                                                                                                  ^^^^^^^^^^^^^^^^ approx 2 · HOURS
`,
  `
PLATOON FOUR AND THE FIVE OTHER PLATOONS SENT TEN TO TWELVE SCOUTS. SOME NINETY WERE KILLED; THE VILLAGE LOST SIX.
                     ^^^^^^^^^^^^^^^^^^^ 5 · PLATOONS
                                              ^^^^^^^^^^^^^^^^^^^^ 10-12 · SCOUTS
                                                                    ^^^^^^^^^^^ approx 90 · SCOUTS · killed
                                                                                                              ^^^ 6 · SCOUTS · killed
`,
  `
They fired 226 missiles and more than 710,000 shells, and 500 tanks and more came.
           ^^^^^^^^^^^^ 226 · missiles
                            ^^^^^^^^^^^^^^^^^^^^^^^^ min 710000 · shells
                                                          ^^^^^^^^^^^^^^^^^^ min 500 · tanks
`,
  `
The port is worth 300 million dinars (€2.8 million) and cost $40 million (US$ 41 million).
                  ^^^^^^^^^^^^^^^^^^ 300000000 · dinars
                                      ^^^^^^^^^^^^ 2800000 · euros
                                                             ^^^^^^^^^^^ 40000000 · dollars
                                                                          ^^^^^^^^^^^^^^ 41000000 · dollars
`,
  `
Overflights used to be rare: in all of 1991, there were nine. In the spring, there have since been 61.
                                                        ^^^^ 9 · Overflights
                                                                                                   ^^ 61 · Overflights
`,
  `
Eleven residents were killed and 54 sustained shrapnel wounds. Five of them were found; of the other six nothing is known.
^^^^^^^^^^^^^^^^ 11 · residents · killed
                                 ^^ 54 · residents · injured
                                                               ^^^^^^^^^^^^ 5 · residents · injured · part of 54
                                                                                                     ^^^ 6 · residents
`,
  `
This brings to 39 the number of aircraft that were seen, and puts at 112 the number of dead.
               ^^ 39 · aircraft
                                                                     ^^^ 112 · dead · killed
`,
  `
It was raided 47 times in May.
              ^^^^^^^^ 47 · times
`,
  `
Four members of one family and three guards of one company died, with the loss of one house and the lives of two nurses. They took one family hostage.
^^^^^^^^^^^^ 4 · members · killed
                               ^^^^^^^^^^^^ 3 · guards · killed
                                                                                  ^^^^^^^^^ 1 · house
                                                                                                             ^^^^^^^^^^ 2 · nurses · killed
                                                                                                                                   ^^^^^^^^^^ 1 · family · detained
`,
];

/** Texts in which nothing is counted or measured. */
const NOTHING = [
  'On 30 February 2021 and on 31 April nothing was seen.',
  'Cablegram 215 OSTERWIK, 10 September 1946, in reply to telegram 318 Halmar.',
  'The town was raided three times in May and four times in June.',
  'The columns met, one coming from the north, the other from the south.',
  'Then one fired and the other fled; one carrying a flag was let through.',
  'They shelled Guffa. 2. Through a militia they hold the road. 3. On 10 November 2011, they came back.',
  'Pursuant to Article 51 of the Charter and paragraphs 3 and 4 of that text.',
  'See items 5, 6 and 7 of the provisional agenda.',
  'See pages 12 to 14 and annex 3.',
  'It was adopted under Chapter VII, rule 39 and section 4.',
  'The Group of 77 and the Committee of 24 met in Conference Room 4.',
  'A Boeing 747 and an Airbus 320 landed; so did a Mirage 2000.',
  'An F-16, an E-2C and a DHC-6 were seen.',
  'The crew fired 122 mm and 107 mm rockets.',
  'It fired a 155-mm shell.',
  'They came back at 0910 and left at 1145 hours.',
  'Between 0940 and 1335 hours they circled.',
  'It happened at 8.40 a.m. and again at 11.15 p.m.',
  'It happened at 10:30.',
  'The convoy left at 1430 hours and came back at 1800 GMT.',
  'The position was 34 degrees 15 minutes north, 35 degrees 40 minutes east.',
  'The wreck lies at latitude 34 and longitude 35.',
  'The ship lay at 36° 12′ N.',
  'Korea is divided along the 38th parallel.',
  'This was the first time, and the second such case.',
  'The 4084th meeting of the Council was long.',
  'One of them said so.',
  'One of the escorts turned back.',
  'No one knew; not one answered.',
  'On the one hand, one State cannot decide alone.',
  'At one point it turned back.',
  'It is the work of one side.',
  'Several houses and many people; numerous letters and countless crimes.',
  'The 1967 borders and the 1949 armistice lines.',
  'The 1961 Convention is in force.',
  'See Case No. 45 and application 12.',
  'Warning No. 1024/20 was issued.',
  'Call 24/7.',
  'Flight 655 was shot down.',
  'Once again, and twice more, it was said at once.',
  'A seven-storey building stood there.',
  'The Six-Day War and the two-State solution.',
  'A 12-mile limit and a 48-hour curfew were declared.',
  'Agenda 2030 and Agenda 21.',
  'Brigade 401, Battalion 51 and Post 12 took part.',
  'Highway 60 and Route 7 were closed.',
  'One third of the camps and two thirds of the wells.',
  'Tranche 2, phase 3 and zone 4.',
  'There is zero tolerance; 0 were found.',
  '1. The Government protests.',
  '(1) The Government protests. (2) It asks for redress.',
  'New York, NY 10017',
  'Its MiG 29 and Su 24 were seen.',
  'COVID-19 spread in the camps.',
  'PLATOON FOUR REACHED ZONE TWO.',
  'See agenda items 34 (a) and 67, and paragraphs 5 (b), 6 (c) and 8.',
  'Guards of one company, one at the wheel of a lorry that was on its way to the coast and the other on foot, fled.',
];

describe('findFigures', () => {
  it.each(CASES.map((drawing) => [drawing.trim().split('\n')[0] ?? '', drawing]))(
    '%s',
    (text, drawing) => {
      expect(drawFigures(text)).toBe(drawing.slice(1, -1));
    },
  );

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(figuresOf(text).figures.map((figure) => figure.text)).toEqual([]);
  });

  it('names the ranges of bound, number, unit and role', () => {
    const { text, figures } = figuresOf(
      'The raid left dead at least 20 elderly women, killing two.',
    );
    const [women, two] = figures;
    const slice = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    expect(slice(women?.ranges.bound)).toBe('at least');
    expect(slice(women?.ranges.number)).toBe('20');
    expect(slice(women?.ranges.unit)).toBe('women');
    expect(slice(two?.ranges.role)).toBe('killing');
    expect(two?.ranges.unit).toBeUndefined();
  });

  it('reads what a bare number counts from the sentence before', () => {
    const { figures } = figuresOf(
      'There were 228 violations in May. In the nine months before there had been fewer than sixty.',
    );
    expect(figures.map(({ unit }) => unit)).toEqual(['violations', 'months', 'violations']);
  });

  it('reads across the line ends of a paragraph, not across paragraphs', () => {
    const { figures } = figuresOf(
      'They killed at least\n12 of its\nvillagers.\n\nThey fired over.\n\n30 men fled.',
    );
    expect(figures.map(({ text }) => text)).toEqual(['at least 12 of its villagers', '30 men']);
  });

  it('leaves what others have claimed alone', () => {
    const { figures } = figuresOf('On 11 and 17 October 2018, 3 men saw S/2018/15 and 4 women.');
    expect(figures.map(({ text }) => text)).toEqual(['3 men', '4 women']);
  });

  it.each(['1,', '12 ', 'ten of them, ', 'dozens of ', '(1) ', 'US$ 1 to ', '10-', '1234567890'])(
    'gives spans in order for a sentence without end of: %s',
    (unit) => {
      const { figures } = figuresOf(unit.repeat(30_000 / unit.length));
      let end = 0;
      for (const figure of figures) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        end = figure.end;
      }
    },
  );
});
