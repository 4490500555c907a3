import type { Signal } from '../signal.ts';

export const accountSecurity = {
  id: 'account-security',
  description: 'A code, password or security notice for an account.',
  source: 'Transactional mail, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'verificatiecode|bevestigingscode|inlogcode|beveiligingscode|toegangscode|pincode|eenmalige',
      'verification|security|login|access|confirmation|authentication|one|sign ~2 code|passcode|password',
      'wachtwoord ~4 herstellen|resetten|vergeten|wijzigen|gewijzigd|opnieuw|instellen|aangevraagd|verlopen|verloopt',
      'reset|change|changed|forgot|forgotten|expires|update ~3 password',
      'password ~3 reset|changed|change|expire|expires|updated',
      'nieuwe|new|unusual|unrecognized|onbekende|verdachte|suspicious ~1 inlogpoging|login|aanmelding|sign|apparaat|device|activity|activiteit|inlog',
      'ingelogd|aangemeld|signed|logged ~3 nieuw|new|apparaat|device',
      'bevestig|verify|verifieer|confirm|activeer|activate ~3 mailadres|emailadres|email|e|account|address|identiteit|identity',
      'two factor|step',
      'twee|tweestaps*|tweefactor* verificatie|factor|stappen',
      'beveiligingsmelding|security alert|notice',
      'your account ~4 has|was|will|password|settings',
      'je|jouw|uw ~1 account ~4 aangemaakt|gewijzigd|verwijderd|geactiveerd|verloopt',
      'welkom|welcome ~3 bij|to ~3 account',
      'mijnoverheid|digid|berichtenbox',
      'voorwaarden|privacyverklaring|privacybeleid ~4 gewijzigd|aangepast|bijgewerkt|wijzigen',
      'updated|changes|update|updating ~4 terms|privacy',
    ],
  },
} satisfies Signal;
