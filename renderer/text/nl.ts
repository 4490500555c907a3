import { nlAliases } from './nl/aliases.ts';
import { nlCases } from './nl/cases.ts';
import { nlCasework } from './nl/casework.ts';
import { nlFacts } from './nl/facts.ts';
import { nlInbox } from './nl/inbox.ts';
import { nlIntake } from './nl/intake.ts';
import { nlLetters } from './nl/letters.ts';
import { nlMailbox } from './nl/mailbox.ts';
import { nlOrganisations } from './nl/organisations.ts';
import { nlSettings } from './nl/settings.ts';
import { nlShell } from './nl/shell.ts';
import { nlStrays } from './nl/strays.ts';

/** Every sentence of the window in Dutch, in ICU message format. */
export const nl = {
  ...nlShell,
  ...nlInbox,
  ...nlFacts,
  ...nlAliases,
  ...nlCases,
  ...nlCasework,
  ...nlIntake,
  ...nlLetters,
  ...nlMailbox,
  ...nlOrganisations,
  ...nlSettings,
  ...nlStrays,
};
