import { parse } from 'tldts';

// Mailboxes for anyone: the domain says nothing about who writes.
const freeMail = new Set(
  (
    'gmail.com googlemail.com msn.com ymail.com rocketmail.com icloud.com me.com mac.com aol.com aim.com web.de gmx.net gmx.de gmx.com ' +
    'gmx.at gmx.ch mail.com email.com proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io tutanota.com tutanota.de tutamail.com ' +
    'posteo.de posteo.net mailbox.org fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu yandex.com yandex.ru mail.ru ' +
    'inbox.lv t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr qq.com 163.com 126.com duck.com simplelogin.com ' +
    'ziggo.nl ziggomail.com kpnmail.nl kpnplanet.nl xs4all.nl planet.nl hetnet.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl ' +
    'multiweb.nl telfort.nl tele2.nl online.nl zonnet.nl versatel.nl wxs.nl tiscali.nl freeler.nl wanadoo.nl orange.nl caiway.nl caiway.net ' +
    'solcon.nl solcon.com zeelandnet.nl delta.nl freedom.nl soverin.net onsbrabantnet.nl onsneteindhoven.nl tip.nl 12move.nl ' +
    'telenet.be skynet.be proximus.be scarlet.be pandora.be belgacom.net voo.be btinternet.com sky.com virginmedia.com ntlworld.com ' +
    'talktalk.net blueyonder.co.uk eircom.net comcast.net verizon.net att.net bluewin.ch'
  ).split(' '),
);
// The same under many country codes.
const freeMailNames = new Set(['hotmail', 'outlook', 'live', 'yahoo']);

// Networks, job-board relays, applicant tracking systems and mailing services: they carry messages of others (formats.md 5).
const platforms = new Set(
  (
    'linkedin.com xing.com indeedemail.com greenhouse-mail.io greenhouse.io lever.co ashbyhq.com workablemail.com workable.com ' +
    'smartrecruiters.com teamtailor-mail.com teamtailor.com recruiteemail.com recruitee.com tellent.com personio.de personio.com ' +
    'bamboohr.com icims.com myworkday.com myworkdayjobs.com taleo.net jobvite.com bullhornmail.com bullhorn.com carerix.net carerix.com ' +
    'otys.nl otys.com homerun.co hroffice.nl successfactors.com successfactors.eu oraclecloud.com ' +
    'mcsv.net mcdlv.net rsgsv.net mailchimpapp.net mandrillapp.com sendgrid.net amazonses.com mailgun.org mailgun.net sender-sib.com ' +
    'hubspotemail.net hs-mail.com klaviyomail.com mailjet.com sparkpostmail.com mtasv.net exacttarget.com createsend.com ' +
    'email-provider.eu mailplus.nl emsecure.net calendly.com eventbrite.com meetup.com'
  ).split(' '),
);

/** The registrable domain of a host or e-mail address, lower case; null for an address of a machine or none at all. */
export function registrableDomain(hostOrAddress: string): string | null {
  const host = hostOrAddress.slice(hostOrAddress.lastIndexOf('@') + 1).toLowerCase();
  return parse(host, { allowPrivateDomains: false, validateHostname: true }).domain;
}

export function isFreeMail(domain: string): boolean {
  const name = parse(domain, { allowPrivateDomains: false }).domainWithoutSuffix ?? '';
  return freeMail.has(domain) || freeMailNames.has(name);
}

/** Carries messages for many organisations, so that its own domain names none of them. */
export function isPlatform(domain: string): boolean {
  return platforms.has(domain);
}

/** The part of a host before its registrable domain: `talent.tenant` of `talent.tenant.teamtailor-mail.com`. */
export function subdomainOf(hostOrAddress: string): string {
  const host = hostOrAddress.slice(hostOrAddress.lastIndexOf('@') + 1).toLowerCase();
  return parse(host, { allowPrivateDomains: false }).subdomain ?? '';
}

/** The name in a domain: `talentbrug` of `talentbrug.example`. */
export function domainName(domain: string): string {
  return parse(domain, { allowPrivateDomains: false }).domainWithoutSuffix ?? '';
}
