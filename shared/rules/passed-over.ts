import type { SkipReason } from '../domain/message.ts';

/** Passed over on purpose; every other reason means that something could not be read. */
export const isPassedOver = (reason: SkipReason): boolean => reason === 'draft';
