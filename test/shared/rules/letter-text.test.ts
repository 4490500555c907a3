import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAccusation } from '../../../shared/rules/accusations.ts';
import { longestChatMessage } from '../../../shared/rules/letter-elements.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { printDate } from '../../../shared/rules/print-date.ts';
import { bareFacts, comesLater, everyLetter, everyRequest, fullFacts } from './letter-facts.ts';

describe.each(everyLetter)('the letter %s in %s, %s', (kind, language, tone) => {
  const facts = fullFacts(kind, language, tone);
  const { subject, text } = letterText(facts);
  const { form, encloses } = letterRules[kind];

  test('leaves nothing open and is laid out in tidy paragraphs', () => {
    for (const letter of [facts, bareFacts(kind, language, tone)]) {
      const { subject: line, text: body } = letterText(letter);
      expect(body).not.toMatch(
        /\n{3}|[ \t]\n|\{\{|\}\}|undefined|null|(?<!\.)\.\.(?!\.)|\.[”"]\.|\(\)|  |„”|“”| [.,;:]/,
      );
      expect(body).not.toMatch(/: *$/);
      expect(line).not.toMatch(/\n|\{\{|  /);
    }
  });

  test('has a subject with the reference, short enough for one line', () => {
    expect(subject).toMatch(/, (?:kenmerk|reference) VZ-7K3QF2$/);
    expect(subject.length).toBeLessThan(150);
  });

  test('runs from salutation to signature, date and enclosures', () => {
    if (form) return;
    const salutation = {
      nl: { formal: 'Geachte heer of mevrouw,', plain: 'Goedendag,' },
      en: { formal: 'Dear Sir or Madam,', plain: 'Hello,' },
    }[language][tone];
    expect(text.startsWith(`${salutation}\n\n`)).toBe(true);
    if (kind === 'objection-short') return expect(text).toMatch(/\nJorine de Wit\n\S+ VZ-7K3QF2, 7 [Aa]pril 2026$/);
    const end = encloses
      ? /\n\n(?:Bijlagen|Enclosures):\n1\. .*SHA-256 (?:van het origineel|of the original): 1{64}\)\n2\. .*\n3\. .*$/
      : /\n\n(?:Bijlagen: geen|Enclosures: none)\.$/;
    expect(text).toMatch(end);
    expect(text).toMatch(
      /\n\nJorine de Wit\n(?:Antwoordadres|Reply address): jorine@dewit\.example\nZwolle, 7 [Aa]pril 2026\n\n/,
    );
  });

  test('accuses of nothing, threatens with nothing and cites no outdated law', () => {
    const forbidden =
      /overtre[de]|illegaal|onwettig|strafbaar|schending|boete|schadevergoeding|dwangsom|advocaat|sommeer|eis ik|Wbp|vier weken|unlawfully|illegal|violat|(?<!personal data )breach|fine\b(?! )|damages|compensation|C-\d|Hof van Justitie|Court of Justice/i;
    expect(text).not.toMatch(forbidden);
    expect(subject).not.toMatch(forbidden);
    expect(findAccusation(text, kind === 'linkedin-report' || kind === 'acm-report' ? ['spam'] : [])).toBeNull();
  });

  test('gives away no more than it needs', () => {
    const posts = kind === 'objection-post' || kind === 'ap-complaint';
    expect(text.includes('Lindelaan')).toBe(posts);
    const throughProfile =
      facts.message.channel === 'linkedin' && kind !== 'objection-short' && kind !== 'linkedin-report';
    expect(text.includes('linkedin.com/in/')).toBe(
      throughProfile && kind !== 'linkedin-access' ? true : kind === 'linkedin-access',
    );
  });

  test('states only what is known', () => {
    const bare = letterText(bareFacts(kind, language, tone)).text;
    expect(bare).not.toMatch(
      /Datum: 30|Date: 30|Afzender: S|Sender: S|Onderwerp: P|Subject: P|Ontvangen op:|Received at:|profiel:|profile:|Antwoordadres|Reply address|onder meer: „Wij zoeken/,
    );
    expect(bare).not.toMatch(/uiterlijk op|by \d.* at the latest/);
  });

  test('tells of its earlier messages only what it was given', () => {
    if (!comesLater(kind)) return;
    expect(() => letterText({ ...facts, earlier: null })).toThrow('first letter');
  });
});

describe('any name, however strange', () => {
  const strange = fc.oneof(
    fc.constantFrom(
      '$& {x} <b>',
      '{{name}} {{/if}} $1',
      '{{> message}}',
      '\\n $$ $`',
      'O\'Brien & Zn. "De" <i>',
      'كريم',
      'Zoë  ß',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((it) => it.trim() !== ''),
  );

  test('comes out verbatim in every letter that names it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyLetter), strange, strange, strange, (letter, name, controller, subject) => {
        const facts = fullFacts(...letter);
        const { text, subject: line } = letterText({
          ...facts,
          dataSubject: { ...facts.dataSubject, name },
          controller: { name: controller },
          addressee: { name: controller },
          message: { ...facts.message, subject },
        });
        const whole = `${line}\n${text}`;
        if (letter[0] !== 'linkedin-report') expect(whole).toContain(name);
        expect(whole).toContain(controller);
        if (letterText(facts).text.includes(facts.message.subject)) expect(whole).toContain(subject);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps the short letter within what a chat takes', () => {
    const name = 'x'.repeat(200);
    for (const [kind, language, tone] of everyLetter) {
      if (kind !== 'objection-short') continue;
      const facts = fullFacts(kind, language, tone);
      const { text } = letterText({ ...facts, controller: { name }, dataSubject: { ...facts.dataSubject, name } });
      expect(text.length).toBeLessThanOrEqual(longestChatMessage);
    }
  });
});

describe.each(everyRequest)('the request %s in %s, %s', (kind, language, tone) => {
  const facts = fullFacts(kind, language, tone);
  const { text } = letterText(facts);

  test('is bound to the message: date, channel, sender, subject, a line of it and exact receiving address', () => {
    for (const part of [
      'e-mail',
      'Sanne de Bruin (sanne@talentvonk.example)',
      'Passende rol bij een mooie opdrachtgever',
      'Wij zoeken voor onze opdrachtgever een ervaren ontwikkelaar.',
      'jorine+vonk@dewit.example',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(printDate(facts.message.sentOn ?? '', language));
  });

  test('is addressed to the controller', () => {
    expect(text).toContain('Talentvonk B.V.');
    expect(text).toContain(language === 'nl' ? 'functionaris voor gegevensbescherming' : 'data protection officer');
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
    expect(english).toContain('which I take to include recruitment, placement and sales approaches,');
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

test('a complaint does not say that an answer fell short which the data subject found complete', () => {
  for (const kind of ['ap-complaint', 'trade-body'] as const) {
    const facts = fullFacts(kind, 'nl');
    const { earlier } = facts;
    if (earlier === null) throw new Error('a complaint has a first letter');
    const text = (answerSettled: boolean) =>
      letterText({ ...facts, earlier: { ...earlier, answerOn: '2026-03-01', answerSettled } }).text;
    expect(text(false)).toContain('Naar mijn mening is daarmee niet volledig aan mijn brief voldaan.');
    expect(text(true)).toContain('Op 1 maart 2026 kreeg ik antwoord.');
    expect(text(true)).not.toContain('niet volledig');
  }
});
