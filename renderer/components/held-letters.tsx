import { useEffect, useState } from 'react';
import type { HeldLetter } from '../../shared/contract.ts';
import { useNavigation } from '../route.tsx';
import { failureText } from '../text/failure-text.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { call, useEvent, useMethod } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

const none: readonly HeldLetter[] = [];

/** Letters that were confirmed and have not left. */
export function useHeldLetters(): readonly HeldLetter[] {
  const held = useMethod('letter.held', []);
  useEvent('case.changed', held.reload);
  return held.value ?? none;
}

/** Above whatever screen is shown: a letter that is about to leave, or that waited when the app was closed. */
export function HeldLetters() {
  const t = useText();
  const { route } = useNavigation();
  const held = useHeldLetters().filter(({ letterId }) => !(route.screen === 'letter' && route.id === letterId));
  if (held.length === 0) return null;
  return (
    <div className="v-held" role="region" aria-label={t('held.name')}>
      {held.map((letter) => (
        <HeldLine key={letter.letterId} letter={letter} link />
      ))}
    </div>
  );
}

interface HeldLineProps {
  readonly letter: HeldLetter;
  /** With a way to the letter itself. */
  readonly link?: boolean;
}

/** One of them: how long it still waits and a way back, or the question whether it should leave after all. */
export function HeldLine({ letter, link = false }: HeldLineProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const seconds = useSecondsUntil(letter.until);
  const { letterId, addressee, running, leaving, failure } = letter;
  const act = async (name: 'letter.takeBack' | 'letter.sendHeld') => {
    setBusy(true);
    const result = await call(name, { id: letterId });
    setBusy(false);
    if (!result.ok) fail(result.error.code);
  };
  const kind = t(`letter.${letter.kind}`);
  return (
    <p className="v-held-line">
      <span role={running || leaving ? 'timer' : 'alert'}>
        {leaving
          ? t('held.leaving', { kind, addressee })
          : running
            ? t('held.running', { kind, addressee, seconds })
            : t('held.waited', { kind, addressee })}
        {failure === null ? null : ` ${failureText(failure, language).happened}`}
      </span>
      {leaving ? null : (
        <>
          <button type="button" className="v-plain v-link" disabled={busy} onClick={() => void act('letter.takeBack')}>
            {t(running ? 'held.takeBack' : 'held.dont')}
          </button>
          <button type="button" className="v-plain v-link" disabled={busy} onClick={() => void act('letter.sendHeld')}>
            {t('held.sendNow')}
          </button>
        </>
      )}
      {link ? (
        <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'letter', id: letterId })}>
          {t('timeline.letter')}
        </button>
      ) : null}
    </p>
  );
}

function useSecondsUntil(until: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}
