import type { EngineHost } from './engine-host.ts';
import type { SettingsFile } from './settings.ts';

const minute = 60_000;

/** Asks for new mail as often as the settings say; 0 minutes: only on a click. Returns its own stop. */
export function startPolling(host: Pick<EngineHost, 'call'>, settings: Pick<SettingsFile, 'get'>): () => void {
  let passed = 0;
  const timer = setInterval(() => {
    passed += 1;
    const { pollMinutes } = settings.get();
    if (pollMinutes === 0 || passed < pollMinutes) return;
    passed = 0;
    // Without an open profile or an account the engine answers a code; there is nothing to tell the person then.
    void host.call('account.poll', undefined);
  }, minute);
  return () => clearInterval(timer);
}

/** A computer that slept has lost its lines and missed its times: it asks as soon as the network had a moment to come back. */
export function pollOnResume(
  host: Pick<EngineHost, 'call'>,
  settings: Pick<SettingsFile, 'get'>,
  power: { on(event: 'resume', listener: () => void): unknown },
  milliseconds = 10_000,
): void {
  power.on('resume', () => {
    setTimeout(() => {
      if (settings.get().pollMinutes > 0) void host.call('account.poll', undefined);
    }, milliseconds);
  });
}
