import { IconAlertCircle, IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import type { MessageFact, MessageFactCode } from '../../shared/domain/message-fact.ts';
import { useFactText } from '../text/fact-text.ts';
import { useText } from '../text/use-text.ts';
import './fact-list.css';

/** How a fact reads: contact after a no, something that should be there and is not, something to note, something to know. */
type Manner = 'breach' | 'lacking' | 'notable' | 'known';

const manners: Readonly<Record<MessageFactCode, Manner>> = {
  'objection-notice-absent': 'lacking',
  'objection-notice-hidden': 'notable',
  'objection-notice-clear': 'known',
  'alias-leak': 'notable',
  'name-misspelt': 'notable',
  'name-swapped': 'notable',
  'name-placeholder': 'notable',
  'name-headline': 'notable',
  'contact-after-no': 'breach',
  'connection-then-list': 'notable',
  'same-text': 'notable',
  'recruiter-elsewhere': 'known',
  'sequence-tool': 'notable',
  'follow-up': 'notable',
  'sender-unnamed': 'lacking',
  'stop-address-absent': 'lacking',
  'stop-address-given': 'known',
  'privacy-information-absent': 'lacking',
  'privacy-information-given': 'known',
  'source-absent': 'lacking',
  'source-given': 'known',
  'client-named': 'known',
  'client-hinted': 'known',
  'footer-particulars': 'known',
  'open-to-work': 'known',
  'not-open-to-work': 'known',
};
const icons = { breach: IconAlertTriangle, lacking: IconX, notable: IconAlertCircle, known: IconCheck };

/** What the message reveals, each with the words that show it. Nothing of it counts for the verdict. */
export function FactList({ facts }: { readonly facts: readonly MessageFact[] }) {
  const t = useText();
  if (facts.length === 0) return null;
  return (
    <section className="v-revealed" aria-label={t('facts.title')}>
      <h2 className="v-eyebrow">{t('facts.title')}</h2>
      <ul className="v-revealed-list">
        {facts.map((fact) => (
          <FactRow key={fact.code} fact={fact} />
        ))}
      </ul>
      <p className="v-small v-dim">{t('facts.hint')}</p>
    </section>
  );
}

function FactRow({ fact }: { readonly fact: MessageFact }) {
  const t = useText();
  const factText = useFactText();
  const manner = manners[fact.code];
  const Icon = icons[manner];
  return (
    <li className="v-revealed-fact" data-fact={fact.code} data-manner={manner}>
      <Icon className="v-revealed-sign" size={16} stroke={1.75} role="img" aria-label={t(`facts.${manner}`)} />
      <div className="v-revealed-text">
        <span>{factText(fact)}</span>
        {fact.evidence.map(({ words, place }) => (
          <span key={words} className="v-revealed-words v-small">
            {place === 'header' || place === 'link' || place === 'record' || place === 'case' ? (
              <span>{t(`facts.place.${place}`)}: </span>
            ) : null}
            <q dir="auto">{words}</q>
          </span>
        ))}
      </div>
    </li>
  );
}
