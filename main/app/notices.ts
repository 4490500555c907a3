import type { EngineEvent } from '../../shared/engine-port.ts';
import type { SettingsFile } from './settings.ts';

export interface Notice {
  readonly title: string;
  readonly body: string;
}

interface NoticeParts {
  readonly settings: Pick<SettingsFile, 'get'>;
  /** The person is looking at the window: it tells by itself. */
  readonly inView: () => boolean;
  readonly show: (notice: Notice) => void;
}

const texts = {
  nl: (count: number) => `${count} ${count === 1 ? 'nieuw ongevraagd bericht' : 'nieuwe ongevraagde berichten'}`,
  en: (count: number) => `${count} new unsolicited ${count === 1 ? 'message' : 'messages'}`,
} as const;

/** Desktop notices of new mail. A screen can be seen by others: the names of senders only when the person wants that, and never a word of theirs. */
export function noticesOf({ settings, inView, show }: NoticeParts): (event: EngineEvent) => void {
  return (event) => {
    const { notices, language } = settings.get();
    if (event.name !== 'mail.arrived' || notices === 'none' || inView()) return;
    const { flagged, senders } = event.payload;
    const body = texts[language](flagged);
    show({
      title: 'Verzet',
      body: notices === 'sender' && senders.length > 0 ? `${body}: ${senders.join(', ')}` : body,
    });
  };
}
