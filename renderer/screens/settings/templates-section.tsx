import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterKind, Tone } from '../../../shared/domain/letter.ts';
import type { TemplateFault, TemplateKey, TemplateView } from '../../../shared/domain/template.ts';
import { everyLetterKind } from '../../../shared/rules/letter-rules.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';
import { ToneChoice } from '../case/tone-choice.tsx';
import { LanguageChoice } from '../case/write-letter-form.tsx';

/** The texts that letters are written from: shipped, or in the person's own words until they are put back. */
export function TemplatesSection() {
  const t = useText();
  const [kind, setKind] = useState<LetterKind>('objection');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [tone, setTone] = useState<Tone>('formal');
  const key = { kind, language, tone };
  const found = useMethod('template.get', [key]);
  return (
    <>
      <h2>{t('settings.templates')}</h2>
      <p className="v-dim">{t('templates.text')}</p>
      <div className="v-stack">
        <NativeSelect
          label={t('rewrite.kind')}
          value={kind}
          onChange={(event) => setKind(everyLetterKind.find((known) => known === event.currentTarget.value) ?? kind)}
          data={everyLetterKind.map((value) => ({ value, label: t(`letter.${value}`) }))}
        />
        <LanguageChoice language={language} onLanguage={setLanguage} />
        <ToneChoice tone={tone} onTone={setTone} />
      </div>
      {found.failure === null ? null : <FailureNote code={found.failure} onRetry={found.reload} />}
      {found.value === null ? null : (
        <TemplateEditor
          key={`${kind} ${language} ${tone} ${found.value.own ?? ''}`}
          template={found.value}
          name={key}
          onTemplate={found.replace}
        />
      )}
    </>
  );
}

interface TemplateEditorProps {
  readonly template: TemplateView;
  readonly name: TemplateKey;
  readonly onTemplate: (template: TemplateView) => void;
}

function TemplateEditor({ template, name, onTemplate }: TemplateEditorProps) {
  const t = useText();
  const fail = useFailureToast();
  const kept = template.own ?? template.shipped;
  const [text, setText] = useState(kept);
  const [fault, setFault] = useState<TemplateFault | null>(null);
  const save = async () => {
    const result = await call('template.save', { ...name, text });
    if (!result.ok) return fail(result.error.code);
    setFault(result.value.fault);
    if (result.value.fault !== null) return;
    showToast({ id: 'template', text: t('templates.saved'), close: t('action.close'), milliseconds: 4000 });
    onTemplate(result.value.template);
  };
  const reset = async () => {
    const result = await call('template.reset', name);
    if (result.ok) onTemplate(result.value);
    else fail(result.error.code);
  };
  return (
    <form
      noValidate
      className="v-stack"
      aria-label={t('settings.templates')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="v-small v-dim">
        {template.own === null ? t('templates.shipped', { version: template.version }) : t('templates.own')}{' '}
        {t('templates.law', { law: template.law })}
      </p>
      <Textarea
        label={t('templates.label')}
        description={t('templates.hint')}
        autosize
        minRows={12}
        maxRows={24}
        maxLength={50_000}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={fault === null ? null : t(`templates.fault.${fault.problem}`, { tag: fault.tag })}
      />
      <details className="v-details v-small">
        <summary>{t('templates.names')}</summary>
        <p className="v-dim">{template.names.map((value) => `{{${value}}}`).join(' ')}</p>
        <p className="v-dim">{template.parts.map((value) => `{{> ${value}}}`).join(' ')}</p>
      </details>
      <div className="v-dialog-foot">
        <Button variant="default" disabled={template.own === null} onClick={() => void reset()}>
          {t('templates.reset')}
        </Button>
        <Button type="submit" disabled={text === kept}>
          {t('templates.save')}
        </Button>
      </div>
    </form>
  );
}
