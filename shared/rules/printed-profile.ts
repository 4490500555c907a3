import type { LetterFacts } from '../domain/letter-facts.ts';

/** Told only where the message came through it: a letter gives away no other address or profile. Empty when there is nothing to tell. */
export function printedProfile({ message, dataSubject: { profile } }: LetterFacts): string {
  return message.channel === 'linkedin' ? printProfile(profile) : '';
}

/** `in/some-slug` as an address on the web; anything else as it is. */
function printProfile(profile: string | null): string {
  if (profile === null) return '';
  return profile.startsWith('in/') ? `https://www.linkedin.com/${profile}` : profile;
}
