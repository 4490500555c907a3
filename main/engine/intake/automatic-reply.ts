import type { Message } from '../../../shared/domain/message.ts';

const automaticSubject =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|automatisch(?:e)? (?:antwoord|reactie|bericht)|out of (?:the )?office|afwezig(?:heid)?|niet aanwezig|abwesen|réponse automatique|ontvangstbevestiging)\b/i;

/**
 * Who answers: a person, a program (out of office, receipt; RFC 3834 and what programs add of their own), or a mail system
 * that could not deliver (RFC 3464). Mailing lists and newsletters are none of these: they count as `person` here.
 */
export function answerNature(
  message: Pick<Message, 'headers' | 'from' | 'subject'>,
): 'person' | 'automatic' | 'bounce' {
  const { headers, from, subject } = message;
  const header = (name: string): string => headers[name]?.[0]?.trim().toLowerCase() ?? '';
  const type = header('content-type');
  if (type.startsWith('multipart/report')) {
    return /report-type\s*=\s*"?delivery-status/.test(type) ? 'bounce' : 'automatic';
  }
  if (header('x-failed-recipients') !== '' || /^(?:mailer-daemon|postmaster)@/.test(from.address ?? ''))
    return 'bounce';
  const submitted = header('auto-submitted');
  if (submitted !== '' && !/^no\b/.test(submitted)) return 'automatic';
  if (['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => !['', 'no'].includes(header(name))))
    return 'automatic';
  if (header('precedence') === 'auto_reply') return 'automatic';
  // X-Auto-Response-Suppress alone proves nothing: ticket systems set it on what their people write.
  return automaticSubject.test(subject) ? 'automatic' : 'person';
}
