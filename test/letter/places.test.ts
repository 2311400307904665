import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLayout } from '../../server/letter/layout';
import { findPlaces, indexKnownPlaces, type KnownPlace } from '../../server/letter/places';
import { senderCountry } from '../../server/letter/states';
import { done } from '../../server/letter/steps';
import { readWords } from '../../server/letter/words';
import { draw } from '../support/draw';

const gazetteer = createGazetteer();

function placesOf(sender: string, source: string, known: readonly KnownPlace[] = []) {
  const reading = done(readLayout(source));
  const country = senderCountry(sender);
  const states = country ? [country] : [];
  const context = { states, known: indexKnownPlaces(known), gazetteer };
  const words = readWords(reading.text, reading.tokens, []);
  return {
    text: reading.text.trimEnd(),
    places: done(findPlaces(reading, words, [], context)).mentions,
  };
}

function drawPlaces(sender: string, source: string): string {
  const { text, places } = placesOf(sender, source);
  return draw(
    text,
    places.map((place) => ({ ...place, label: [place.placeType, ...place.within].join(' < ') })),
  );
}

/** Sender, and a sentence with its places: their types, and what they lie in. */
const CASES: readonly (readonly [string, string])[] = [
  [
    'Syrian Arab Republic',
    `
Mortar bombs fell on the villages of Tall Nimr and Zahrat Sabil in the western countryside of Hama governorate.
                                     ^^^^^^^^^ settlement < Hama < Syrian Arab Republic
                                                   ^^^^^^^^^^^^ settlement < Hama < Syrian Arab Republic
                                                                                              ^^^^ governorate < Syrian Arab Republic
`,
  ],
  [
    'Syrian Arab Republic',
    `
Drones struck Hasakah, Raqqah and Dayr al-Zawr governorates, then Raqqah itself and the Qaryah neighbourhood of Deir ez-Zor.
              ^^^^^^^ governorate < Syrian Arab Republic
                       ^^^^^^ governorate < Syrian Arab Republic
                                  ^^^^^^^^^^^^ governorate < Syrian Arab Republic
                                                                  ^^^^^^ settlement < Syrian Arab Republic
                                                                                        ^^^^^^ neighbourhood < Deir ez-Zor < Syrian Arab Republic
                                                                                                                ^^^^^^^^^^^ settlement < Syrian Arab Republic
`,
  ],
  [
    'Iraq',
    `
Eight aircraft flew over Samawah, Artawi and Busayyah, circled above the Mosul dam and left by way of Umm Qasr.
                         ^^^^^^^ settlement < Muthanna < Iraq
                                  ^^^^^^ settlement
                                             ^^^^^^^^ settlement
                                                                         ^^^^^^^^^ facility < Nineveh < Iraq
                                                                                                      ^^^^^^^^ settlement < Basra < Iraq
`,
  ],
  [
    'Lebanon',
    `
An enemy patrol crossed the Blue Line opposite Mays al-Jabal, in Marjayoun district, and seized a shepherd near Birkat Hasan.
                            ^^^^^^^^^ region
                                               ^^^^^^^^^^^^^ settlement < Marjayoun < Nabatieh < Lebanon
                                                                 ^^^^^^^^^ district < Nabatieh < Lebanon
                                                                                                                ^^^^^^^^^^^^ settlement
`,
  ],
  [
    'Lebanon',
    `
Aircraft circled between Tripoli, Jazzin and Sidon; gunboats fired at the port of Tyre from 4 km off Ra’s al-Naqurah.
                         ^^^^^^^ settlement < North Lebanon < Lebanon
                                  ^^^^^^ settlement < South < Lebanon
                                             ^^^^^ settlement < Lebanon
                                                                          ^^^^^^^^^^^^ facility < Lebanon
                                                                                                     ^^^^^^^^^^^^^^^ physical
`,
  ],
  [
    'Yemen',
    `
Shells hit Bishr bin Umar mosque and the Sawan detention centre in Jubah district, south of Ma’rib city.
           ^^^^^^^^^^^^^^^^^^^^^ facility < Jubah < Ma’rib < Yemen
                                         ^^^^^^^^^^^^^^^^^^^^^^ facility < Jubah < Ma’rib < Yemen
                                                                   ^^^^^ district < Ma’rib < Yemen
                                                                                            ^^^^^^ settlement < Yemen
`,
  ],
  [
    'Libya',
    `
They shelled the districts of Ayn Zarah and Wadi al-Dib and Mitiga International Airport, and took Qasr Bin Jabir, a town in Fezzan.
                              ^^^^^^^^^ district
                                            ^^^^^^^^^^^ district
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ facility
                                                                                                   ^^^^^^^^^^^^^^ settlement < Fezzan < Libya
                                                                                                                             ^^^^^^ region < Libya
`,
  ],
  [
    'Azerbaijan',
    `
Fire was opened from Berdzor at positions in Aşağı Qarvənd village, Aghdam district, and in the direction of Tovuz.
                     ^^^^^^^ settlement < Azerbaijan
                                             ^^^^^^^^^^ settlement
                                                                    ^^^^^^ district < Azerbaijan
                                                                                                             ^^^^^ settlement < Azerbaijan
`,
  ],
  [
    'Armenia',
    `
A shepherd from Sotk was wounded near Upper Shorzhan village in the Gegharkunik region of Armenia.
                ^^^^ settlement
                                      ^^^^^^^^^^^^^^ settlement < Gegharkunik < Armenia
                                                                    ^^^^^^^^^^^ governorate < Armenia
`,
  ],
  [
    'Pakistan',
    `
Across the Line of Control in Jammu and Kashmir, mortar fire killed two at Dhok Sarai in the Neelum Valley.
           ^^^^^^^^^^^^^^^ region
                              ^^^^^^^^^^^^^^^^^ region
                                                                           ^^^^^^^^^^ settlement < Neelum Valley < Azad Kashmir < Pakistan
                                                                                             ^^^^^^^^^^^^^ physical < Azad Kashmir < Pakistan
`,
  ],
  [
    'Greece',
    `
It sailed 12 nautical miles from Kalolimnos, off the islets of Imia, and on to Rhodes in the Aegean Sea.
                                 ^^^^^^^^^^ settlement
                                                               ^^^^ physical
                                                                               ^^^^^^ physical < Aegean Sea
                                                                                             ^^^^^^^^^^ water
`,
  ],
  [
    'South Sudan',
    `
Antonovs bombed Panthou (Heglig), Lalang and Tishwan, and the Yida refugee camp in Unity State.
                ^^^^^^^ region
                         ^^^^^^ region
                                  ^^^^^^ settlement
                                             ^^^^^^^ settlement
                                                              ^^^^^^^^^^^^^^^^^ facility < Unity State < South Sudan
                                                                                   ^^^^^^^^^^^ governorate < South Sudan
`,
  ],
  [
    'Sudan',
    `
In El Fasher, North Darfur State, and around Jabal Kulli, the militia burned markets; Nyala has been without water.
   ^^^^^^^^^ settlement < North Darfur State
              ^^^^^^^^^^^^^^^^^^ governorate
                                             ^^^^^^^^^^^ physical
                                                                                      ^^^^^ settlement < Southern Darfur < Sudan
`,
  ],
  [
    'Ukraine',
    `
Missiles hit Kramatorsk railway station and homes in Stara Huta, in Kharkiv oblast; Kherson was shelled from Oleshky.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^ facility < Donetsk < Ukraine
                                                     ^^^^^^^^^^ settlement < Kharkiv < Ukraine
                                                                    ^^^^^^^ governorate < Ukraine
                                                                                    ^^^^^^^ settlement < Ukraine
                                                                                                             ^^^^^^^ settlement < Kherson < Ukraine
`,
  ],
  [
    'Georgia',
    `
Two farmers were taken at Zemo Nikozi and led through the Roki Tunnel towards Vladikavkaz; the village of Ergneti was fenced off.
                          ^^^^^^^^^^^ settlement
                                                          ^^^^^^^^^^^ facility
                                                                              ^^^^^^^^^^^ settlement
                                                                                                          ^^^^^^^ settlement
`,
  ],
  [
    'Democratic Republic of the Congo',
    `
The rebels overran Kitshanga, Mweso and Bunagana, in Rutshuru territory, before entering Goma.
                   ^^^^^^^^^ settlement
                              ^^^^^ settlement < Rutshuru
                                        ^^^^^^^^ settlement < Rutshuru
                                                     ^^^^^^^^ district
                                                                                         ^^^^ settlement < Democratic Republic of the Congo
`,
  ],
  [
    'Rwanda',
    `
Shells fired from Bukavu fell on Cyangugu, and the Kibeho camp was surrounded.
                  ^^^^^^ settlement < Democratic Republic of the Congo
                                 ^^^^^^^^ settlement < Western < Rwanda
                                                   ^^^^^^^^^^^ facility
`,
  ],
  [
    'Cyprus',
    `
Turkish tanks crossed the Green Line at Ayios Kasianos and entered Famagusta; Kyrenia had fallen on Sunday.
                          ^^^^^^^^^^ region
                                        ^^^^^^^^^^^^^^ settlement
                                                                   ^^^^^^^^^ settlement < Cyprus
                                                                              ^^^^^^^ settlement < Cyprus
`,
  ],
  [
    'Viet Nam',
    `
Ships were rammed near Tri Ton Island in the Hoang Sa archipelago, 119 nautical miles from Ly Son.
                       ^^^^^^^^^^^^^^ physical < Hoang Sa
                                             ^^^^^^^^ physical
                                                                                           ^^^^^^ settlement
`,
  ],
  [
    'Democratic Kampuchea',
    `
Artillery pounded the hamlet of Phum Thmey, north of Phnom Malai, and villages in Siem Reap province.
                                ^^^^^^^^^^ settlement
                                                     ^^^^^^^^^^^ settlement
                                                                                  ^^^^^^^^^ governorate < Cambodia
`,
  ],
  [
    'Argentina',
    `
Sea Harriers bombed Puerto Argentino and Goose Green, and a landing was made on South Georgia.
                    ^^^^^^^^^^^^^^^^ settlement < Falkland Islands (Malvinas)
                                         ^^^^^^^^^^^ settlement < Falkland Islands (Malvinas)
                                                                                ^^^^^^^^^^^^^ physical
`,
  ],
  [
    'Bosnia and Herzegovina',
    `
From Pale and from Trebinja hill, shells rained on Sarajevo; in Donje Polje, near Vitez, houses were burned.
     ^^^^ settlement < Bosnia and Herzegovina
                   ^^^^^^^^ physical < Srpska < Bosnia and Herzegovina
                                                   ^^^^^^^^ settlement < Bosnia and Herzegovina
                                                                ^^^^^^^^^^^ settlement
                                                                                  ^^^^^ settlement < Federation of B&H < Bosnia and Herzegovina
`,
  ],
  [
    'Eritrea',
    `
MiG-23 jets bombed Asmara airport and the towns of Tserona and Zalambessa on the Mereb River.
                   ^^^^^^^^^^^^^^ facility < Maekel < Eritrea
                                                   ^^^^^^^ settlement
                                                               ^^^^^^^^^^ settlement
                                                                                 ^^^^^^^^^^^ water
`,
  ],
  [
    'Angola',
    `
Mirage aircraft raided Ondjiva and Cuvelai, in Cunene province, and the Malunga oil terminal in Cabinda.
                       ^^^^^^^ settlement < Cunene < Angola
                                   ^^^^^^^ settlement < Cunene < Angola
                                               ^^^^^^ governorate < Angola
                                                                        ^^^^^^^^^^^^^^^^^^^^ facility < Cabinda
                                                                                                ^^^^^^^ region
`,
  ],
  [
    'Venezuela (Bolivarian Republic of)',
    `
Gangs set lorries alight in Ureña, Táchira State; a patrol boat entered the Cuyuni River by Ankoko Island.
                            ^^^^^ settlement < Táchira State < Venezuela (Bolivarian Republic of)
                                   ^^^^^^^^^^^^^ governorate < Venezuela (Bolivarian Republic of)
                                                                            ^^^^^^^^^^^^ water
                                                                                            ^^^^^^^^^^^^^ physical
`,
  ],
  [
    'Morocco',
    `
The crossing at Guerguerat was blocked, and projectiles fell on Smara from the direction of Tifariti.
                ^^^^^^^^^^ region
                                                                ^^^^^ settlement < Laayoune-Sakia El Hamra < Morocco
                                                                                            ^^^^^^^^ settlement < Western Sahara
`,
  ],
  [
    'Republic of Korea',
    `
Shells landed on Yeonpyeong Island, and a missile was launched from Tongchang-ri over the Yellow Sea.
                 ^^^^^^^^^^^^^^^^^ physical
                                                                    ^^^^^^^^^^^^ settlement
                                                                                          ^^^^^^^^^^ water
`,
  ],
  [
    'Israel',
    `
Rockets struck Kibbutz Be’er Aviv and Sderot; two were stabbed in Jerusalem, and tunnels led under the Gaza Strip.
               ^^^^^^^^^^^^^^^^^^ settlement
                                      ^^^^^^ settlement < Israel
                                                                  ^^^^^^^^^ settlement < Israel
                                                                                                       ^^^^^^^^^^ region
`,
  ],
  [
    'State of Palestine',
    `
Settlers burned olive groves in Burin and Huwara, and the army entered the Jenin refugee camp and Al-Aqsa Mosque.
                                ^^^^^ settlement < West Bank < State of Palestine
                                          ^^^^^^ settlement < West Bank < State of Palestine
                                                                           ^^^^^^^^^^^^^^^^^^ facility < State of Palestine
                                                                                                  ^^^^^^^^^^^^^^ facility
`,
  ],
  [
    'Iran (Islamic Republic of)',
    `
Iraqi planes bombed Dezful, Susangerd and the Majnoon Islands on the Shatt al-Arab, within sight of Khorramshahr.
                    ^^^^^^ settlement < Iran (Islamic Republic of)
                            ^^^^^^^^^ settlement < Khuzestan < Iran (Islamic Republic of)
                                              ^^^^^^^^^^^^^^^ physical
                                                                     ^^^^^^^^^^^^^ water
                                                                                                    ^^^^^^^^^^^^ settlement < Iran (Islamic Republic of)
`,
  ],
  [
    'Afghanistan',
    `
Artillery from Pakistan shelled Asadabad, in Kunar province, and villages around Spin Boldak, Kandahar province.
                                ^^^^^^^^ settlement < Kunar < Afghanistan
                                             ^^^^^ governorate < Afghanistan
                                                                                 ^^^^^^^^^^^ settlement < Kandahar < Afghanistan
                                                                                              ^^^^^^^^ governorate < Afghanistan
`,
  ],
  [
    'Ethiopia',
    `
Regulars crossed at Ferfer and occupied Gode, in the Ogaden; the envoy spoke in Addis Ababa.
                    ^^^^^^ settlement
                                        ^^^^ settlement < Ogaden
                                                     ^^^^^^ region
                                                                                ^^^^^^^^^^^ settlement < Ethiopia
`,
  ],
  [
    'Chad',
    `
Columns advanced from the Aouzou Strip on Faya-Largeau, and planes bombed N’Djamena airport.
                          ^^^^^^^^^^^^ region
                                          ^^^^^^^^^^^^ settlement < Borkou < Chad
                                                                          ^^^^^^^^^^^^^^^^^ facility < Chad
`,
  ],
  [
    'Nicaragua',
    `
A bus was ambushed near San Pedro de Lóvago, and speedboats fired on Puerto Sandino and Corinto.
                        ^^^^^^^^^^^^^^^^^^^ settlement < Chontales < Nicaragua
                                                                     ^^^^^^^^^^^^^^ settlement
                                                                                        ^^^^^^^ settlement < Chinandega < Nicaragua
`,
  ],
  [
    'China',
    `
Troops intruded into Zhenbao Island on the Ussuri River; the matter was raised in Peking and in Moscow.
                     ^^^^^^^^^^^^^^ physical
                                           ^^^^^^^^^^^^ water
                                                                                  ^^^^^^ settlement < China
                                                                                                ^^^^^^ settlement < Russian Federation
`,
  ],
  [
    'Pakistan',
    `
New York, 23 November 2016
^^^^^^^^ settlement < United States of America
`,
  ],
  [
    'Lebanon',
    `
Talks were held in The Hague, Geneva and Kuwait City on the situation in the Middle East.
                   ^^^^^^^^^ settlement
                              ^^^^^^ settlement < Switzerland
                                         ^^^^^^^^^^^ settlement < Kuwait
                                                                             ^^^^^^^^^^^ region
`,
  ],
  [
    'Iraq',
    `
The following villages were burned: Kani Rash, Bamarni and Shiladze.
                                    ^^^^^^^^^ settlement
                                               ^^^^^^^ settlement < Duhok < Iraq
                                                           ^^^^^^^^ settlement
`,
  ],
  [
    'Greece',
    `
Six islands were overflown, among them Leros, Farmakonisi and Agrelia.
                                       ^^^^^ physical < Greece
                                              ^^^^^^^^^^^ physical < Greece
                                                              ^^^^^^^ physical
`,
  ],
  [
    'Sudan',
    `
The village of Umm Qarn was burned on Monday. A week later the same men returned to Umm Qarn with lorries.
               ^^^^^^^^ settlement
                                                                                    ^^^^^^^^ settlement
`,
  ],
  [
    'Nicaragua',
    `
At Palo Seco eleven farmers were killed, and salvos on Las Vegas Altas took two more lives on the road to El Almendro.
   ^^^^^^^^^ settlement
                                                       ^^^^^^^^^^^^^^^ settlement
                                                                                                          ^^^^^^^^^^^ settlement < Río San Juan < Nicaragua
`,
  ],
  [
    'Croatia',
    `
In the villages along the Krapa River - Donja Luka, Brestik and Sela - barns burned; the right bank of the Krapa was mined.
                          ^^^^^^^^^^^ water
                                        ^^^^^^^^^^ settlement
                                                    ^^^^^^^ settlement
                                                                ^^^^ settlement
                                                                                                           ^^^^^ water
`,
  ],
  [
    'Sudan',
    `
The militia took Abu Rakuba and entered Girban, in the state of Southern Darfur; Kampala and Moscow deny it.
                 ^^^^^^^^^^ settlement
                                        ^^^^^^ settlement < Southern Darfur < Sudan
                                                                ^^^^^^^^^^^^^^^ governorate < Sudan
                                                                                 ^^^^^^^ settlement < Uganda
                                                                                             ^^^^^^ settlement < Russian Federation
`,
  ],
  [
    'Guatemala',
    `
A launch left the Gulf of Honduras; patrols in Calle Real Street and at King Carlos Air Base saw it off Heron Island.
                  ^^^^^^^^^^^^^^^^ water
                                               ^^^^^^^^^^^^^^^^^ neighbourhood
                                                                        ^^^^^^^^^^^^^^^^^^^^ facility
                                                                                                        ^^^^^^^^^^^^ physical
`,
  ],
  [
    'Democratic Republic of the Congo',
    `
Families reached the Salonga National Park from the parish of Drongo and the fields of Mabanza.
                     ^^^^^^^^^^^^^^^^^^^^^ physical
                                                              ^^^^^^ settlement
                                                                                       ^^^^^^^ settlement
`,
  ],
  [
    'Cyprus',
    `
Two jets left the FIR of Ankara, entered the Nicosia FIR and the Beirut Flight Information Region, and landed in Ankara.
                         ^^^^^^ region < Türkiye
                                             ^^^^^^^ region < Cyprus
                                                                 ^^^^^^ region < Lebanon
                                                                                                                 ^^^^^^ settlement < Türkiye
`,
  ],
  [
    'Greece',
    `
They infringed the flight information region (FIR) of Tirana, the Skopje flight information region and the Athens and Sofia FIRs.
                                                      ^^^^^^ region < Albania
                                                                  ^^^^^^ region < North Macedonia
                                                                                                           ^^^^^^ region < Attica < Greece
                                                                                                                      ^^^^^ region < Bulgaria
`,
  ],
  [
    'Sudan',
    `
Asmara armed the rebels. The accusation by Asmara is false; Addis Ababa has sent troops, and Tripoli will answer.
^^^^^^ settlement < Eritrea
                                           ^^^^^^ settlement < Eritrea
                                                            ^^^^^^^^^^^ settlement < Ethiopia
                                                                                             ^^^^^^^ settlement < Libya
`,
  ],
  [
    'Chad',
    `
The column invaded Derbu and occupied Molku. Troops captured Sarsu, seized Wanko and entered Pelti; they have occupied Tulmo since May.
                   ^^^^^ settlement
                                      ^^^^^ settlement
                                                             ^^^^^ settlement
                                                                           ^^^^^ settlement
                                                                                             ^^^^^ settlement
                                                                                                                       ^^^^^ settlement
`,
  ],
  [
    'Chad',
    `
Invading Derbu at dawn, they burned it. Occupying Molku was a crime.
         ^^^^^ settlement
                                                  ^^^^^ settlement
`,
  ],
  [
    'Jordan',
    `
They built a settlement called Yabirly, a post named Tel Qadir and a colony known as Nofesh.
                               ^^^^^^^ settlement
                                                     ^^^^^^^^^ facility
                                                                                     ^^^^^^ settlement
`,
  ],
  [
    'Jordan',
    `
Lands were taken in the West Bank of Jordan and Jerusalem.
                        ^^^^^^^^^ region < Jordan
                                                ^^^^^^^^^ settlement
`,
  ],
  [
    'Austria',
    `
Mr. Karl Brenner, First Secretary, Embassy of Austria, Paris, and Ms. Eva Holl, Counsellor of the Embassy, Jakarta, will attend.
                                                       ^^^^^ settlement < France
                                                                                                           ^^^^^^^ settlement < Indonesia
`,
  ],
  [
    'Ghana',
    `
Letter NEW YORK, 13 February 1958
       ^^^^^^^^ settlement < United States of America
`,
  ],
  [
    'Guatemala',
    `
From Tulumaje, in Motagua valley, families fled; in Pachal, in the Polochic valley, none did.
     ^^^^^^^^ settlement < Motagua
                  ^^^^^^^ physical
                                                    ^^^^^^ settlement < Polochic
                                                                   ^^^^^^^^ physical
`,
  ],
  [
    'Guatemala',
    `
They attacked Sarapul, 12 km north of Pulco, and took Hinlu on 3 May. A fisherman from Molkut who put out to sea was shot.
              ^^^^^^^ settlement
                                      ^^^^^ settlement
                                                      ^^^^^ settlement
                                                                                       ^^^^^^ settlement
`,
  ],
  [
    'Chad',
    `
Some 12,000 people fled over the river to Kountoul, Massaguet-Bas and Dourali; the rest got as far as Rutegama.
                                          ^^^^^^^^ settlement
                                                    ^^^^^^^^^^^^^ settlement
                                                                      ^^^^^^^ settlement
                                                                                                      ^^^^^^^^ settlement
`,
  ],
  [
    'Angola',
    `
Troops driven from Kalehembe withdrew into Masindja, bound for Lupanga, and were halted 20 km short of Caiundo Novo.
                   ^^^^^^^^^ settlement
                                           ^^^^^^^^ settlement
                                                               ^^^^^^^ settlement
                                                                                                       ^^^^^^^^^^^^ settlement
`,
  ],
  [
    'Mali',
    `
In caves between Sherabo and Entiko they heard that rounds were expended against Leepara; authorities at Kolopani closed the market.
                 ^^^^^^^ settlement
                             ^^^^^^ settlement
                                                                                 ^^^^^^^ settlement
                                                                                                         ^^^^^^^^ settlement
`,
  ],
  [
    'Jamaica',
    `
In Saint Elizabeth and Saint Mary parishes roads are blocked, as they are on Tobago and at St. George's.
   ^^^^^^^^^^^^^^^ governorate < Jamaica
                       ^^^^^^^^^^ governorate < Jamaica
                                                                             ^^^^^^ physical < Trinidad and Tobago
                                                                                           ^^^^^^^^^^^^ settlement < Grenada
`,
  ],
  [
    'Kenya',
    `
Gunmen from the Plateau quarter crossed into Turkana county and shelled the Karura shopping mall and the pagoda of Wat Doi.
                ^^^^^^^ neighbourhood
                                             ^^^^^^^ governorate < Kenya
                                                                            ^^^^^^^^^^^^^^^^^^^^ facility
                                                                                                         ^^^^^^^^^^^^^^^^^ facility
`,
  ],
  [
    'Georgia',
    `
The “Administrative Boundary Line” and the Median Line were crossed.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ region
                                           ^^^^^^^^^^^ region
`,
  ],
  [
    'Pakistan',
    `
Shots rang out in Indian-occupied Jammu and Kashmir.
                                  ^^^^^^^^^^^^^^^^^ region
`,
  ],
  [
    'Ethiopia',
    `
Asmara announced it; the regime in Mogadishu replied with bombs. “Gondar, 3 May. Mekele came under fire.”
^^^^^^ settlement < Eritrea
                                   ^^^^^^^^^ settlement < Somalia
                                                                  ^^^^^^ settlement < Amhara < Ethiopia
                                                                                 ^^^^^^ settlement < Tigray < Ethiopia
`,
  ],
];

/** Sender, and a sentence that names no place but States. */
const NOTHING: readonly (readonly [string, string])[] = [
  ['Kenya', 'Republican forces held Republican territory and left the Mandated Territory.'],
  ['Kenya', 'The Trust Territory is not yet independent; the Trust is.'],
  ['Rwanda', 'The State Department, the Treasury Department and Colonel Camp denied it.'],
  ['Rwanda', 'The army of the Bank of Kigali is no army, said the University of Butare.'],
  ['Ukraine', '1. Attacks in the east. 2. Shells against Interahamwe and Taliban positions.'],
  ['Chile', 'The liner Canberra and the schooner Victoria met between Monday and Tuesday.'],
  [
    'United Kingdom of Great Britain and Northern Ireland',
    'THE UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND TO THE UNITED NATIONS',
  ],
  [
    'Cuba',
    'The President of the Security Council, Mr. Ould Abdallah, met Ms. Clinton in Parliament in March.',
  ],
  [
    'Cuba',
    'In Article 51, in Chapter VII of the Charter and in Annex II, the matter is dealt with.',
  ],
  ['Iraq', 'The letter from Hans Blix to Tariq Aziz was published in Newsweek on 3 May.'],
  [
    'Iraq',
    'The inspectors led by Scott Ritter and David Kay said in English that they relied on Resolution 687.',
  ],
  ['Israel', 'Hassan Nasrallah boasted in Arabic on Al-Manar.'],
  ['Israel', 'Fatah, Hamas and Palestinian Islamic Jihad claimed responsibility.'],
  ['Israel', 'Prime Minister Netanyahu replied to Abbas in Hebrew.'],
  [
    'Syrian Arab Republic',
    'Islamic State in Iraq and the Levant has been defeated by the Syrian Arab Army.',
  ],
  [
    'Syrian Arab Republic',
    'The Front for the Liberation of the Levant, Ahrar al-Sham and Faylaq al-Rahman are terrorist organizations.',
  ],
  ['Syrian Arab Republic', '(Signed) Bashar Hamawi'],
  [
    'Syrian Arab Republic',
    'I have the honour to refer to the letter of the Permanent Representative of Qatar.',
  ],
  ['Rwanda', 'General Numbi spoke to Laurent Nkunda of the CNDP.'],
  ['Rwanda', 'Colonel Théoneste Bagosora was tried by the International Criminal Tribunal.'],
  [
    'Ukraine',
    'Kinzhal, Kalibr and Iskander missiles and Shahed-136 drones were used, with Lancet munitions.',
  ],
  ['Ukraine', 'Mr. Zelenskyy told Macron and Scholz what the Orthodox Church had said.'],
  [
    'India',
    'Abu Jundal and David Headley, members of Lashkar-e-Taiba, were trained by Inter-Services Intelligence.',
  ],
  [
    'India',
    'The Simla Agreement, the Lahore Declaration and the Tashkent Declaration bind both sides.',
  ],
  [
    'Argentina',
    'Exocet missiles and Super Étendard aircraft sank HMS Sheffield and the container ship Atlantic Conveyor.',
  ],
  ['Argentina', 'The cruiser General Belgrano and the frigate Themistoklis were named after men.'],
  ['Cyprus', 'Mr. Rauf Denktash, Mr. Glafcos Clerides and Dr. Küçük attended.'],
  ['Cyprus', 'The Treaty of Guarantee, the Zurich Agreements and the Geneva Conventions apply.'],
  ['Cyprus', 'The Barbaros and the Yavuz are drill ships.'],
  ['Sudan', 'Lieutenant General Abdel Fattah al-Burhan addressed the Sovereignty Council.'],
  [
    'Sudan',
    'The Juba Peace Agreement and the Doha Document for Peace in Darfur were signed in October.',
  ],
  [
    "Democratic People's Republic of Korea",
    'The Hwasong-14 missile and the Key Resolve and Foal Eagle exercises were discussed.',
  ],
  ["Democratic People's Republic of Korea", 'Comrade Kim Il Sung and Marshal Kim Jong Un said so.'],
  ['Nicaragua', 'Edén Pastora and Alfonso Robelo lead the ARDE; the Boland Amendment forbids it.'],
  [
    'Yemen',
    'Abdulmalik al-Houthi ordered it, and Qasef-2K drones and Burkan-3 missiles were fired.',
  ],
  ['Yemen', 'The tanker Safer and the vessel Galaxy Leader were seized in Ramadan.'],
  ['Azerbaijan', 'Serzh Sargsyan and Robert Kocharian rejected the proposals of the Minsk Group.'],
  [
    'United States of America',
    'Reading the letter, the Council noted that mobile launchers were used.',
  ],
  [
    'United States of America',
    'On Tuesday Secretary Albright and Ambassador Richardson testified in Congress.',
  ],
  ['United Kingdom', 'Reading the text, Mrs. Thatcher wrote that Nice words would not do.'],
  [
    'France',
    'Tours of inspection were made, and Total losses were reported by Mr. Bernard Kouchner.',
  ],
  ['Serbia', 'Hashim Thaçi and Ramush Haradinaj were indicted; the Ahtisaari plan failed.'],
  ['Morocco', 'Mr. Mohamed Abdelaziz, head of the Polisario, rejected the Baker Plan.'],
  [
    'Viet Nam',
    'Le Duc Tho and Henry Kissinger signed the Paris Agreements; the Pol Pot regime did not.',
  ],
  [
    'Albania',
    'LETTER DATED 5 MAY 1964 FROM THE PERMANENT REPRESENTATIVE OF ALBANIA TO THE PRESIDENT OF THE SECURITY COUNCIL',
  ],
  [
    'Lebanon',
    'Merkava tanks and Apache helicopters of the Israel Defense Forces took part in Operation Grapes of Wrath.',
  ],
  ['Lebanon', 'Mr. Terje Roed-Larsen and Detlev Mehlis reported to the Secretary-General.'],
  ['Pakistan', 'Kulbhushan Jadhav, alias Hussein Mubarak Patel, was arrested with Sanjay Kumar.'],
  [
    'Congo',
    'Mr. Tshombe, Mr. Kasavubu and Colonel Mobutu of the Force Publique met Mr. Hammarskjöld.',
  ],
  [
    'Lebanon',
    'The United Nations Interim Force in Lebanon and the United Nations Truce Supervision Organization were told.',
  ],
  [
    'Pakistan',
    'The United Nations Military Observer Group in India and Pakistan was denied access.',
  ],
  ['Georgia', 'The Organization for Security and Cooperation in Europe sent Ms. Nino Burjanadze.'],
  [
    'Iran (Islamic Republic of)',
    'Dr. Ali Akbar Velayati wrote to Mr. Javier Pérez de Cuéllar about Scud and Exocet missiles.',
  ],
  [
    'Syrian Arab Republic',
    'Residents planted fir trees. The regions of flight and information were discussed.',
  ],
  ['Syrian Arab Republic', 'Male prisoners were freed. Nice words were said. Lima beans grow.'],
  [
    'Guatemala',
    'They attacked Herrera and his wife, took Mansour to hospital, and seized Ibarra, 43, at home.',
  ],
  [
    'Guatemala',
    'Juan Olmedo was a farmer. They attacked Olmedo near the house and captured Salgar, who fled.',
  ],
  ['Guatemala', 'The families of Nasr and Haddad wept; the sons of Kasparu were taken hostage.'],
  ['Jordan', 'The occupying Power closed the Occupied Territories. The mandatory Power had left.'],
  ['Jordan', 'A man called Yabirly and a woman known as Nofesh met an officer named Qadir.'],
  ['Iraq', 'Islamic State in Iraq and the Levant claimed it.'],
  ['Jordan', 'Lands in the valley were confiscated. Houses in the street fell.'],
  ['Chad', 'Villages called for help. The cities known as such were named as Party demanded.'],
  [
    'Sudan',
    'He appealed to Machar to return to Peace. The report went to Butler; the letter to Annan.',
  ],
  ['Yemen', 'The bomb was placed by Bosch. A coup led by Saleh failed; he was taken to Court.'],
  ['Israel', 'The lines of credit between Peres and Arafat were cut. Sharon replied with bombs.'],
  [
    'Georgia',
    'The exercise “Caucasus-2008” was held. It was bound for Justice, and left for Holy Week.',
  ],
  ['Guyana', 'The Caribbean Community met; the Black Star Line and the Shipping Line wrote.'],
  ['Cambodia', 'A STATE OF EMERGENCY WAS DECLARED AT DAYBREAK, NEAR MIDNIGHT, IN FLAGRANT BREACH.'],
  [
    'Lebanon',
    'Camps of FARC and ELN, units in UNIFIL and the base of SWAPO near UNTAG were named.',
  ],
  ['Mexico', 'THE GOVERNMENT OF MEXICO AND THE PEOPLE OF CHILE REJECT THIS'],
];

describe('places of a sentence', () => {
  it.each(CASES)('%s: %s', (sender, drawn) => {
    const source = drawn.trim().split('\n')[0] ?? '';
    expect(drawPlaces(sender, source)).toBe(drawn.trim());
  });
});

describe('no place', () => {
  it.each(NOTHING)('%s: %s', (sender, source) => {
    expect(placesOf(sender, source).places.map(({ text }) => text)).toEqual([]);
  });
});

describe('what a mention tells', () => {
  const syrian = (source: string) => placesOf('Syrian Arab Republic', source).places;

  it('gives a village that no list has its parent’s coordinates, and says so', () => {
    const [village] = syrian('They bombed the village of Qarn Sabil in Dayr al-Zawr governorate.');
    expect(village?.within).toEqual(['Dayr al-Zawr', 'Syrian Arab Republic']);
    expect(village?.approximateFrom).toBe('Dayr al-Zawr');
    expect(village?.coordinates?.latitude).toBeCloseTo(35.3, 0);
  });

  it('gives a listed town its own', () => {
    const [town] = syrian('The city of Homs was shelled.');
    expect(town?.approximateFrom).toBeNull();
    expect(town?.coordinates?.longitude).toBeCloseTo(36.7, 0);
  });

  it('goes up to the country, and quotes the whole phrase, in lists too', () => {
    const source =
      'They bombed the rural villages of Harun and Qarn Sabil in eastern Dayr al-Zawr.';
    const places = syrian(source);
    expect(places.map(({ within }) => within)).toEqual([
      ['Dayr al-Zawr', 'Syrian Arab Republic'],
      ['Dayr al-Zawr', 'Syrian Arab Republic'],
      ['Syrian Arab Republic'],
    ]);
    const quoted = places.flatMap(({ evidence }) =>
      evidence.flatMap((item) =>
        item.kind === 'context' ? [source.slice(item.span.start, item.span.end)] : [],
      ),
    );
    expect(quoted).toEqual([
      'the rural villages of Harun',
      'the rural villages of Harun and Qarn Sabil',
      'eastern Dayr al-Zawr',
    ]);
  });

  it('reads tables: cells under a head that speaks of places, and listed names', () => {
    const source =
      '| Settlement | Remarks |\n| --- | --- |\n| Vilnenke | Shelled |\n| Toretsk | None |\n\n' +
      '| Post | Killed |\n| --- | --- |\n| Kherson | 3 |\n| Mokra | 2 |\n';
    const places = placesOf('Ukraine', source).places.map(({ text }) => text);
    expect(places).toEqual(['Vilnenke', 'Toretsk', 'Kherson']);
  });

  it('reads a letter that is all in capitals', () => {
    const source =
      'AT DAYBREAK TWO COMPANIES ENTERED THE HAMLETS OF PAK NHAR AND BA KHARN IN THE PROVINCE OF ' +
      'STUNG TRENG, AND PUSHED FORWARD, BURNT DOWN DWELLINGS IN FLAGRANT BREACH, AND CIRCLED OVER THE GULF OF SIAM. THE SITUATION IN CENTRAL AMERICA IS OTHERWISE.';
    const places = placesOf('Cambodia', source).places.map(({ text }) => text);
    expect(places).toEqual([
      'PAK NHAR',
      'BA KHARN',
      'STUNG TRENG',
      'GULF OF SIAM',
      'CENTRAL AMERICA',
    ]);
  });

  it('reads tables whose cells tabs part, with a head or without', () => {
    const source =
      'They noted:\n\nNo.\tDate\tPlace\tLosses\n' +
      '1\t2 May 2021\tArkut, Batken district\tNone\n2\t\tChon-Dalaa\t1 farmer\n\n' +
      '3 May\tOsh\tMokra\n4 May\tTalas, Naryn\tMokra\n';
    const places = placesOf('Kyrgyzstan', source).places.map(({ text }) => text);
    expect(places).toEqual(['Arkut', 'Batken', 'Chon-Dalaa', 'Osh', 'Talas', 'Naryn']);
  });

  it('reads two typed rows of many columns that add to a table', () => {
    const source =
      'These are to be added:\n\n' +
      '     17.6.87       0850-0902      2 RF-4              Paphos, Kyrenia\n' +
      '     29.6.87       1315-1401      6 F-104             Larnaca\n';
    const places = placesOf('Cyprus', source).places.map(({ text }) => text);
    expect(places).toEqual(['Paphos', 'Kyrenia', 'Larnaca']);
  });

  it('reads a typed table that is ruled below its head', () => {
    const source =
      'Village          Date          Killed\n' +
      '-------------------------------------\n' +
      'Guffara          3 May 2011         4\n' +
      'Kuekwa           5 May 2011         2\n';
    const places = placesOf('Sudan', source).places.map(({ text }) => text);
    expect(places).toEqual(['Guffara', 'Kuekwa']);
  });

  it('reads a heading in capitals', () => {
    const { places } = placesOf('Ukraine', 'EVENTS IN KHERSON AND IN PARLIAMENT');
    expect(places.map(({ text }) => text)).toEqual(['KHERSON']);
  });

  it('names the generic word and the evidence', () => {
    const source = 'They bombed the village of Qarn Sabil.';
    const [village] = syrian(source);
    expect(village?.ranges.generic).toEqual({ start: 16, end: 23 });
    expect(village?.evidence).toEqual([{ kind: 'context', span: { start: 12, end: 37 } }]);
  });

  it('takes the generic word of a facility into the name', () => {
    const [camp] = syrian('Families fled to the Qarn Sabil refugee camp on foot.');
    expect(camp?.name).toBe('Qarn Sabil refugee camp');
    expect(camp?.placeType).toBe('facility');
  });

  it('knows a name again, after and before the words that teach it', () => {
    const places = syrian(
      'Qarnah has been bombed again. Homes in the village of Qarnah burned. We mourn for Qarnah.',
    );
    expect(places.map(({ text }) => text)).toEqual(['Qarnah', 'Qarnah', 'Qarnah']);
    expect(places[0]?.evidence).toEqual([{ kind: 'learned' }]);
  });

  it('does not take a ship for the island whose name it bears', () => {
    const { places } = placesOf(
      'Greece',
      'The frigate Limnos sailed. The captain of the Limnos saw Symi.',
    );
    expect(places.map(({ text }) => text)).toEqual(['Symi']);
  });

  it('lets the reader’s own list go before all others', () => {
    const known: KnownPlace = {
      name: 'Qarnah',
      aliases: ['Karneh'],
      placeType: 'district',
      within: ['Hama'],
      coordinates: { latitude: 35, longitude: 36 },
      source: 'reader',
    };
    const [place] = placesOf('Syrian Arab Republic', 'The mayor left Karneh.', [known]).places;
    expect(place).toMatchObject({
      placeType: 'district',
      within: ['Hama'],
      coordinates: { latitude: 35, longitude: 36 },
      evidence: [{ kind: 'reader' }],
    });
  });

  it('leaves what others have claimed alone', () => {
    const reading = done(readLayout('In Aleppo and in Homs they fell.'));
    const context = { states: ['SY'], known: new Map(), gazetteer };
    const taken = [{ start: 3, end: 9 }];
    const words = readWords(reading.text, reading.tokens, taken);
    const places = done(findPlaces(reading, words, taken, context)).mentions;
    expect(places.map(({ text }) => text)).toEqual(['Homs']);
  });
});

it.each([
  'Raqqah, ',
  'Raqqah and ',
  'Gulf of ',
  'Aa',
  'A‘',
  'al-A-',
  'A. ',
  '(Homs) ',
  'village of ',
])('reads %s over and over', (unit) => {
  const places = placesOf('Syrian Arab Republic', unit.repeat(40_000 / unit.length)).places;
  expect(places.every(({ start, end }) => start < end)).toBe(true);
});
