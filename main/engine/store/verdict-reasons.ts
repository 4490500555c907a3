import type { Store } from './open-store.ts';
import { exists } from './statements.ts';

/** Whether a message of this organisation got this reason, as something that speaks for the verdict. */
export const hasReason = (store: Store, organisationId: number, code: string): boolean =>
  exists(
    store,
    `SELECT 1 FROM message JOIN verdict ON verdict.message_id = message.id JOIN json_each(verdict.reasons) AS reason
     WHERE message.organisation_id = ? AND reason.value ->> 'code' = ? AND reason.value ->> 'weight' > 0 LIMIT 1`,
    [organisationId, code],
  );
