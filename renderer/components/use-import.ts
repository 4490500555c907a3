import { useCallback } from 'react';
import { call } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

/** Opens the system's dialog and starts the import; its progress shows in the rail. */
export function useImport(): (kind: 'files' | 'folder') => Promise<void> {
  const fail = useFailureToast();
  return useCallback(
    async (kind) => {
      const result = await call('import.choose', { kind });
      if (!result.ok) fail(result.error.code);
    },
    [fail],
  );
}
