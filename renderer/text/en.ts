import { enAliases } from './en/aliases.ts';
import { enCases } from './en/cases.ts';
import { enCasework } from './en/casework.ts';
import { enFacts } from './en/facts.ts';
import { enInbox } from './en/inbox.ts';
import { enIntake } from './en/intake.ts';
import { enLetters } from './en/letters.ts';
import { enMailbox } from './en/mailbox.ts';
import { enOrganisations } from './en/organisations.ts';
import { enSettings } from './en/settings.ts';
import { enShell } from './en/shell.ts';
import { enStrays } from './en/strays.ts';
import type { nl } from './nl.ts';

/** The same in English; a key that Dutch has and English has not is a compile error, and the other way round. */
export const en = {
  ...enShell,
  ...enInbox,
  ...enFacts,
  ...enAliases,
  ...enCases,
  ...enCasework,
  ...enIntake,
  ...enLetters,
  ...enMailbox,
  ...enOrganisations,
  ...enSettings,
  ...enStrays,
} satisfies Record<keyof typeof nl, string>;
