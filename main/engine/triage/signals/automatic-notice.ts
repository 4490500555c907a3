import type { Signal } from '../signal.ts';

const systemHeaders: ReadonlySet<string> = new Set([
  'x-github-reason',
  'x-github-sender',
  'x-gitlab-project',
  'x-jira-fingerprint',
  'x-bugzilla-reason',
  'x-trac-version',
  'x-jenkins-job',
  'x-cron-env',
  'x-discourse-topic-id',
  'x-phabricator-sent-this-message',
]);

export const automaticNotice = {
  id: 'automatic-notice',
  description: 'A system sends a notice about something the reader takes part in.',
  source: 'RFC 3834 Auto-Submitted: auto-generated; headers of GitHub, GitLab, Jira, CI',
  favours: 'other',
  find: ({ header, message }) => {
    const name = Object.keys(message.headers).find((key) => systemHeaders.has(key));
    return header(name ?? 'auto-submitted', name === undefined ? /^auto-generated/i : undefined);
  },
} satisfies Signal;
