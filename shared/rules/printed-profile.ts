import type { LetterFacts } from '../domain/letter.ts';

/** Told only where the message came through it: a letter gives away no other address or profile. Empty when there is nothing to tell. */
export function printedProfile({ message, dataSubject: { profile } }: LetterFacts): string {
  if (message.channel !== 'linkedin' || profile === null) return '';
  return profile.startsWith('in/') ? `https://www.linkedin.com/${profile}` : profile;
}
