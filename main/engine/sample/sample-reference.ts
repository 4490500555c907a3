import { createHash } from 'node:crypto';
import { referenceFrom } from '../../../shared/rules/reference.ts';

/** The reference that stands in one of the sample's letters and in its answers. The same key gives the same reference. */
export function sampleReference(letterKey: string): string {
  return referenceFrom(createHash('sha256').update(`verzet-sample ${letterKey}`).digest());
}
