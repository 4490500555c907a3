// Apart from the schemas, so that preload and renderer bundle no zod (building a schema probes `new Function`, which the CSP refuses).

/** Every call the window may make. */
export const methodNames = [
  'app.info',
  'settings.get',
  'settings.set',
  'profile.status',
  'profile.create',
  'profile.unlock',
  'profile.removeAll',
  'sample.open',
  'sample.remove',
  'import.choose',
  'import.dropped',
  'byHand.attach',
  'byHand.add',
  'job.cancel',
  'export.choose',
  'identity.get',
  'identity.save',
  'account.list',
  'account.test',
  'account.add',
  'account.remove',
  'account.sync',
  'account.mailboxes',
  'account.choose',
  'account.signIn',
  'oauth.clients',
  'oauth.saveClient',
  'oauth.cancel',
  'inbox.list',
  'message.get',
  'message.leaveAlone',
  'message.undoDecision',
  'message.correct',
  'correction.list',
  'correction.undo',
  'verdict.tryOut',
  'organisation.list',
  'organisation.get',
  'organisation.save',
  'case.list',
  'case.open',
  'case.running',
  'case.addMessage',
  'case.get',
  'case.confirmController',
  'case.writeLetter',
  'case.record',
  'case.withdraw',
  'letter.get',
  'letter.save',
  'letter.revise',
  'letter.handOver',
  'letter.confirmSent',
] as const;
export type MethodName = (typeof methodNames)[number];

/** Facts the engine and the app tell the window. */
export const eventNames = [
  'inbox.changed',
  'case.changed',
  'organisation.changed',
  'profile.changed',
  'settings.changed',
  'job.progress',
  'engine.state',
] as const;
export type EventName = (typeof eventNames)[number];

/** Calls that only the app room and the headless command make, never the window. */
export const hostMethodNames = [
  'import.start',
  'byHand.keep',
  'export.start',
  'account.poll',
  'oauth.begin',
  'oauth.finish',
  'letter.eml',
  'letter.markHandedOver',
] as const;
export type HostMethodName = (typeof hostMethodNames)[number];
