import { type EngineHandlers, type HostHandlers, hostMethods, methods } from '../../shared/contract.ts';
import type { CaseView } from '../../shared/contract.ts';
import { Failure } from '../../shared/failure.ts';
import type { HostMethodName, MethodName } from '../../shared/method-names.ts';
import { keepLetter } from './casework/keep-letter.ts';
import { recordSent, type SentWord } from './casework/record-sent.ts';
import { createHolds } from './casework/hold-letter.ts';
import type { LetterWish } from './casework/preview-letter.ts';
import type { EngineContext, EngineParts } from './context.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createGrants } from './oauth/grants.ts';
import { aliasMethods } from './methods/aliases.ts';
import { accountMethods } from './methods/accounts.ts';
import { caseMethods } from './methods/cases.ts';
import { inboxMethods } from './methods/inbox.ts';
import { holdMethods } from './methods/holds.ts';
import { jobMethods } from './methods/jobs.ts';
import { markMethods } from './methods/marks.ts';
import { listedMethods } from './methods/listed.ts';
import { organisationMethods } from './methods/organisations.ts';
import { peopleMethods } from './methods/people.ts';
import { profileMethods } from './methods/profile.ts';
import { signInMethods } from './methods/sign-ins.ts';
import { strayMethods } from './methods/strays.ts';
import { templateMethods } from './methods/templates.ts';
import { openProfile } from './profile.ts';
import { settleLater } from './settle.ts';

export type { EngineParts } from './context.ts';
export type { NotKept } from './casework/keep-letter.ts';
export type { PreviewedLetter } from './casework/preview-letter.ts';

/** Every engine method of the contract; the window reaches them through the gate, the command calls them directly. */
export interface Engine {
  readonly handlers: EngineHandlers & HostHandlers;
  readonly jobs: Jobs;
  /** A method by name with its input parsed; throws `Failure`. */
  call(name: MethodName | HostMethodName, input: unknown): Promise<unknown>;
  /** For the command: a letter, kept with its case when it is for one. */
  keepLetter(wish: LetterWish): ReturnType<typeof keepLetter>;
  /** For the command: the person says a letter left. */
  recordSent(word: SentWord): Promise<CaseView>;
  close(): Promise<void>;
}

/** Wires the stages. Opens nothing but the profile; everything else waits for a call. */
export function createEngine(parts: EngineParts): Engine {
  const { clock, emit } = parts;
  const profile = openProfile(parts.profileFolder, parts.keychain, (payload) => {
    emit({ kind: 'event', name: 'profile.changed', payload });
    settleLater(context);
  });
  const jobs = createJobs(clock, (payload) => emit({ kind: 'event', name: 'job.progress', payload }));
  const grants = createGrants(parts.oauthServers ?? {}, () => clock.now());
  const holds = createHolds({
    milliseconds: parts.holdMilliseconds,
    isOpen: (store) => profile.isOpen(store),
    changed: (id) => {
      emit({ kind: 'event', name: 'case.changed', payload: { id } });
      emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    },
    log: parts.log,
  });
  const context: EngineContext = { parts, profile, jobs, grants, holds, clock, emit };
  const handlers: EngineHandlers & HostHandlers = {
    ...profileMethods(context),
    ...inboxMethods(context),
    ...organisationMethods(context),
    ...peopleMethods(context),
    ...listedMethods(context),
    ...aliasMethods(context),
    ...accountMethods(context),
    ...signInMethods(context),
    ...caseMethods(context),
    ...holdMethods(context),
    ...strayMethods(context),
    ...jobMethods(context),
    ...templateMethods(context),
    ...markMethods(context),
  };
  settleLater(context);
  return {
    handlers,
    jobs,
    call(name, input) {
      const schema = { ...methods, ...hostMethods }[name].input.safeParse(input);
      if (!schema.success || !Object.hasOwn(handlers, name)) throw new Failure('invalid-input');
      // Parsed with this very method's schema one line up; TypeScript cannot follow a name through the table.
      const handler = handlers[name as keyof typeof handlers] as (input: unknown) => Promise<unknown>;
      return handler(schema.data);
    },
    keepLetter: (wish) => keepLetter({ store: profile.store(), clock }, wish),
    recordSent: (word) => recordSent({ store: profile.store(), clock }, word),
    async close() {
      holds.close();
      grants.cancel();
      await jobs.close();
      profile.close();
    },
  };
}
