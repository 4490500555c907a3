import type { CalendarDate } from '../../shared/domain/dates.ts';
import { sayReminding } from '../../shared/rules/explain-case-date.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import { printDate } from '../../shared/rules/print-date.ts';
import type { EngineHost } from './engine-host.ts';
import type { Notice } from './notices.ts';
import type { SettingsFile } from './settings.ts';

interface DateNoticeParts {
  readonly host: Pick<EngineHost, 'ask'>;
  readonly settings: Pick<SettingsFile, 'get' | 'toldUntil' | 'setToldUntil'>;
  readonly now: () => Date;
  readonly timeZone: () => string;
  readonly show: (notice: Notice) => void;
  /** Another day has begun: what is shown counts from it. */
  readonly newDay: () => void;
}

const minute = 60_000;
const most = 3;

/**
 * Tells of the dates of cases once a day, whenever that day is first seen: also after a night asleep, days switched off, or a clock that
 * was put right. A day is told once; one that a clock put wrong told too early is told again. Gives one look at the clock.
 */
export function dateNotices(parts: DateNoticeParts): () => Promise<void> {
  let seen: CalendarDate | null = null;
  let looking = false;
  const look = async () => {
    const day = localDate(parts.now().toISOString(), parts.timeZone());
    if (seen !== null && seen !== day) parts.newDay();
    seen = day;
    const kept = parts.settings.toldUntil();
    // Told on a day that is still to come: the clock stood wrong then.
    const told = kept !== null && kept > day ? null : kept;
    const { notices, language } = parts.settings.get();
    if (notices === 'none' || told === day) return;
    try {
      const found = await parts.host.ask('case.notices', { since: told });
      parts.settings.setToldUntil(day);
      const lines = found.map(({ reference, name, kind, moment, on }) =>
        // A screen can be seen by others: names only when the person wants that.
        sayReminding(
          { who: notices === 'sender' && name !== '' ? name : reference, kind, moment, on: printDate(on, language) },
          language,
        ),
      );
      if (lines.length > 0) parts.show({ title: 'Verzet', body: shortened(lines).join('\n') });
    } catch {
      // No profile is open yet: the next look asks again.
    }
  };
  return async () => {
    if (looking) return;
    looking = true;
    await look().finally(() => {
      looking = false;
    });
  };
}

function shortened(lines: readonly string[]): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `+ ${lines.length - most}`];
}

/** Looks at the clock every minute. Returns its own stop. */
export function everyMinute(look: () => Promise<void>): () => void {
  const timer = setInterval(() => void look(), minute);
  return () => clearInterval(timer);
}
