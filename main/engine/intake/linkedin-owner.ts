import type { Connection, Invitation, OwnerCandidate } from '../../../shared/domain/network.ts';
import type { MessageSurvey } from './linkedin-messages.ts';

interface Clues {
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
export function ownName({ own }: MessageSurvey): string | null {
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

/**
 * Whose archive it is; no file says so. In order: the own side of the invitations, the profile that writes under the
 * name of Profile.csv, the profile in most conversations. Null when none is clear: the data subject is asked.
 */
export function findOwner({ name, invitations, connections, survey }: Clues): string | null {
  const own = mostFrequent(invitedOrInviting(invitations));
  if (own !== null) return own;
  const namesakes = [...survey.names].filter(([, written]) => written === name).map(([profile]) => profile);
  if (namesakes.length === 1) return namesakes[0] ?? null;
  return mostPresent(survey, connections);
}
