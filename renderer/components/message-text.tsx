import { useMemo, useState } from 'react';
import type { Reason } from '../../shared/domain/verdict.ts';
import { signalText } from '../text/tables.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';
import { messageParts, type TextPart } from './message-parts.ts';
import { showToast } from './toast.tsx';
import './message-text.css';

interface MessageTextProps {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

const firstCharacters = 20_000;

/** The plain text of a message. Addresses of pages are text that can be copied, never links; the words that counted are marked. */
export function MessageText({ text, reasons }: MessageTextProps) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const long = text.length > firstCharacters;
  const shown = long && !whole ? text.slice(0, firstCharacters) : text;
  const parts = useMemo(() => messageParts(shown, reasons), [shown, reasons]);
  if (text.trim() === '') return <p className="v-dim">{t('reader.noText')}</p>;
  return (
    <>
      <div className="v-message-text" dir="auto">
        {parts.map((part, index) => (
          <Part key={index} part={part} />
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

function Part({ part }: { readonly part: TextPart }) {
  const language = useLanguage();
  switch (part.kind) {
    case 'plain':
      return part.text;
    case 'evidence':
      return <mark title={part.codes.map((code) => signalText(code, language)).join(' · ')}>{part.text}</mark>;
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
