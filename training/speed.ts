import type { Message } from '../shared/domain/message.ts';
import { unknownRelationship } from '../shared/domain/verdict.ts';
import { classify } from '../main/engine/triage/classify.ts';

const microseconds = 1_000_000;

/** Verdicts per second of processor time, so that what else the machine does is not counted. */
export function measureSpeed(messages: readonly Message[], say: (line: string) => void): void {
  for (const message of messages) classify(message, unknownRelationship);
  const rounds = 3;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const message of messages) classify(message, unknownRelationship);
  const { user, system } = process.cpuUsage(before);
  const perSecond = (messages.length * rounds * microseconds) / (user + system);
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0) / messages.length;
  say(
    `Speed: ${Math.round(perSecond)} verdicts per second of one core on parsed text (${messages.length} messages of ${Math.round(characters)} characters on average)`,
  );
}
