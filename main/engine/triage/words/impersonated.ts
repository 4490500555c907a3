/**
 * Names that phishing mail borrows most, with the domains that are theirs beside `<name>.<usual ending>`. Short names
 * (ING, KPN, UPS) are left out: too many honest domains hold them.
 */
export const impersonated: Readonly<Record<string, readonly string[]>> = {
  linkedin: ['licdn.com', 'lnkd.in'],
  microsoft: ['microsoftonline.com', 'office.com', 'outlook.com', 'live.com', 'onmicrosoft.com'],
  office365: ['office.com'],
  outlook: [],
  google: ['googlemail.com', 'gmail.com'],
  gmail: [],
  icloud: ['apple.com'],
  paypal: [],
  facebook: ['facebookmail.com', 'meta.com', 'metamail.com'],
  instagram: [],
  whatsapp: [],
  docusign: ['docusign.net'],
  dropbox: ['dropboxmail.com'],
  netflix: [],
  amazon: ['amazonses.com', 'amazonaws.com'],
  indeed: ['indeedemail.com'],
  monsterboard: ['monster.com'],
  werkzoeken: [],
  postnl: [],
  rabobank: ['rabomail.com'],
  abnamro: ['abnamro.com'],
  belastingdienst: [],
  digid: [],
  mijnoverheid: ['overheid.nl'],
  marktplaats: [],
  bitvavo: [],
  wetransfer: [],
};

/** Endings under which a known platform's own name is taken to be its own. */
export const usualEndings: ReadonlySet<string> = new Set(['com', 'nl', 'be', 'de', 'ie', 'co.uk', 'eu', 'net', 'org']);
