import type { Controller } from '../../../shared/domain/controller.ts';

/** Who decides on the processing in the sample's cases; all invented, with postcodes that do not exist. */
export const controllers = {
  datakrachten: {
    name: 'Datakrachten B.V.',
    email: 'privacy@datakrachten.example',
    postalAddress: 'Voorbeeldlaan 81\n0000 DK Sluiswerd',
    country: 'NL',
  },
  vonkhoek: {
    name: 'Vonkhoek IT Recruitment B.V.',
    email: 'privacy@vonkhoek.example',
    postalAddress: 'Voorbeeldplein 4\n0000 BV Vonkhoek',
    country: 'NL',
  },
  leadlantaarn: {
    name: 'LeadLantaarn B.V.',
    email: 'privacy@leadlantaarn.example',
    postalAddress: 'Voorbeeldpassage 9\n0000 LL Sluiswerd',
    country: 'NL',
  },
  kranenborgh: {
    name: 'Kranenborgh & Dochters Executive Search',
    email: 'secretariaat@kranenborgh.example',
    postalAddress: null,
    country: 'NL',
  },
  blauwdruk: {
    name: 'Blauwdruk Interim B.V.',
    email: 'info@blauwdruk-interim.example',
    postalAddress: 'Voorbeeldweg 300\n0000 BI Rietwaarden',
    country: 'NL',
  },
  codewering: { name: 'Codewering', email: 'hallo@codewering.example', postalAddress: null, country: 'NL' },
  peopleforge: {
    name: 'Peopleforge B.V.',
    email: 'privacy@peopleforge.example',
    postalAddress: 'Voorbeeldkade 17\n0000 PF Amsterdam',
    country: 'NL',
  },
} as const satisfies Record<string, Controller>;
