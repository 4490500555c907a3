import { describe, expect, test } from 'vitest';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { bareFacts, everyLetter, fullFacts } from './letter-facts.ts';

describe.each(everyLetter)('the letter %s in %s', (kind, language) => {
  const facts = fullFacts(kind, language);
  const { subject, text } = letterText(facts);

  test('runs from salutation to signature in tidy paragraphs', () => {
    expect(text).toMatch(language === 'nl' ? /^Geachte heer of mevrouw,\n\n/ : /^Dear Sir or Madam,\n\n/);
    expect(text).toMatch(
      /\n\nJorine de Wit\n(?:Antwoordadres|Reply address): jorine@dewit\.example\nZwolle, 7 [Aa]pril 2026\n\n(?:Bijlagen: geen|Enclosures: none)\.$/,
    );
    expect(text).not.toMatch(/\n{3}|[ \t]\n|\{\{|\}\}|undefined|null/);
  });

  test('has a subject of one line with the reference and the article or the date it is about', () => {
    expect(subject).toMatch(/, (?:kenmerk|reference) VZ-7K3QF2$/);
    expect(subject).not.toContain('\n');
    expect(subject.length).toBeLessThan(120);
    expect(subject).toMatch(kind === 'reminder' ? /12 februari 2026|12 February 2026/ : /15|21/);
  });

  test('is bound to the message: date, channel, sender, subject and exact receiving address', () => {
    for (const part of [
      'e-mail',
      'Sanne de Bruin (sanne@talentvonk.example)',
      'Passende rol bij een mooie opdrachtgever',
      'jorine+vonk@dewit.example',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(language === 'nl' ? '30 maart 2026' : '30 March 2026');
  });

  test('is addressed to the controller and signed', () => {
    expect(text).toContain('Talentvonk B.V.');
    expect(text).toContain(language === 'nl' ? 'functionaris voor gegevensbescherming' : 'data protection officer');
  });

  test('accuses of nothing, threatens with nothing and cites no outdated law', () => {
    const forbidden =
      /overtre[de]|illegaal|onwettig|strafbaar|boete|schadevergoeding|dwangsom|advocaat|sommeer|eis ik|Wbp|vier weken|unlawfully|illegal|violat|breach|fine\b|damages|compensation|C-\d|Hof van Justitie|Court of Justice/i;
    expect(text).not.toMatch(forbidden);
    expect(subject).not.toMatch(forbidden);
  });

  test('states only what is known', () => {
    const bare = letterText(bareFacts(kind, language)).text;
    expect(bare).not.toMatch(
      /Datum:|Date:|Afzender:|Sender:|Onderwerp:|Subject:|Ontvangen op:|Received at:|profiel:|profile:|Antwoordadres|Reply address/,
    );
    expect(bare).not.toMatch(/\n{3}|: *$|: *\n\n\n|, *\n\n\n/);
    if (kind !== 'reminder') expect(bare).not.toMatch(/uiterlijk op|by .* at the latest/);
    expect(bare).toMatch(/\n\nJorine de Wit\n7 [Aa]pril 2026\n\n(?:Bijlagen: geen|Enclosures: none)\.$/);
  });

  test('inserts every value verbatim', () => {
    const nasty = '$& {x} <b> {{name}} {{/if}} $1';
    const strange = letterText({
      ...facts,
      controller: { name: `controller ${nasty}` },
      dataSubject: { ...facts.dataSubject, name: `name ${nasty}`, city: `city ${nasty}` },
      message: { ...facts.message, subject: `subject ${nasty}`, senderName: `sender ${nasty}` },
      personalReason: `reason ${nasty}`,
    }).text;
    const values = [
      'controller',
      'name',
      'city',
      'subject',
      'sender',
      ...(kind === 'objection' || kind === 'both' ? ['reason'] : []),
    ];
    for (const value of values) expect(strange).toContain(`${value} ${nasty}`);
  });
});

describe('the facts of the message', () => {
  test('a LinkedIn message names the profile, another message does not', () => {
    const facts = fullFacts('objection', 'nl');
    const linkedin = letterText({
      ...facts,
      message: { ...facts.message, channel: 'linkedin', receivingAddress: null },
    }).text;
    expect(linkedin).toContain('Ontvangen via mijn profiel: https://www.linkedin.com/in/jorine-de-wit');
    expect(linkedin).not.toContain('Ontvangen op:');
    expect(letterText(facts).text).not.toContain('linkedin.com');
  });

  test('a profile that is no path is printed as it is', () => {
    const facts = fullFacts('objection', 'en');
    const dataSubject = { ...facts.dataSubject, profile: 'https://linkedin.example/jorine' };
    const { text } = letterText({ ...facts, dataSubject, message: { ...facts.message, channel: 'linkedin' } });
    expect(text).toContain('Received through my profile: https://linkedin.example/jorine\n');
  });

  test.each([
    ['Sanne', null, 'Afzender: Sanne\n'],
    ['', 'sanne@talentvonk.example', 'Afzender: sanne@talentvonk.example\n'],
    ['sanne@talentvonk.example', 'sanne@talentvonk.example', 'Afzender: sanne@talentvonk.example\n'],
  ])('sender %j with address %j', (senderName, senderAddress, line) => {
    const facts = fullFacts('access', 'nl');
    expect(letterText({ ...facts, message: { ...facts.message, senderName, senderAddress } }).text).toContain(line);
  });

  test.each([
    [0, false, false],
    [1, true, false],
    [2, false, true],
  ])('%d earlier messages', (earlierCount, one, more) => {
    const facts = fullFacts('objection', 'nl');
    const { text } = letterText({ ...facts, message: { ...facts.message, earlierCount } });
    expect(text.includes('Eerder kreeg ik al een ander bericht van deze aard, naar ik begrijp')).toBe(one);
    expect(text.includes(`Eerder kreeg ik al ${earlierCount} andere berichten van deze aard, naar ik begrijp`)).toBe(
      more,
    );
  });
});

describe('the objection', () => {
  const text = letterText(fullFacts('objection', 'nl')).text;

  test('stacks its grounds: 21(2) and (3) first, 21(1) in the alternative, consent withdrawn', () => {
    expect(text).toContain('bezwaar (verzet) als bedoeld in artikel 21 lid 2 AVG');
    const places = [
      'artikel 21 lid 2',
      'artikel 21 lid 1',
      'artikel 18 lid 1 onder d',
      'artikel 7 lid 3',
      'artikel 21 lid 3',
    ].map((it) => text.indexOf(it));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((left, right) => left - right)).toEqual(places);
  });

  test('asks to stop now and keeps the month for the answer only, with its date', () => {
    expect(text).toContain('De maand van artikel 12 lid 3 AVG geldt voor het antwoord, niet voor het stoppen');
    expect(text).toContain('Bij ontvangst op 7 april 2026 is dat uiterlijk op 7 mei 2026.');
  });

  test('regards, and does not state: the message as direct marketing, and recruitment as part of it', () => {
    expect(text).toContain('Ik merk dit bericht aan als direct marketing.');
    expect(text).toContain('waaronder ik ook werving, bemiddeling en acquisitie versta,');
    const english = letterText(fullFacts('both', 'en')).text;
    expect(english).toContain('I regard this message as direct marketing.');
    expect(english).toContain('by which I also understand recruitment, placement and sales approaches,');
  });

  test('asks for erasure of all but an entry on a suppression list', () => {
    expect(text).toContain('blokkeerlijst');
    expect(text).toContain('artikel 17 lid 1 onder c');
  });

  test('takes the data subject’s own reason instead of the general one', () => {
    const own = letterText({
      ...fullFacts('objection', 'nl'),
      personalReason: 'Ik ben herstellende en wil rust.',
    }).text;
    expect(own).toContain('mijn specifieke situatie:\n\nIk ben herstellende en wil rust.\n\n');
    expect(own).not.toContain('Voor zover ik weet heb ik niet om dit contact gevraagd');
    expect(text).toContain('mijn specifieke situatie:\n\nVoor zover ik weet heb ik niet om dit contact gevraagd');
  });
});

describe('the access request', () => {
  test('has no objection in it, nor what belongs to one', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(letterText(fullFacts('access', language)).text).not.toMatch(/\b21\b|18 lid 1|18\(1\)|17 lid|17\(1\)/);
    }
  });

  test('asks each point of article 15(1) by its letter', () => {
    for (const language of ['nl', 'en'] as const) {
      const { text } = letterText(fullFacts('access', language));
      for (const letter of 'abcdefgh') expect(text).toMatch(new RegExp(`^${letter}\\. `, 'm'));
    }
  });

  test('in one letter with the objection, comes before the erasure', () => {
    expect(letterText(fullFacts('both', 'nl')).text).toContain('eerst de inzage, daarna het wissen');
    expect(letterText(fullFacts('both', 'en')).text).toContain('first the access, then the erasure');
  });
});
