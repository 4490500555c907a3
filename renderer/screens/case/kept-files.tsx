import type { ChosenFile } from '../../../shared/domain/by-hand.ts';
import type { CaseFact } from '../../../shared/domain/case.ts';
import { ByHandFiles } from '../../components/by-hand-files.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface KeptFilesProps {
  readonly files: readonly ChosenFile[];
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Files to keep with what is recorded: an answer on paper or from a portal, the copy of a form. */
export function KeptFiles({ files, onFiles }: KeptFilesProps) {
  const t = useText();
  const fail = useFailureToast();
  const attach = async () => {
    const chosen = await call('case.attach');
    if (chosen.ok) onFiles([...files, ...chosen.value]);
    else fail(chosen.error.code);
  };
  return (
    <ByHandFiles
      files={files}
      label={t('record.files')}
      add={t('record.files.add')}
      onChange={onFiles}
      onAttach={() => void attach()}
    />
  );
}

/** Writes a fact down, with its files when there are any. */
export const recordWith = (
  recorded: { readonly id: number; readonly on: string; readonly fact: CaseFact },
  files: readonly ChosenFile[],
) =>
  files.length === 0
    ? call('case.record', recorded)
    : call('case.recordWithFiles', { ...recorded, tokens: files.map(({ token }) => token) });
