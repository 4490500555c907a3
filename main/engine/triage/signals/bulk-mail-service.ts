import type { Signal } from '../signal.ts';
import { bulkHosts, hasHost } from '../words/hosts.ts';

const serviceHeaders: ReadonlySet<string> = new Set([
  'x-mc-user',
  'x-mailchimp-campaign',
  'x-campaign',
  'x-campaignid',
  'x-mailin-campaign',
  'x-mailin-client',
  'x-sib-id',
  'x-hs-cid',
  'x-kmail-account',
  'x-sfmc-stack',
  'x-cmae-message',
  'x-mailjet-campaign',
  'x-marketoid',
  'x-mkto-mailingid',
  'x-elqpod',
  'x-roving-id',
  'x-ml-mid',
  'x-emarsys-identify',
  'x-zcm-rid',
  'x-csa-complaints',
  'x-report-abuse',
]);

export const bulkMailService = {
  id: 'bulk-mail-service',
  description: 'The mail was sent through a service for bulk mail.',
  source: 'Headers and link hosts of bulk mail services (formats.md 5.1, 5.2)',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message, header }) => {
    const name = Object.keys(message.headers).find((key) => serviceHeaders.has(key));
    return name === undefined ? hasHost(message.hosts, bulkHosts) : header(name);
  },
} satisfies Signal;
