import { describe, expect, test } from 'vitest';
import { isFreeMail, isPlatform, registrableDomain } from '../../../main/engine/intake/domains.ts';
import { organisationHint } from '../../../main/engine/intake/organisation-hint.ts';
import { archiveFixture, parsed, rawMail, readAll } from './intake-input.ts';

const hint = async (from: string, text = 'Hoi', headers: readonly string[] = []) =>
  organisationHint(await parsed(rawMail([`From: ${from}`, 'Subject: Rol', ...headers], text)));

describe('the domain', () => {
  test.each([
    ['anna@mail.talentbrug.example', 'talentbrug.example'],
    ['anna@bureau.co.uk', 'bureau.co.uk'],
    ['anna@hotmail.nl', null],
    ['anna@gmail.com', null],
    ['anna@ziggo.nl', null],
    ['inmail-hit-reply@linkedin.com', null],
    ['no-reply@firma.teamtailor-mail.com', null],
    ['anna@[192.0.2.1]', null],
    ['anna', null],
  ])('of %s', async (from, domain) => {
    expect((await hint(from)).domain).toBe(domain);
  });

  test('comes from Reply-To when the sender writes through a platform', async () => {
    expect((await hint('Anna <x@us.greenhouse-mail.io>', 'Hoi', ['Reply-To: anna@talentbrug.example'])).domain).toBe(
      'talentbrug.example',
    );
    expect((await hint('Anna <x@eigen.example>', 'Hoi', ['Reply-To: anna@talentbrug.example'])).domain).toBe(
      'eigen.example',
    );
  });

  test('of a host, an address, or nothing registrable', () => {
    expect(['a.b.Example', 'x@a.b.example', 'com', '', '192.0.2.1'].map(registrableDomain)).toEqual([
      'b.example',
      'b.example',
      null,
      null,
      null,
    ]);
    expect([isFreeMail('live.co.uk'), isFreeMail('talentbrug.example'), isPlatform('recruitee.com')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the name', () => {
  test.each([
    ['Anna via Talentbrug <anna@talentbrug.example>', 'Talentbrug'],
    ['Waterlijn Advies via Teamtailor <no-reply@x.teamtailor-mail.com>', 'Waterlijn Advies'],
    ['Anna via LinkedIn <x@linkedin.com>', null],
    ['Anna de Vries | Talentbrug <a@talentbrug.example>', 'Talentbrug'],
    ['Talentbrug | Anna de Vries <a@talentbrug.example>', 'Talentbrug'],
    ['Anna - Marrow Search <a@gmail.com>', 'Marrow Search'],
    ['Fenna van Codeskade <f@codeskade.example>', 'Codeskade'],
    ['Fenna van Dijk <f@codeskade.example>', null],
    ['Anna bij Noord Recruitment <a@gmail.com>', 'Noord Recruitment'],
    ['Talentbrug Noord <info@talentbrug.example>', 'Talentbrug Noord'],
    ['Recruitment team <jobs@talentbrug.example>', null],
    ['HR <jobs@talentbrug.example>', null],
    ['HR Stroomhaven <hr@stroomhaven.example>', 'Stroomhaven'],
    ['Wervingsbureau Kustwacht <w@kustwacht.example>', 'Wervingsbureau Kustwacht'],
    ['Anna <a@gmail.com>', null],
    ['noreply <no-reply@waterlijn-advies.teamtailor-mail.com>', 'Waterlijn Advies'],
    ['Workday <stadsdata@myworkday.com>', 'Stadsdata'],
    ['Notification <noreply@myworkday.com>', null],
  ])('in %s', async (from, name) => {
    expect((await hint(from)).name).toBe(name);
  });

  test.each([
    ['Groet,\nDaan\nTalentbrug Noord B.V. | 000-000 00 00', 'Talentbrug Noord B.V.'],
    ['Callum - Thistlewick & Marrow Search Ltd.', 'Thistlewick & Marrow Search Ltd.'],
    ['Groet, Daan\nnamens Stadsdata BV, Zwolle', 'Stadsdata BV'],
    ['Ik zoek voor een klein b.v. iemand', null],
    ['Groet, Daan\n> Op 3 mei schreef u:\n> Anders B.V.', null],
    ['Groet, Daan', null],
  ])('in a signature: %s', async (text, name) => {
    expect((await hint('Daan <d@gmail.com>', text)).name).toBe(name);
  });

  test.each([
    ['sanne@talentvonk.example', 'Groet,\nSanne de Bruin\nRecruitment consultant | Talentvonk', 'Talentvonk'],
    ['sanne@gmail.com', 'Groet,\nSanne de Bruin\nRecruiter bij Talentvonk\n06 000 00 00', 'Talentvonk'],
    ['sanne@kopstoot-werving.example', 'Sanne, Kopstoot Werving & Selectie', 'Kopstoot Werving & Selectie'],
    ['sanne@hello-tidewater.example', 'Sanne de Bruin\nSolutions, Tidewater', 'Tidewater'],
    ['sanne@gmail.com', 'Groet,\nSanne de Bruin\nWisselspoor Talent', 'Wisselspoor Talent'],
    ['planning@veldwerk-uitzend.example', 'Meld u aan.\nTeam Veldwerk Uitzendbureau', 'Veldwerk Uitzendbureau'],
  ])('without a legal form, in a signature of %s', async (address, text, name) => {
    expect((await hint(`Sanne de Bruin <${address}>`, text)).name).toBe(name);
  });

  test.each([
    ['Groet,\nSanne de Bruin\nSenior Recruitment Consultant\nZwolle'],
    ['Groet,\nSanne de Bruin\nTalent Acquisition, HR & Recruitment'],
    ['Sanne heeft je nodig, Recruitment Noord ook.\nGroet, Sanne'],
    ['Groet,\nSanne van Dijk'],
    ['Groet, Sanne\nData Engineer, Amsterdam'],
  ])('a post, a department or a family name is no firm: %s', async (text) => {
    expect((await hint('Sanne de Bruin <sanne@gmail.com>', text)).name).toBeNull();
  });

  test("the sender's own name in the domain is no firm", async () => {
    expect((await hint('Rutger van Dommelen <r@vandommelen.example>', 'Groet,\nRutger van Dommelen')).name).toBeNull();
  });

  test('is the page, the firm in the signature or the advertiser on LinkedIn, without a domain', async () => {
    const { messages } = await readAll(archiveFixture);
    const names = messages.map((message) => organisationHint(message)).map(({ name, domain }) => [name, domain]);
    expect(names.filter(([name]) => name !== null)).toEqual([
      ['Talentbrug Noord B.V.', null],
      ['Codeskade', null],
      ['Brightpennant Software', null],
      ['Thistlewick & Marrow Search Ltd.', null],
      ['Havenkraan Interim', null],
    ]);
  });
});
