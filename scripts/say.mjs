/** A failure whose message is for the person at the terminal: printed as one sentence, without a stack. */
export class SetupFailure extends Error {}

/** @type {{ fd: number, write: (text: string) => unknown }} */
let stream = process.stdout;

/** Progress goes to standard error from here on: standard output belongs to the command that follows. */
export function sayOnStandardError() {
  stream = process.stderr;
}

/** The descriptor that progress goes to, for a child that prints its own. */
export function progressDescriptor() {
  return stream.fd;
}

/** @param {string} line */
export function say(line) {
  stream.write(`${line}\n`);
}

/**
 * Runs a script's main function and ends the process with its exit status. Interrupted, it ends by way of `exit` too,
 * so that what is cleaned up there is cleaned up.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  try {
    process.exit(await main());
  } catch (error) {
    if (error instanceof SetupFailure) {
      process.stderr.write(`${error.message}\n`);
    } else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
    process.exit(1);
  }
}
