/** The person's time zone, IANA name. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * As the system has it at this moment: who travels has another day than when the app was started. Node asks the system anew
 * when `TZ` is written; one that the person set for the app stands.
 */
export function timeZoneAnew(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment['TZ'] === undefined) {
    environment['TZ'] = '';
    delete environment['TZ'];
  }
  return timeZone();
}
