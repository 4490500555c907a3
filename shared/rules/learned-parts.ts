import type { ImportReport } from '../domain/job.ts';

/** What an import learned of who the person is, as a person reads it. */
export const learnedParts = ({ names, addresses, profiles }: ImportReport['learned']): string[] => [
  ...names,
  ...addresses,
  ...profiles.map((profile) => `linkedin.com/${profile}`),
];
