import type { InboxRow, InboxView } from '../../../shared/domain/inbox.ts';
import { Label } from '../../../shared/domain/verdict.ts';
import type { Engine } from '../../engine/engine.ts';
import { oneOf, parseWords, wholeNumber } from '../arguments.ts';
import { answer, type Output, table } from '../output.ts';
import { UsageError } from '../usage.ts';

const pageSize = 500;

/** `verzet list`: newest first. `--unsolicited` shows the flagged ones only. */
export async function list(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values } = parseWords(args, {
    label: { type: 'string' },
    unsolicited: { type: 'boolean' },
    limit: { type: 'string' },
  });
  const label = values.label === undefined ? null : oneOf(values.label, '--label', Label.options);
  await print(engine, output, {
    query: '',
    label,
    unsolicited: values.unsolicited === true,
    limit: values.limit === undefined ? 50 : wholeNumber(values.limit, '--limit'),
  });
}

/** `verzet search QUERY`: full text over sender, subject and text. */
export async function search(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, { limit: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('search takes one or more words');
  await print(engine, output, {
    query: positionals.join(' '),
    label: null,
    unsolicited: false,
    limit: values.limit === undefined ? 50 : wholeNumber(values.limit, '--limit'),
  });
}

async function print(
  engine: Engine,
  output: Output,
  wanted: { query: string; label: Label | null; unsolicited: boolean; limit: number },
): Promise<void> {
  const view: InboxView = wanted.unsolicited ? 'unsolicited' : 'all';
  const rows: InboxRow[] = [];
  let total = 0;
  let complete = true;
  let milliseconds = 0;
  while (rows.length < wanted.limit) {
    const page = await engine.handlers['inbox.list']({
      view,
      query: wanted.query,
      label: wanted.label,
      offset: rows.length,
      limit: Math.min(pageSize, wanted.limit - rows.length),
    });
    ({ total, complete } = page);
    milliseconds += page.milliseconds;
    rows.push(...page.rows);
    if (page.rows.length === 0) break;
  }
  answer(output, { total, complete, messages: rows.map(forCommand), milliseconds }, () => [
    ...table(
      rows.map((row) => [
        String(row.id),
        (row.sentAt ?? '').slice(0, 10),
        row.from.name || (row.from.address ?? '?'),
        row.organisation?.name ?? '',
        row.label,
        row.subject,
      ]),
    ),
    `${rows.length} of ${complete ? '' : 'at least '}${total}`,
  ]);
}

function forCommand(row: InboxRow) {
  return {
    id: row.id,
    channel: row.channel,
    date: row.sentAt,
    from: { name: row.from.name, address: row.from.address ?? row.from.profile },
    organisation: row.organisation?.name ?? null,
    subject: row.subject,
    label: row.label,
    unsolicited: row.unsolicited,
    confidence: row.confidence,
    snippet: row.snippet,
  };
}
