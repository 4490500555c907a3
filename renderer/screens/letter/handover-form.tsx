import { Button, Modal } from '@mantine/core';
import {
  IconBrandLinkedin,
  IconCopy,
  IconDownload,
  IconFileTypePdf,
  IconMailForward,
  IconMailPlus,
  IconPrinter,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterView } from '../../../shared/contract.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { paperWarning } from './paper-warning.ts';

interface HandoverFormProps {
  readonly view: LetterView;
  /** Saves what is not saved yet. */
  readonly before: () => Promise<boolean>;
  readonly onDone: () => void;
  readonly onCancelled: () => void;
}

const icons: Readonly<Record<HandoverRoute, Icon>> = {
  smtp: IconSend,
  'imap-draft': IconMailPlus,
  mailto: IconMailForward,
  eml: IconDownload,
  clipboard: IconCopy,
  pdf: IconFileTypePdf,
  print: IconPrinter,
};

/** By which way the letter leaves. What is handed over lies fixed from then on. */
export function HandoverForm({ view, before, onDone, onCancelled }: HandoverFormProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const [route, setRoute] = useState<HandoverRoute | null>(view.routes[0] ?? null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = view.elements.filter(({ present }) => !present).length;
  const to = view.to ?? t('handover.noAddress');

  const handOver = async (chosen: HandoverRoute) => {
    setBusy(true);
    const saved = await before();
    const result = saved ? await call('letter.handOver', { id: view.letter.id, route: chosen }) : null;
    setBusy(false);
    setAsking(false);
    if (result === null) return;
    if (!result.ok) return fail(result.error.code);
    if (result.value.done) onDone();
    else {
      onCancelled();
      showToast({ id: 'handover', text: t('handover.cancelled'), close: t('action.close'), milliseconds: 5000 });
    }
  };
  const warning = route === null ? null : paperWarning(view, route);
  if (route === null) return <p className="v-dim">{t('handover.none')}</p>;
  return (
    <>
      <dl className="v-handover-who">
        <div>
          <dt>{t('handover.from')}</dt>
          <dd className="v-cut" title={view.from}>
            <bdi>{view.from}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('handover.to')}</dt>
          <dd className="v-cut" title={to}>
            <bdi>{to}</bdi>
          </dd>
        </div>
        {view.enclosed.length === 0 ? null : (
          <div>
            <dt>{t('handover.enclosed')}</dt>
            <dd>{view.enclosed.join(', ')}</dd>
          </div>
        )}
      </dl>
      <fieldset className="v-routes">
        <legend className="v-hidden">{t('handover.route')}</legend>
        {view.routes.map((value) => (
          <RouteChip
            key={value}
            route={value}
            linkedin={value === 'clipboard' && view.routes[0] === 'clipboard' && view.routes.includes('eml')}
            checked={value === route}
            onChoose={() => setRoute(value)}
          />
        ))}
      </fieldset>
      <div className="v-handover-do">
        {view.letter.datedOn === view.dayOfSending ? null : (
          <span className="v-small">{t('handover.redated', { date: say.date(view.dayOfSending) })}</span>
        )}
        {view.coolingUntil === null ? null : (
          <span className="v-small">{t('cooling.until', { time: say.instant(view.coolingUntil) })}</span>
        )}
        {warning === null ? null : <span className="v-small">{t(warning)}</span>}
        {missing === 0 ? null : <span className="v-small">{t('check.missing', { count: missing })}</span>}
        <Button
          loading={busy}
          disabled={view.coolingUntil !== null}
          onClick={() => (route === 'smtp' ? setAsking(true) : void handOver(route))}
        >
          {t(`handover.do.${route}`)}
        </Button>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('handover.ask')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <div className="v-stack">
          <p>{t('handover.ask.text', { from: view.from, to })}</p>
          <div className="v-dialog-foot">
            <Button variant="default" onClick={() => setAsking(false)} disabled={busy}>
              {t('action.cancel')}
            </Button>
            <Button loading={busy} onClick={() => void handOver('smtp')} data-autofocus>
              {t('handover.do.smtp')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}

interface RouteChipProps {
  readonly route: HandoverRoute;
  readonly linkedin: boolean;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function RouteChip({ route, linkedin, checked, onChoose }: RouteChipProps) {
  const t = useText();
  const RouteIcon = linkedin ? IconBrandLinkedin : icons[route];
  return (
    <label className="v-route" data-checked={checked}>
      <input type="radio" name="route" className="v-hidden" checked={checked} onChange={onChoose} />
      <RouteIcon size={15} stroke={1.75} aria-hidden />
      {linkedin ? t('route.linkedin') : t(`route.${route}`)}
    </label>
  );
}
