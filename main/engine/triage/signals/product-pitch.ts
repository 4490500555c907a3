import type { Signal } from '../signal.ts';

export const productPitch = {
  id: 'product-pitch',
  description: 'The sender presents an own product or service.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'onze|ons|our ~1 @product',
      'wij|we|ik ~3 @offer ~4 @product|bedrijven|maat|hoogwaardige|range|full|wide',
      'gespecialiseerd|specialised|specialized|specializing|specialising|specialist ~1 in',
      'leverancier|aanbieder|supplier|manufacturer|provider|distributor|exporter ~1 van|of|in',
      'we are|zijn ~2 @role|leading|full|an|een ~4 agency|company|bureau|studio|manufacturer|firm|supplier|specialist',
      'dedicated|offshore|nearshore|remote|experienced ~2 developers|team|development|engineers',
      'ik|wij|we bouw|bouwen|ontwerp|ontwerpen|maak|maken|ontwikkel|ontwikkelen|verzorg|verzorgen|schrijf|schrijven ~4 voor ~3 @companies|@role|dienstverleners|adviseurs',
      'we are|zijn ~3 manufacturer|fabrikant|leverancier|supplier|factory|producent',
      'send|stuur ~4 for ~2 quote|quotation',
      'fast|snelle delivery|levering',
      'outsourcing|outsource|whitelabel|nearshoring|offshoring|uitbesteden',
      'white label',
      'introduce|introduceren|voorstellen|present|presenteren ~4 our|onze|my|mijn|us|company|new|nieuwe',
      "we've built|developed|created|launched",
      'we ~1 built|developed|launched|created|gelanceerd|ontwikkeld',
      'ai powered|driven|gedreven|agent|agents',
      'all in one',
      'prijslijst|brochure|catalogus|pricelist|catalogue|catalog|prijzen|tarieven',
      'price list',
      'competitive|best|lowest|scherpe|scherpste|beste ~1 price|prices|prijs|prijzen|rates|tarief|tarieven|pricing',
      'samenwerking ~4 jullie|u|je|ons',
      'partnership|partnerships|partneren|partnering|collaborate|collaboration|synergy',
    ],
  },
} satisfies Signal;
