import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caseBench, controller } from '../support/case-bench.ts';

const { opened, call, sentCase, writtenCase } = caseBench();

test('what was sent stays as it was: frozen text, same bytes, hash of those bytes', async () => {
  const { letter } = await sentCase();
  const again = await call()['letter.eml']({ id: letter.id });
  opened().travel('2026-05-01');
  expect(Buffer.from((await call()['letter.eml']({ id: letter.id })).source)).toEqual(Buffer.from(again.source));
  expect((await call()['letter.get']({ id: letter.id })).letter.sha256).toBe(
    createHash('sha256').update(again.source).digest('hex'),
  );
  await expect(async () => call()['letter.save']({ id: letter.id, subject: 'x', text: 'y' })).rejects.toMatchObject({
    code: 'letter-frozen',
  });
  await expect(async () => call()['letter.revise']({ id: letter.id })).rejects.toMatchObject({ code: 'letter-frozen' });
});

test('a letter that was handed over but not sent could never be changed again', async () => {
  const { id, letter } = await writtenCase();
  await call()['letter.markHandedOver']({ id: letter.id, route: 'pdf' });
  const revised = await call()['letter.revise']({ id: letter.id });
  expect(revised.letter).toMatchObject({ replaces: letter.id, frozenAt: null, text: letter.text });
  await call()['letter.save']({ id: revised.letter.id, subject: letter.subject, text: `${letter.text}\nEigen zin.` });
  const view = await call()['case.get']({ id });
  expect(view.state.stage).toBe('ready');
  expect(view.letters.map(({ frozenAt }) => frozenAt === null)).toEqual([false, true]);
});

test('undoing the hand-over in the time line gives a letter to edit', async () => {
  const { id, letter } = await writtenCase();
  await call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
  const { events } = await call()['case.get']({ id });
  const view = await call()['case.withdraw']({ id, eventId: events.at(-1)?.id ?? 0 });
  expect(view.state.stage).toBe('ready');
  expect(view.letters.at(-1)).toMatchObject({ replaces: letter.id, frozenAt: null });
});

test('the file that was saved is what is kept, and a mail program opens it to send', async () => {
  const { letter } = await writtenCase();
  const saved = await call()['letter.eml']({ id: letter.id, unsent: true });
  expect(Buffer.from(saved.source).toString('utf8')).toContain('X-Unsent: 1\r\n');
  await call()['letter.markHandedOver']({ id: letter.id, route: 'eml', source: saved.source });
  const kept = await call()['letter.eml']({ id: letter.id });
  expect(Buffer.from(kept.source)).toEqual(Buffer.from(saved.source));
  expect(saved.fileName).toMatch(/^verzet-VZ-\w{6}-bezwaar-en-inzage-talentvonk-b-v$/u);
});

test('a letter that leaves days after it was written bears the day on which it leaves; own words stay', async () => {
  const { letter } = await writtenCase();
  expect(letter.text).toContain('5 maart 2026');
  const own = `${letter.text}\nIk schreef dit op 5 maart 2026.`;
  await call()['letter.save']({ id: letter.id, subject: letter.subject, text: own });
  opened().travel('2026-03-09');
  await call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
  const sent = (await call()['letter.get']({ id: letter.id })).letter;
  expect(sent.datedOn).toBe('2026-03-09');
  expect(sent.text).toContain('Zwolle, 9 maart 2026');
  expect(sent.text).toContain('Bij ontvangst op 9 maart 2026 is dat uiterlijk op 9 april 2026.');
  expect(sent.text).toContain('Ik schreef dit op 5 maart 2026.');
  expect(sent.text).toContain('5 januari 2026');
});

test('a letter on paper named another last day than its case; on paper it names none, and the checklist does not miss it', async () => {
  const { id, letter } = await writtenCase();
  const example = 'Bij ontvangst op 5 maart 2026';
  const sheet = (await call()['letter.get']({ id: letter.id, onPaper: true })).letter.text;
  expect(sheet).not.toContain(example);
  expect(sheet).toContain('binnen één maand na ontvangst');
  // Printing can be cancelled: nothing changed yet.
  expect((await call()['letter.get']({ id: letter.id })).letter.text).toContain(example);
  await call()['letter.markHandedOver']({ id: letter.id, route: 'pdf' });
  const { letter: kept, elements } = await call()['letter.get']({ id: letter.id });
  expect(kept.text).toBe(sheet);
  expect(elements.filter(({ present }) => !present)).toEqual([]);
  const posted = await call()['letter.confirmSent']({ id: letter.id, route: 'print', on: '2026-03-05' });
  expect(posted.state).toMatchObject({ receivedOn: '2026-03-09', deadline: { due: '2026-04-09' } });
  expect((await call()['case.get']({ id })).letters[0]?.text).toBe(sheet);
});

test('a sending day before the letter was written was accepted', async () => {
  const { letter } = await writtenCase();
  await call()['letter.markHandedOver']({ id: letter.id, route: 'eml' });
  await expect(() =>
    call()['letter.confirmSent']({ id: letter.id, route: 'eml', on: '2026-03-04' }),
  ).rejects.toMatchObject({ code: 'sent-before-written' });
});

test('a whole letter is no mailto: a file comes first, on paper when only that reaches them', async () => {
  const { id, letter } = await writtenCase();
  const { routes } = await call()['letter.get']({ id: letter.id });
  expect(routes).toEqual(['eml', 'clipboard', 'pdf', 'print']);
  await call()['case.confirmController']({
    id,
    controller: { ...controller, email: null, postalAddress: 'Kade 1\n8011 AA Zwolle' },
  });
  expect((await call()['letter.get']({ id: letter.id })).routes[0]).toBe('pdf');
  await call()['letter.save']({ id: letter.id, subject: 'Kort', text: 'Ik maak bezwaar.' });
  await call()['case.confirmController']({ id, controller });
  expect((await call()['letter.get']({ id: letter.id })).routes).toContain('mailto');
});

test("the person's own reason was lost when the letter was drawn up anew", async () => {
  const { id } = await writtenCase();
  const { letter } = await call()['case.writeLetter']({
    id,
    kind: 'objection',
    language: 'nl',
    personalReason: 'Ik word wekelijks benaderd.',
  });
  expect((await call()['letter.get']({ id: letter.id })).letter.personalReason).toBe('Ik word wekelijks benaderd.');
});
