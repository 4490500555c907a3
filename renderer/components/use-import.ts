import { useCallback } from 'react';
import { call, callDropped } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

/** Opens the system's dialog, or takes what was dropped, and starts the import; its progress shows in the rail. */
export function useImport(): (from: 'files' | 'folder' | { readonly dropped: readonly File[] }) => Promise<void> {
  const fail = useFailureToast();
  return useCallback(
    async (from) => {
      const result = await (typeof from === 'string'
        ? call('import.choose', { kind: from })
        : callDropped(from.dropped));
      if (!result.ok) fail(result.error.code);
    },
    [fail],
  );
}
