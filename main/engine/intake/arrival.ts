import type { Message } from '../../../shared/domain/message.ts';
import { parseMailDate } from './message-date.ts';

/**
 * When a message arrived, by the receiving side: a sender's own Date can be set to any day. The top Received line was written
 * by the data subject's own server and stays with the message when mail is moved to another one; the server's date of receipt
 * is then the day of the move, so it counts only without such a line. Null when nothing tells.
 */
export function arrivedAt(message: Message, receivedAt: string | null): string | null {
  const top = message.headers['received']?.[0];
  const stamp = top?.slice(top.lastIndexOf(';') + 1) ?? '';
  return (top?.includes(';') === true ? parseMailDate(stamp) : null) ?? receivedAt;
}
