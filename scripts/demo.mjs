// Started by npm start where there is no display: the app through its main job, on a virtual one.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask, contentShown, dress, goTo, openCase, openSample } from './drive-window.mjs';
import { launchElectron } from './launch-electron.mjs';
import { inProject } from './project-root.mjs';
import { runMain, say } from './say.mjs';

const shown = 25;

await runMain(async () => {
  mkdirSync(inProject('sample-output'), { recursive: true });
  const { app, page, userData } = await launchElectron();
  const picture = async (/** @type {string} */ name) => {
    await page.screenshot({ path: inProject('sample-output', name) });
    say(`sample-output/${name}`);
  };
  try {
    await contentShown(page);
    await dress(page, 'nl', 'light');
    await contentShown(page);
    await picture('1-first-run.png');
    await openSample(page, 'nl');
    await goTo(page, 'nl', 'inbox');
    await picture('2-inbox.png');

    const inbox = await ask(page, 'inbox.list', { view: 'flagged', query: '', label: null, offset: 0, limit: 500 });
    say('');
    say(
      `Flagged as unsolicited: ${inbox.total} of ${inbox.counts.all} messages (${inbox.counts.unsure} more in doubt, not counted)`,
    );
    for (const line of table(inbox.rows.slice(0, shown))) say(line);
    if (inbox.total > shown) say(`… and ${inbox.total - shown} more`);
    say('');

    const cause = inbox.rows.find(
      (/** @type {Row} */ row) => row.label === 'recruiter' && row.channel === 'email' && row.organisation !== null,
    );
    if (cause === undefined) throw new Error('Nothing was flagged as recruitment.');
    let file = await ask(page, 'case.open', { messageId: cause.id, kind: 'both' });
    file = await ask(page, 'case.confirmController', { id: file.id, controller: file.suggestedController });
    for (const kind of ['objection', 'access']) {
      const { letter } = await ask(page, 'case.writeLetter', { id: file.id, kind, language: 'nl', personalReason: '' });
      const pdf = join(userData, `${kind}.pdf`);
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, pdf);
      await ask(page, 'letter.handOver', { id: letter.id, route: 'pdf' });
      copyFileSync(pdf, inProject('sample-output', `letter-${kind}.pdf`));
      say(`sample-output/letter-${kind}.pdf`);
      file = await ask(page, 'letter.confirmSent', { id: letter.id, route: 'pdf', on: file.today });
    }
    say(
      `Case ${file.reference} against ${file.state.controller.name}: sent ${file.state.sentOn}, received ${file.state.receivedOn} (presumed: post), answer due ${file.state.deadline.due}`,
    );
    await goTo(page, 'nl', 'cases');
    await picture('3-cases.png');
    await openCase(page, file.reference);
    await picture('4-case.png');
    await goTo(page, 'nl', 'organisations');
    await picture('5-organisations.png');
    await goTo(page, 'nl', 'settings');
    await picture('6-settings.png');
  } finally {
    await app.close();
  }
  return 0;
});

/** @typedef {{ id: number, label: string, channel: string, sentAt: string | null, from: { name: string, address: string | null }, organisation: { name: string } | null, subject: string }} Row */

/** @param {Row[]} rows */
function table(rows) {
  const cells = rows.map((row) => [
    (row.sentAt ?? '').slice(0, 10),
    row.label,
    row.from.name || (row.from.address ?? ''),
    row.organisation?.name ?? '',
    row.subject.slice(0, 50),
  ]);
  const all = [['date', 'kind', 'sender', 'organisation', 'subject'], ...cells];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
