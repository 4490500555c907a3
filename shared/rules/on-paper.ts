import type { HandoverRoute } from '../domain/letter.ts';

/** What came out on paper, or can: a PDF can still go as an attachment. */
export const isPaper = (route: HandoverRoute): boolean => route === 'pdf' || route === 'print';
