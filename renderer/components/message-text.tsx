import { useMemo, useState } from 'react';
import type { MessageFact } from '../../shared/domain/message-fact.ts';
import type { Reason } from '../../shared/domain/verdict.ts';
import { useFactText } from '../text/fact-text.ts';
import { signalText } from '../text/tables.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';
import { messageParts, type TextPart } from './message-parts.ts';
import { showToast } from './toast.tsx';
import './message-text.css';

interface MessageTextProps {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly facts?: readonly MessageFact[];
}

const firstCharacters = 20_000;

/** The plain text of a message. Addresses of pages are text that can be copied, never links; the words that counted are marked. */
export function MessageText({ text, reasons, facts = noFacts }: MessageTextProps) {
  const t = useText();
  const titles = useTitles(reasons, facts);
  const [whole, setWhole] = useState(false);
  const long = text.length > firstCharacters;
  const shown = long && !whole ? text.slice(0, firstCharacters) : text;
  const parts = useMemo(() => messageParts(shown, [...reasons, ...shownBy(facts)]), [shown, reasons, facts]);
  if (text.trim() === '') return <p className="v-dim">{t('reader.noText')}</p>;
  return (
    <>
      <div className="v-message-text" dir="auto">
        {parts.map((part, index) => (
          <Part key={index} part={part} titles={titles} />
        ))}
      </div>
      {long && !whole ? (
        <button type="button" className="v-plain v-link" onClick={() => setWhole(true)}>
          {t('reader.all', { count: Math.round(text.length / 1000) })}
        </button>
      ) : null}
    </>
  );
}

const noFacts: readonly MessageFact[] = [];

/** The words of the text that show a fact, by the fact's code. */
const shownBy = (facts: readonly MessageFact[]) =>
  facts.flatMap(({ code, evidence }) =>
    evidence
      .filter(({ place }) => place === 'text' || place === 'signature')
      .map(({ words }) => ({ code: `fact ${code}`, evidence: words })),
  );

/** What is said of marked words, by the code that marked them. */
function useTitles(reasons: readonly Reason[], facts: readonly MessageFact[]): ReadonlyMap<string, string> {
  const language = useLanguage();
  const factText = useFactText();
  return useMemo(
    () =>
      new Map([
        ...reasons.map(({ code }) => [code, signalText(code, language)] as const),
        ...facts.map((fact) => [`fact ${fact.code}`, factText(fact)] as const),
      ]),
    [reasons, facts, language, factText],
  );
}

function Part({ part, titles }: { readonly part: TextPart; readonly titles: ReadonlyMap<string, string> }) {
  switch (part.kind) {
    case 'plain':
      return part.text;
    case 'evidence':
      return <mark title={part.codes.map((code) => titles.get(code) ?? code).join(' · ')}>{part.text}</mark>;
    case 'link':
      return <PageAddress address={part.text} />;
    default:
      return part satisfies never;
  }
}

const longest = 64;

function PageAddress({ address }: { readonly address: string }) {
  const t = useText();
  const copy = () => {
    if (copyText(address))
      showToast({ id: 'copied', text: t('reader.copied'), close: t('action.close'), milliseconds: 3000 });
  };
  return (
    // A button element cannot break over lines in the middle of a text.
    <span
      role="button"
      tabIndex={0}
      className="v-address"
      dir="ltr"
      title={`${t('reader.copy')}\n${address}`}
      onClick={copy}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        copy();
      }}
    >
      {address.length > longest ? `${address.slice(0, longest)}…` : address}
    </span>
  );
}
