/** A command could not do what was asked: exit status 1, with this one sentence. */
export class CommandFailure extends Error {}
