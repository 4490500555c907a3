import { init } from './0001-init.ts';
import { mail } from './0002-mail.ts';
import { letterDetails } from './0003-letter-details.ts';
import { marks } from './0004-marks.ts';
import { aliases } from './0005-aliases.ts';
import { organisationBook } from './0006-organisation-book.ts';
import { paper } from './0007-paper.ts';
import { senderNames } from './0008-sender-names.ts';
import { strayAnswers } from './0009-stray-answers.ts';
import { eventFiles } from './0010-event-files.ts';
import { learnedVerdicts } from './0011-learned-verdicts.ts';

/** One step of the database layout: `version` is the `user_version` it leads to. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** In order, versions 1, 2, 3 …: a new one goes at the end, an old one never changes. */
export const migrations: readonly Migration[] = [
  init,
  mail,
  letterDetails,
  marks,
  aliases,
  organisationBook,
  paper,
  senderNames,
  strayAnswers,
  eventFiles,
  learnedVerdicts,
];
