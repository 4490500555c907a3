/** Hosts of senders' tools, see formats.md 5. A host matches itself and its sub-domains. */

/** 5.3: sequencers that send through the person's own mailbox and leave only links and pixels. */
export const sequenceHosts = [
  'outreach.io',
  'getoutreach.com',
  'outrch.com',
  'salesloft.com',
  'salesloftlinks.com',
  'sl-trk.com',
  'lemlist.com',
  'apollo.io',
  'apolloapp.com',
  'saleshandy.com',
  'mixmax.com',
  'yesware.com',
  'mslai.net',
  'gmtrack.net',
  'mailfoogae.appspot.com',
  'yamm-track.appspot.com',
  'mltrk.io',
  'close.com',
  'reply.io',
  'woodpecker.co',
  'smartlead.ai',
  'instantly.ai',
  'mailshake.com',
  'snov.io',
  'quickmail.io',
] as const;

/** 5.3: tools for approaching candidates. */
export const sourcingHosts = [
  'zen.sr',
  'gem.com',
  'api.hiretual.com',
  'hireez.com',
  'sourcewhale.com',
  'recruitier.com',
  'beamery.com',
  'fetcher.ai',
] as const;

/** 5.4: applicant systems and job boards. */
export const applicantHosts = [
  'greenhouse-mail.io',
  'greenhouse.io',
  'lever.co',
  'ashbyhq.com',
  'workablemail.com',
  'workable.com',
  'smartrecruiters.com',
  'teamtailor-mail.com',
  'teamtailor.com',
  'recruiteemail.com',
  'recruitee.com',
  'personio.de',
  'personio.com',
  'bamboohr.com',
  'icims.com',
  'myworkday.com',
  'taleo.net',
  'jobvite.com',
  'bullhornmail.com',
  'carerix.net',
  'carerix.com',
  'otys.nl',
  'otys.com',
  'homerun.co',
  'indeed.com',
  'indeedemail.com',
] as const;

/** Appointment pages that the sender lets the reader choose a time on. */
export const bookingHosts = [
  'calendly.com',
  'cal.com',
  'meetings.hubspot.com',
  'savvycal.com',
  'tidycal.com',
  'youcanbook.me',
  'chilipiper.com',
  'meetings-eu1.hubspot.com',
  'oncehub.com',
  'zcal.co',
  'calendar.app.google',
  'bookings.cloud.microsoft',
  'koalendar.com',
  'acuityscheduling.com',
] as const;

/** 5.1 and 5.2: links of bulk mail services. */
export const bulkHosts = [
  'list-manage.com',
  'mcsv.net',
  'rsgsv.net',
  'mcdlv.net',
  'ct.sendgrid.net',
  'sendibt3.com',
  'hubspotemail.net',
  'hubspotlinks.com',
  'activehosted.com',
  'klclick.com',
  'klaviyomail.com',
  'createsend.com',
  'cmail19.com',
  'cmail20.com',
  'mailjet.com',
  'mjt.lu',
  'exct.net',
  'pardot.com',
  'mailplus.nl',
  'email-provider.eu',
  'laposta.nl',
  'laposta.org',
  'e-ngine.nl',
  'flexmail.eu',
  'enormail.eu',
  'picsrv.net',
  'slgnt.eu',
  'mailcampaigns.nl',
] as const;

/** Mail services for the public: sharing one says nothing about working together. */
export const publicMailDomains: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.nl',
  'live.com',
  'live.nl',
  'msn.com',
  'yahoo.com',
  'yahoo.nl',
  'icloud.com',
  'me.com',
  'mac.com',
  'ziggo.nl',
  'kpnmail.nl',
  'kpnplanet.nl',
  'planet.nl',
  'xs4all.nl',
  'home.nl',
  'hetnet.nl',
  'upcmail.nl',
  'casema.nl',
  'proton.me',
  'protonmail.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'aol.com',
  'tele2.nl',
  'quicknet.nl',
  'solcon.nl',
  'freedom.nl',
  'fastmail.com',
  'mail.com',
  'email.com',
  'excite.com',
  'lycos.com',
  'netscape.net',
  'juno.com',
  'usa.net',
  'usa.com',
  'earthlink.net',
  'netzero.net',
  'eudoramail.com',
  'bigfoot.com',
  'angelfire.com',
  'altavista.com',
  'hotmail.co.uk',
  'hotmail.be',
  'yahoo.co.uk',
  'yahoo.fr',
  'yahoo.de',
  'outlook.nl',
  'mail.ru',
  'yandex.ru',
  'hotmail.fr',
  'hotmail.de',
]);

const tables = new Map<readonly string[], ReadonlySet<string>>();

/** The first host that is one of these, or a sub-domain of one. */
export function hasHost(hosts: readonly string[], wanted: readonly string[]): string | null {
  if (hosts.length === 0) return null;
  let table = tables.get(wanted);
  if (table === undefined) tables.set(wanted, (table = new Set(wanted)));
  for (const host of hosts) {
    if (table.has(host)) return host;
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
      if (table.has(host.slice(dot + 1))) return host;
  }
  return null;
}
