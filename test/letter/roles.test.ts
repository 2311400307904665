import { describe, expect, it } from 'vitest';
import { figuresOf } from '../support/figures';

describe('readRole', () => {
  it.each([
    ['They shelled the town, killing 16 civilians.', 'killed'],
    ['They were seen murdering twelve members of one family.', 'killed'],
    ['The raid led to the deaths of 16 civilians.', 'killed'],
    ['It took the lives of thousands of its people.', 'killed'],
    ['It claimed the lives of a further three children.', 'killed'],
    ['The raids took 22 lives.', 'killed'],
    ['Seven soldiers lost their lives in the sector.', 'killed'],
    ['18 civilians, most of them women and children, were killed.', 'killed'],
    ['Hundreds of children have since been killed.', 'killed'],
    ['Nineteen soldiers died, most of them in burning tents.', 'killed'],
    ['There were 1,048 dead.', 'killed'],
    ['The army lost over two thousand of its sons.', 'killed'],
    ['The death toll stands at 39.', 'killed'],
    ['It caused three deaths.', 'killed'],
    ['Four shepherds were arrested and killed.', 'killed'],
    ['The 12 soldiers who were killed were buried.', 'killed'],
    ['Twelve people are feared to have perished.', 'killed'],
    ['It resulted in 15 people being killed.', 'killed'],
    ['It wounded 24 others.', 'injured'],
    ['It caused severe injuries to dozens of others.', 'injured'],
    ['Scores of wounded people were brought in.', 'injured'],
    ['At least 130 people were reportedly injured.', 'injured'],
    ['It left 14 villagers injured.', 'injured'],
    ['Four others sustained injuries.', 'injured'],
    ['It left four others missing under the rubble.', 'missing'],
    ['Six pilots went missing.', 'missing'],
    ['1,400 islanders remain unaccounted for.', 'missing'],
    ['Some 1 400 villagers fled on foot.', 'displaced'],
    ['More than one hundred thousand people have been driven from their homes.', 'displaced'],
    ['It drove out scores of families.', 'displaced'],
    ['Thousands of villagers have had to be moved to camps.', 'displaced'],
    ['They forced 300 families to leave their homes.', 'displaced'],
    ['Two million people were uprooted.', 'displaced'],
    ['It shelters 600 displaced persons.', 'displaced'],
    ['It held its three crew members until morning.', 'detained'],
    ['They were seen holding 16 persons hostage.', 'detained'],
    ['The army took 150 prisoners.', 'detained'],
    ['Of the 414 persons arrested, none was tried.', 'detained'],
    ['They abducted eleven engineers.', 'detained'],
    ['The hangar in which more than 120 migrants were being held was hit.', 'detained'],
  ])('%s', (text, role) => {
    expect(figuresOf(text).figures[0]?.role).toBe(role);
  });

  it.each([
    'Four terrorists stormed the camp.',
    '29 civilians were killed or wounded.',
    'They killed or wounded 300 men.',
    'The attack claimed some 35 victims.',
    'It resulted in six innocent civilian casualties.',
    'They seized 30 trucks.',
    'They captured 12 villages.',
    'Two meetings were held.',
    'Three houses were evacuated.',
    'Three gunmen fled the scene.',
    'Twelve militants killed a farmer.',
    'Forty gunmen entered the village, where a farmer was killed.',
    'They met for three days after a soldier had been killed.',
    'Two missiles hit a school and killed a teacher.',
    'Twelve shepherds were not killed.',
    'Dozens of letters were sent.',
  ])('finds none in: %s', (text) => {
    const { figures } = figuresOf(text);
    expect(figures.map(({ role }) => role)).toEqual(figures.map(() => null));
    expect(figures).not.toEqual([]);
  });

  it.each([
    ['They killed three men and two women.', ['killed', 'killed']],
    ['It killed two and injured nine others.', ['killed', 'injured']],
    ['There were six killed, nine wounded.', ['killed', 'injured']],
    ['Three men and two women were killed.', ['killed', 'killed']],
    ['It killed 16 civilians, 9 of them women.', ['killed', 'killed']],
    [
      'It killed 13 civilians, among them six pupils and one teacher.',
      ['killed', 'killed', 'killed'],
    ],
    ['They were said to have 1,048 dead, of whom 106 were civilians.', ['killed', 'killed']],
    [
      'It took 22 lives: those of one man, 8 women and 13 children.',
      ['killed', 'killed', 'killed', 'killed'],
    ],
    ['29 civilians, among them four women, were killed or wounded.', [null, null]],
    ['The twelve guards were overpowered and 20 prisoners fled.', [null, 'detained']],
  ])('%s', (text, roles) => {
    expect(figuresOf(text).figures.map(({ role }) => role)).toEqual(roles);
  });
});
