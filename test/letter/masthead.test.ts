import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../server/letter/gazetteer';
import { readLetter } from '../../server/letter/letter';

const gazetteer = createGazetteer();

function masthead(text: string): Record<string, unknown> {
  const {
    kind,
    symbols,
    symbolSource,
    date,
    distributed,
    originalLanguage,
    sender,
    addressees,
    signatory,
  } = readLetter(text, { gazetteer }).masthead;
  return {
    kind,
    symbols: symbols.map(({ canonical }) => canonical),
    symbolSource,
    date,
    distributed,
    originalLanguage,
    sender: sender && `${sender.state}, ${sender.office ?? 'no office'}`,
    addressees,
    signatory,
  };
}

const BODY =
  '\n\nOn instructions from my Government, I have the honour to inform you of a raid.\n\n';

describe('notes verbales', () => {
  const OPENING =
    'The Permanent Mission of Chad to the United Nations\npresents its compliments to the Chair and has the honour to inform him of a raid.';

  it.each([
    `Note verbale dated 1 March 2006 from the Permanent Mission of Chad to the United Nations addressed to the Chair of the Committee\n\n${OPENING}\n\nIt was grave.`,
    `Note verbale dated 1 March 2006 from the Permanent Mission of Chad to the United Nations addressed to the Chair of the Committee\n\n${OPENING.replace('\n', ' ')}\n\nIt was grave.`,
    `0RIGINAL: FRENCH\n\nNOTE VERBALE DATED 1 MARCH 2006 FROM THE PERMANENT MISSION OF CHAD TO THE UNITED NATIONS\nADDRESSED TO THE CHAIR OF THE COMMITTEE\n\n${OPENING}\n\nIt was grave.`,
  ])('open with a sentence of the body: %s', (text) => {
    const { masthead: head, claims } = readLetter(text, { gazetteer });
    expect(head.addressees).toEqual(['Chair of the Committee']);
    expect(claims.map(({ kind }) => kind)[0]).toBe('procedural');
    if (text.startsWith('0')) expect(head.originalLanguage).toBe('French');
  });

  it('have a letterhead that is none', () => {
    const text = `Permanent Mission of Chad\nto the United Nations\n\n5 May 1999\n\n${OPENING}`;
    const { claims } = readLetter(text, { gazetteer });
    expect(claims.map(({ start }) => text.slice(start, start + 13))).toEqual(['The Permanent']);
  });
});

describe('titles', () => {
  it.each([
    [
      'Identical letters dated 5 June 1991 from the Permanent Representative of Kuwait to the United Nations addressed to the Secretary-General and the President of the Security Council',
      {
        kind: 'identical-letters',
        date: '1991-06-05',
        sender: 'Kuwait, Permanent Representative',
        addressees: ['Secretary-General', 'President of the Security Council'],
      },
    ],
    [
      'LETTER DATED 26 MAY 1967 FROM THE PERMANENT REPRESENTATIVE OF THE UNITED ARAB REPUBLIC ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL',
      {
        kind: 'letter',
        date: '1967-05-26',
        sender: 'United Arab Republic, Permanent Representative',
        addressees: ['President of the Security Council'],
      },
    ],
    [
      'Note verbale dated 1 March 2006 from the Permanent Mission of Estonia to the United Nations addressed to the Chairman of the Committee',
      { kind: 'note-verbale', date: '2006-03-01', sender: 'Estonia, Permanent Mission' },
    ],
    [
      'Letter dated 9 July 1984 from the Chargé d’affaires a.i. of the Permanent Mission of the Islamic Republic of Iran to the United Nations addressed to the Secretary-General',
      { sender: 'Islamic Republic of Iran, Chargé d’affaires a.i.', date: '1984-07-09' },
    ],
    [
      'Letter dated 12 August 2008 from the Minister for Foreign Affairs of Georgia addressed to the President of the Security Council',
      { sender: 'Georgia, Minister for Foreign Affairs' },
    ],
    [
      'Letter dated January 4, 1989 from the Acting Permanent Representative of the Libyan Arab Jamahiriya to the United Nations addressed to the President of the Security Council',
      { sender: 'Libyan Arab Jamahiriya, Acting Permanent Representative', date: '1989-01-04' },
    ],
    [
      'Letter dated 3 October 2014 from the Permanent Observer of the State of Palestine to the United Nations addressed to the President of the General Assembly',
      {
        sender: 'State of Palestine, Permanent Observer',
        addressees: ['President of the General Assembly'],
      },
    ],
  ])('%s', (title, expected) => {
    expect(masthead(title + BODY)).toMatchObject(expected);
  });
});

describe('title blocks', () => {
  it('tell the symbol, the distribution date and the language', () => {
    const block =
      'United Nations S/1996/210\n\nSecurity Council\n\nDistr.: General\n22 March 1996\n\nOriginal: French\n\n';
    const title =
      'Letter dated 20 March 1996 from the Permanent Representative of Rwanda to the United Nations addressed to the President of the Security Council';
    expect(masthead(block + title + BODY)).toMatchObject({
      symbols: ['S/1996/210'],
      symbolSource: 'masthead',
      date: '1996-03-20',
      distributed: '1996-03-22',
      originalLanguage: 'French',
    });
  });

  it('tell both names of a document of two organs', () => {
    expect(
      masthead(
        `A/55/12\nS/2000/834\n\nGeneral Assembly\n\nNote verbale dated 1 May 2000 from the Permanent Mission of Cuba to the United Nations addressed to the Secretary-General${BODY}`,
      ).symbols,
    ).toEqual(['A/55/12', 'S/2000/834']);
  });
});

describe('signatures', () => {
  it.each([
    ['(Signed) José **Ayala Lasso**\nAmbassador', 'José Ayala Lasso'],
    ['(Signed) B. J. UDINK\nMinister for Foreign Affairs', 'B. J. UDINK'],
    [
      '                    (Signed)  Faris Al-Naqib Ambassador Permanent Representative',
      'Faris Al-Naqib',
    ],
    ['Riyad H. Mansour\nAmbassador\nPermanent Observer', 'Riyad H. Mansour'],
  ])('%j', (signature, signatory) => {
    const title =
      'Letter dated 3 October 2014 from the Permanent Representative of Peru to the United Nations addressed to the Secretary-General';
    expect(masthead(title + BODY + signature)).toMatchObject({ signatory });
  });
});

describe('letters without a title', () => {
  it('are known by how they speak', () => {
    const text =
      'Colombia rejects the charge. I should be grateful if the present letter could be circulated as a document of the Security Council.\n\nSource: UN S/2012/77';
    expect(masthead(text)).toMatchObject({
      kind: 'letter',
      sender: 'Colombia, no office',
      symbols: ['S/2012/77'],
      symbolSource: 'source-line',
    });
  });

  it('are notes verbales where a mission presents its compliments', () => {
    const text =
      'The Permanent Mission of Kenya to the United Nations presents its compliments to the Secretary-General and has the honour to state the following.\n\nNew York, 2 June 1999';
    expect(masthead(text)).toMatchObject({
      kind: 'note-verbale',
      sender: 'Kenya, Permanent Mission',
      addressees: ['Secretary-General'],
      date: '1999-06-02',
    });
  });
});

describe('copies of letters without a title', () => {
  it('tell in their text that an identical letter has been sent', () => {
    const text =
      'H.E. Ms. Ana Lind\nSecretary General\nUnited Nations\nNew York\n\nI write to inform you of a raid on our coast that took place last night.\n\nAn identical letter has been sent to H.E. Mr. Otto Berg, President of the United Nations Security Council.\n\nYours truly,\nMaria Quist\nPermanent Representative of Norway to the United Nations';
    expect(masthead(text)).toMatchObject({
      kind: 'identical-letters',
      addressees: ['Secretary-General', 'President of the Security Council'],
      sender: 'Norway, Permanent Representative',
      signatory: 'Maria Quist',
    });
  });

  it('are dated by the line of a telegram', () => {
    const text =
      'Telegram UN412 NEW YORK, 7 March 1951, 4.20 p.m.\n\nI have the honour, on behalf of the Government of Burma, to protest against the raid.';
    expect(masthead(text)).toMatchObject({ kind: 'letter', date: '1951-03-07' });
  });

  it('are known by the words before a telegraphed text', () => {
    const text =
      'Telegram 17 GENEVA, 2 May 1950\n\nFollowing is text of note from the Danish Government to President of Security Council:\n\nThe raid goes on.';
    const other = text.replace('Danish', 'Denmark');
    expect(masthead(text)).toMatchObject({
      kind: 'letter',
      date: '1950-05-02',
      addressees: ['President of the Security Council'],
    });
    expect(masthead(other)).toMatchObject({ sender: 'Denmark, no office' });
  });

  it('name an addressee of the United Nations', () => {
    const text =
      'The Permanent Representative of Togo to the United Nations presents his compliments to the Secretary-General of the United Nations and has the honour to refer to his note.';
    expect(masthead(text)).toMatchObject({
      kind: 'note-verbale',
      addressees: ['Secretary-General'],
    });
  });

  it.each([
    'I have the honour of knowing him. To you I send apples.',
    'Yours truly,\nTom\n\nThe pears are ripe.',
    'The two brothers wrote identical letters to their aunt.',
    'I write to you about the roof.',
    'The Council heard the following letter to the President of the General Assembly.',
    'Following is text of the resolution on dates to be kept.',
    'President of the Security Council\n\nThe office rotates every month.',
  ])('%j', (text) => {
    expect(masthead(text)).toMatchObject({ kind: null, sender: null });
  });
});

describe('no letter', () => {
  it.each([
    '',
    'Milk, eggs, bread.',
    '# Notes\n\nS/2018/152 says that the village was hit on 20 February 2018. Check A/72/1.',
    'This letter was never sent.',
    'npm install\nnpm test',
    'Dear Anna,\n\nthank you for your letter of 3 May. We are well.\n\nYours, Tom',
    'The Security Council adopted resolution 242 (1967) on 22 November 1967.',
    'Press release SC/13000: the Council met today and condemned the attack.',
  ])('%j', (text) => {
    expect(masthead(text)).toMatchObject({
      kind: null,
      symbolSource: 'none',
      sender: null,
      signatory: null,
    });
  });
});

describe('titles as archives keep them', () => {
  it.each([
    [
      'cut by blank lines',
      'Letter dated 6 May 1983 from the Chargé d’ affaires a.i.\n\nof the Permanent Mission of Jordan to the United Nations\n\naddressed to the Secretary-General',
      { sender: 'Jordan, Chargé d’ affaires a.i.', addressees: ['Secretary-General'] },
    ],
    [
      'without “addressed”',
      'Letter dated 2 May 1981 from the representative of the Sudan to the President of the Security Council',
      { sender: 'Sudan, representative', addressees: ['President of the Security Council'] },
    ],
    [
      'with the symbol at its end',
      'Letter dated 2 May 2010 from the Permanent Representative of Cyprus to the United Nations addressed to the Secretary-General (A/64/746–S/2010/196)',
      { symbols: ['A/64/746', 'S/2010/196'], addressees: ['Secretary-General'] },
    ],
    [
      'after a telegraph’s QUOTE',
      'QUOTE LETTER DATED 15 OCTOBER 1975 FROM THE PERMANENT REPRESENTATIVE OF SPAIN ADDRESSED TO THE SECRETARY-GENERAL',
      { sender: 'Spain, Permanent Representative', date: '1975-10-15' },
    ],
  ])('%s', (_, title, expected) => {
    expect(masthead(title + BODY)).toMatchObject(expected);
  });

  it('the day beside “Distr.” is that of distribution, whatever stands above', () => {
    const block = '12 June 2020\n\nSecurity Council\n\nDistr.: General\n20 April 2010\n\n';
    const title =
      'Letter dated 18 April 2010 from the Permanent Representative of Cyprus to the United Nations addressed to the Secretary-General';
    expect(masthead(block + title + BODY)).toMatchObject({ distributed: '2010-04-20' });
  });

  it('a letterhead tells the State, the day and to whom it goes', () => {
    const head =
      'PERMANENT MISSION OF CHAD TO THE UNITED NATIONS\n\n3 May 1990\n\nH.E. the Secretary-General\nUnited Nations\n\nExcellency,';
    expect(masthead(`${head}${BODY}(Signed) A. Deby\nPermanent Representative`)).toMatchObject({
      date: '1990-05-03',
      sender: 'Chad, Permanent Representative',
      addressees: ['Secretary-General'],
    });
  });
});
