import type { Signal } from '../signal.ts';

const feedItem = /^\s*URL: \S+\s+Date: \S.*/;

export const newsItem = {
  id: 'news-item',
  description: 'An item of a news feed, forwarded by a program of the reader.',
  source: 'Mail of feed readers such as rss2email: address and date first',
  favours: 'other',
  find: ({ message, header }) =>
    header('x-rss-feed') ?? header('x-rss-url') ?? feedItem.exec(message.text)?.[0].trim().slice(0, 120) ?? null,
} satisfies Signal;
