import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { RefusalNames } from '../../../shared/domain/answer.ts';
import type { CaseKind } from '../../../shared/domain/case.ts';
import { useText } from '../../text/use-text.ts';
import { isRefusal, type Judged, sayingGroups, sayingOf } from './judged-answer.ts';
import { ReasonedChoice } from './reasoned-choice.tsx';

const named: readonly RefusalNames[] = ['reason', 'authority', 'court'];

interface AnswerFieldsProps {
  readonly kind: CaseKind;
  readonly judged: Judged;
  readonly onJudged: (judged: Judged) => void;
}

/** The one question about an answer, and what only some answers bring with them. */
export function AnswerFields({ kind, judged, onJudged }: AnswerFieldsProps) {
  const t = useText();
  const { says } = judged;
  const groups = sayingGroups(kind).filter(({ sayings }) => sayings.length > 0);
  return (
    <>
      <NativeSelect
        label={t('judge.what')}
        value={says ?? ''}
        onChange={(event) => onJudged({ ...judged, says: sayingOf(event.currentTarget.value) })}
        data={[
          { value: '', label: t('judge.choose'), disabled: true },
          ...groups.map(({ group, sayings }) => ({
            group: t(`says.group.${group}`),
            items: sayings.map((value) => ({ value, label: t(`says.${value}`) })),
          })),
        ]}
      />
      {says === 'extension' ? (
        <ReasonedChoice reasoned={judged.reasoned} onReasoned={(reasoned) => onJudged({ ...judged, reasoned })} />
      ) : null}
      {isRefusal(says) ? (
        <Checkbox.Group
          label={t('judge.names')}
          description={t('judge.names.hint')}
          value={[...judged.names]}
          onChange={(values) => onJudged({ ...judged, names: named.filter((name) => values.includes(name)) })}
        >
          <div className="v-radios">
            {named.map((name) => (
              <Checkbox key={name} value={name} label={t(`judge.names.${name}`)} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      {says === null || says === 'receipt' || says === 'extension' ? null : (
        <TextInput
          label={t('judge.source')}
          maxLength={200}
          value={judged.source}
          onChange={(event) => onJudged({ ...judged, source: event.currentTarget.value })}
        />
      )}
    </>
  );
}
