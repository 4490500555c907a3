import { Button, FileButton, Textarea } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import type { TryOut } from '../../../shared/domain/verdict.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { verdictText } from '../../components/message-head.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { ReasonList } from '../../components/reason-list.tsx';
import type { FailureCode } from '../../../shared/failure.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

/** A message that is only shown to Verzet: the verdict and why, and nothing kept. */
export function TryOutSection() {
  const t = useText();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [tried, setTried] = useState<TryOut | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const judge = async (source: string | Uint8Array) => {
    setBusy(true);
    const result = await call('verdict.tryOut', { source });
    setBusy(false);
    setTried(result.ok ? result.value : null);
    setFailure(result.ok ? null : result.error.code);
  };
  const judgeFile = async (file: File | null | undefined) => {
    if (file != null) await judge(new Uint8Array(await file.arrayBuffer()));
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void judgeFile(file);
  };
  return (
    <>
      <h2>{t('settings.try')}</h2>
      <p className="v-dim">{t('try.text')}</p>
      <form
        noValidate
        className="v-try"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void judge(text);
        }}
      >
        <Textarea
          label={t('try.label')}
          placeholder={over ? t('try.drop') : t('try.placeholder')}
          autosize
          minRows={6}
          maxRows={14}
          maxLength={1_000_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="v-inline">
          <Button type="submit" loading={busy} disabled={text.trim() === ''}>
            {t('try.do')}
          </Button>
          <FileButton accept=".eml,message/rfc822" onChange={(file) => void judgeFile(file)}>
            {(props) => (
              <Button {...props} variant="default" disabled={busy}>
                {t('try.file')}
              </Button>
            )}
          </FileButton>
        </div>
      </form>
      <div role="status">{failure === null ? null : <FailureNote code={failure} />}</div>
      {tried === null ? null : <Result tried={tried} />}
    </>
  );
}

function Result({ tried }: { readonly tried: TryOut }) {
  const t = useText();
  const { from, subject, text, organisation, verdict } = tried;
  const sender = [from.name || from.address, organisation].filter((name) => name !== null && name !== '').join(' · ');
  return (
    <section className="v-try-result" aria-label={t('try.result')}>
      <header>
        {subject === '' ? null : <h3 dir="auto">{subject}</h3>}
        {sender === '' ? null : (
          <p className="v-small v-dim">
            <bdi>{sender}</bdi>
          </p>
        )}
        <p className="v-verdict">
          <LabelGlyph label={verdict.label} band={verdict.band} />
          <span className="v-strong">{verdictText({ ...verdict, corrected: false }, t)}</span>
        </p>
      </header>
      <ReasonList reasons={verdict.reasons} />
      <MessageText text={text} reasons={verdict.reasons} />
    </section>
  );
}
