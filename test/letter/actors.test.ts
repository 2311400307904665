import { describe, expect, it } from 'vitest';
import { findAgents, isActor } from '../../server/letter/actors';
import { findClaimPhrases } from '../../server/letter/claimPhrases';
import { findMeans } from '../../server/letter/means';
import { readTokens } from '../../server/letter/tokens';
import { draw } from '../support/draw';

/** Who is said to act in a sentence, and by what means, drawn under it. */
function drawn(text: string): string {
  const sentence = { start: 0, end: text.length };
  const phrases = findClaimPhrases({ text, tokens: readTokens(text) }, sentence);
  const agents = findAgents(text, sentence, phrases, []);
  const actors = agents.filter((agent) => isActor(text, sentence, agent));
  return draw(text, [
    ...actors.map((actor) => ({ ...actor, label: 'actor' })),
    ...findMeans(text, sentence, phrases, agents).map(({ name, ...span }) => ({
      ...span,
      label: name,
    })),
  ]);
}

describe('who is said to have acted, and by what means', () => {
  it.each([
    `
The Bordurian forces shelled the village.
^^^^^^^^^^^^^^^^^^^^ actor
                     ^^^^^^^ artillery`,
    `
At dawn, the warplanes of the so-called coalition bombed homes.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ actor
             ^^^^^^^^^ aircraft`,
    `
Planes bombed the town.
^^^^^^ aircraft`,
    `
Four gunmen who had entered the school killed three persons.
^^^^^^^^^^^ actor`,
    `
Three men were killed in their homes by members of the Zlip Front.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ actor`,
    `
An attack on the post by Bordurian soldiers left three dead.
                         ^^^^^^^^^^^^^^^^^^ actor
                                   ^^^^^^^^ ground forces`,
    `
In the raid, Israeli air strikes hit the town.
             ^^^^^^^ actor
                     ^^^^^^^^^^^ aircraft`,
    `
Its army, using howitzers and mortars, attacked the post.
^^^^^^^^ actor
                ^^^^^^^^^ artillery
                              ^^^^^^^ mortar`,
    `
We say that Houthi militias and their supporters fired a missile at the city.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ actor
                                                         ^^^^^^^ missile`,
    `
Eight (8) F-16 Turkish aircraft, flying low, violated the airspace.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ actor
                       ^^^^^^^^ aircraft`,
    `
Some 1,500 of its soldiers crossed into the valley with tanks.
^^^^^^^^^^^^^^^^^^^^^^^^^^ actor
                  ^^^^^^^^ ground forces
                                                        ^^^^^ tank`,
    `
The town was struck by two rockets.
                           ^^^^^^^ rocket`,
    `
A patrol boat of the coast guard rammed a trawler.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ actor
  ^^^^^^^^^^^ vessel`,
    `
Armed men burst into a school and abducted 12 pupils.
^^^^^^^^^ actor
                                  ^^^^^^^^ abduction`,
    `
A roadside bomb went off, and he was arrested by the police.
  ^^^^^^^^^^^^^ explosive device
                                     ^^^^^^^^ detention
                                                 ^^^^^^^^^^ actor`,
    `
The crew were hit by snipers of the Liberation Army (LA).
                     ^^^^^^^ small arms
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ actor`,
  ])('%s', (expected) => {
    const [text = ''] = expected.slice(1).split('\n');
    expect(drawn(text)).toBe(expected.slice(1));
  });
});

describe('no one is said to have acted, by no means', () => {
  it.each([
    'Three farmers were killed on the road to Klow.',
    'Civilians killed in the raid were buried.',
    'The convoy was attacked by night.',
    'The bridge was destroyed by mistake.',
    'The attack, which was condemned by the Council, left three dead.',
    'The incursion was followed by talks.',
    'A helicopter was shot down near Klow.',
    'A tank was seized in the valley.',
    'The base was used for anti-aircraft training.',
    'The missile base lies in the valley.',
    'The mine workers went home.',
    'The deaths of the wounded were reported.',
    'The village was occupied by 5 p.m.',
    'They killed three persons.',
    'The raids killed many.',
    'Nine persons have lost their lives.',
    'Negotiations led by the Commission failed.',
    'The victims included four children.',
    'He was attacked by surprise and by stealth.',
  ])('%s', (text) => {
    expect(drawn(text)).toBe(text);
  });
});
