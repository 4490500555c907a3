import type { ArchiveOwner, Connection, Invitation, OwnerCandidate } from '../../../shared/domain/network.ts';
import { profilePath } from './linkedin-links.ts';
import { folded, type MessageSurvey } from './linkedin-messages.ts';

/** `profile` null: not known, or the archive is older than profiles in its tables. */
type Owner = Pick<ArchiveOwner, 'name' | 'profile'>;

interface Clues {
  /** As in Profile.csv. */
  readonly name: string | null;
  readonly invitations: readonly Invitation[];
  readonly connections: readonly Connection[];
  readonly survey: MessageSurvey;
}

const mostCandidates = 8;

/** Who takes part in the most conversations, connections too: one of them is the data subject. */
export function ownerCandidates({ conversations, names }: MessageSurvey): OwnerCandidate[] {
  return [...conversations]
    .filter(([profile]) => profile.startsWith('in/'))
    .toSorted((one, other) => other[1].size - one[1].size)
    .slice(0, mostCandidates)
    .map(([profile]) => ({ name: names.get(profile) ?? '', profile }));
}

/** The name under which most messages went out, where the archive says so. */
function ownName({ own }: MessageSurvey): string | null {
  return [...own].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** The key counted most, when it is counted more than any other. */
function mostFrequent(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function invitedOrInviting(invitations: readonly Invitation[]): string[] {
  return invitations.flatMap(({ direction, from, to }) => {
    const own = direction === 'outgoing' ? from.profile : direction === 'incoming' ? to.profile : null;
    return own === null ? [] : [own];
  });
}

/** The profile, no connection, that takes part in at least half of at least three conversations, more than any other. */
function mostPresent({ conversations, writers }: MessageSurvey, connections: readonly Connection[]): string | null {
  const connected = new Set(connections.map(({ profile }) => profile));
  const strangers = [...conversations].filter(([profile]) => profile.startsWith('in/') && !connected.has(profile));
  const [first, second] = strangers.toSorted((one, other) => other[1].size - one[1].size);
  if (!first || first[1].size < 3 || first[1].size === second?.[1].size) return null;
  return first[1].size * 2 >= writers.size ? first[0] : null;
}

function profileOf({ name, invitations, connections, survey }: Clues): string | null {
  const own = mostFrequent(invitedOrInviting(invitations));
  if (own !== null) return own;
  const namesakes = [...survey.names].filter(([, written]) => written === name).map(([profile]) => profile);
  if (namesakes.length === 1) return namesakes[0] ?? null;
  return mostPresent(survey, connections);
}

const withName = ({ name, survey }: Clues, profile: string | null): Owner => ({
  name: name ?? (profile === null ? ownName(survey) : (survey.names.get(profile) ?? null)),
  profile,
});

/**
 * Whose archive it is; no file says so. In order: the own side of the invitations, the profile that writes under the
 * name of Profile.csv, the profile in most conversations. No profile when none is clear: the data subject is asked.
 */
export const findOwner = (clues: Clues): Owner => withName(clues, profileOf(clues));

/** Whose archive it can be: the own side of the invitations, else everybody who takes part in a conversation. */
function mayOwn({ invitations, survey }: Clues): string[] {
  const own = mostFrequent(invitedOrInviting(invitations));
  return own === null ? [...survey.conversations.keys()].filter((profile) => profile.startsWith('in/')) : [own];
}

/**
 * Whose archive it is, as the person says: the address of a profile (`in/slug` will do) or a name. It has to be one who
 * can own it, or everything that a stranger wrote would count as the person's own. The oldest archives hold no profiles.
 */
export function saidOwner(said: string, clues: Clues): Owner | 'unfit' {
  const people = mayOwn(clues);
  const profile = profilePath(said) ?? profilePath(`linkedin.com/${said}`);
  if (profile !== null) {
    const connected = clues.connections.some((connection) => connection.profile === profile);
    const fits = people.length > 0 ? people.includes(profile) : !connected;
    return fits ? withName(clues, profile) : 'unfit';
  }
  const isSaid = (name: string | null | undefined): boolean => folded(name ?? '') === folded(said);
  const invited = clues.invitations.flatMap(({ from, to }) => [from, to]);
  const namesakes = people.filter(
    (one) =>
      isSaid(clues.survey.names.get(one)) || invited.some((party) => party.profile === one && isSaid(party.name)),
  );
  if (namesakes.length === 1) return withName(clues, namesakes[0] ?? null);
  const owner = findOwner(clues);
  return namesakes.length === 0 && isSaid(owner.name) ? owner : 'unfit';
}
