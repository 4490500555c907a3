/** Kind of an unexpected error and the place in our own code, for the log. Never its message, which may hold text of a mail over several lines. */
export function whereItFailed(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { name, message, stack = '' } = error;
  // The stack begins with the message, and a message may hold a line that looks like a place.
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return `${name} ${frames.find((line) => line.startsWith('    at '))?.trim() ?? ''}`.trim();
}
