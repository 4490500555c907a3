import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArchiveFacts } from '../../../shared/domain/network.ts';
import { archiveFixture, readAll, temporaryFolder, type ReadItems } from './intake-input.ts';

const generations = join(archiveFixture, '../linkedin-generations');
const daan = 'in/daan-wieringmeer-fictief';
const jorinde = 'in/jorinde-kwakernaak-fictief';

function factsOf({ items }: ReadItems): ArchiveFacts {
  const found = items.find((item) => item.kind === 'facts');
  if (found?.kind !== 'facts') throw new Error('no facts');
  return found.facts;
}

async function folderWith(files: Readonly<Record<string, string>>, owner?: string): Promise<ReadItems> {
  await using folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return await readAll(folder.path, undefined, owner);
}

describe('the sample archive', async () => {
  const read = await readAll(archiveFixture);
  const { messages, skipped } = read;
  const saying = (words: string): (typeof messages)[number] => {
    const found = messages.filter(({ text }) => text.includes(words));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} messages say ${words}`);
    return found[0];
  };

  test('gives the facts before the messages, with the owner found', () => {
    expect(read.items[0]?.kind).toBe('facts');
    const { owner, connections, invitations, applications } = factsOf(read);
    expect(owner).toEqual({
      name: 'Jorinde Kwakernaak',
      headline: 'Data-architect | GEEN recruiters a.u.b.',
      profile: jorinde,
      // The third address was never confirmed.
      addresses: ['jorinde@kwakernaak.example', 'j.kwakernaak@oudwerk.example'],
      openToRecruiters: false,
    });
    expect(connections).toHaveLength(5);
    expect(connections[2]).toEqual({
      profile: 'in/bram-oosterlingh-fictief',
      name: 'Bram Oosterlingh, PhD',
      address: null,
      company: 'Waterlijn Advies, Onderzoek & Co.',
      position: '"Hoofd" onderzoek',
      connectedOn: '2019-11-14',
    });
    expect(invitations).toHaveLength(5);
    expect(invitations[3]).toEqual({
      direction: 'outgoing',
      from: { name: 'Jorinde Kwakernaak', profile: jorinde },
      to: { name: 'Noor El Hadrachi', profile: 'in/noor-el-hadrachi-fictief' },
      sentAt: '2025-06-01T09:15:00.000Z',
      note: 'Dag Noor, we spraken elkaar op de dataday.',
    });
    expect(applications).toEqual([]);
  });

  test('gives 24 messages and 2 notes, all different, and one draft', () => {
    expect(messages).toHaveLength(26);
    expect(new Set(read.hashes).size).toBe(26);
    expect(skipped).toEqual(['messages.csv row 19 draft']);
  });

  test('rows 1-4: a thread with subject, quotes and the own objection', () => {
    const first = saying('Talentbrug Noord B.V.');
    expect(first).toMatchObject({
      channel: 'linkedin',
      subject: 'Teamlead Dataplatform in Zwolle, iets voor jou?',
      sentAt: '2025-09-04T06:30:00.000Z',
      folder: 'INBOX',
      group: false,
    });
    expect(first.from.profile).toBe(daan);
    const objection = saying('("verzet")');
    expect([objection.from.profile, objection.conversation]).toEqual([jorinde, first.conversation]);
  });

  test('rows 5-6: advertising has no person, and its HTML is text', () => {
    const ad = saying('Codeskade zoekt');
    expect(ad).toMatchObject({
      sponsored: true,
      subject: '',
      hosts: ['codeskade.example'],
      text: 'Dag %FIRSTNAME%,\n\nCodeskade zoekt data engineers. Meld je aan.\n\n- Utrecht\n- Hybride',
    });
    expect(ad.from).toEqual({ name: 'Fenna van Codeskade', address: null, profile: null });
    expect(saying('20 minute')).toMatchObject({ sponsored: true, subject: 'Cloud budgets in 2026' });
    expect(messages.filter(({ sponsored }) => sponsored)).toHaveLength(2);
  });

  test('rows 7-8: one subject, two conversations of one person', () => {
    const [first, second] = messages.filter(({ subject }) => subject.includes('Principal Data Engineer'));
    expect(first?.text).toContain("hope you're well!\n\nI'm partnering");
    expect(first?.from).toEqual(second?.from);
    expect(first?.conversation).not.toBe(second?.conversation);
  });

  test('row 11: the note of an accepted invitation counts once', () => {
    expect(saying('Zullen we connecten?').conversation).not.toBeNull();
    expect(
      read.items.flatMap((item) =>
        item.kind === 'message' && item.value.source === 'linkedin-invitations' ? [item.value.message.text] : [],
      ),
    ).toEqual([
      'Hi Jorinde, always keen to connect with data people,\nno agenda!',
      'Dag Noor, we spraken elkaar op de dataday.',
    ]);
  });

  test('rows 12-13: a group is split by profile, not by comma', () => {
    const own = saying('Donderdag 17 april');
    expect(own.to).toEqual([
      { name: 'Bram Oosterlingh, PhD', address: null, profile: 'in/bram-oosterlingh-fictief' },
      { name: 'Zoë Plompenhof', address: null, profile: 'in/zoë-plompenhof-fictief' },
    ]);
    expect([own.group, own.subject, messages.filter(({ group }) => group).length]).toEqual([true, '', 2]);
  });

  test('rows 14-15 and 22: an unknown person stays one', () => {
    expect(saying('Bedankt, maar nee.').to).toEqual([{ name: 'LinkedIn Member', address: null, profile: null }]);
    expect(saying('BI-consultant').from).toEqual({ name: 'LinkedIn Member', address: null, profile: null });
    expect(saying('zag je profiel en dacht').from).toEqual({ name: '', address: null, profile: null });
  });

  test('rows 16-18: every folder is kept', () => {
    expect(
      [saying('gratis webinar'), saying('GUARANTEED'), saying('Gefeliciteerd')].map(({ folder }) => folder),
    ).toEqual(['ARCHIVE', 'SPAM', '']);
  });

  test('rows 20, 21, 23, 24-25: attachments, text like HTML, a page, two rows in a second', () => {
    expect(messages.find(({ attachments }) => attachments.length > 0)).toMatchObject({
      text: '',
      attachments: [{ type: 'image/*' }, { type: 'video/*' }],
      from: { profile: 'in/zoë-plompenhof-fictief' },
    });
    expect(saying('R&D').text).toBe('Als a < b en b > c, dan R&D <3. Mijn adres: <bram@oosterlingh.example>');
    expect(saying('interim-opdrachten').from.profile).toBe('company/havenkraan-interim-fictief');
    expect(messages.filter(({ sentAt }) => sentAt === '2025-10-06T08:30:00.000Z')).toHaveLength(2);
  });
});

describe('reading again', () => {
  test('gives the same bytes, also from a newer archive with other columns, folders and links', async () => {
    const older = await readAll(join(generations, 'messages-2023.csv'));
    expect(older.messages).toHaveLength(2);
    for (const name of ['2024', '2024-12', '2025', '2025-draft', '2025-union', '2025-archived', '2026', 'excel']) {
      expect((await readAll(join(generations, `messages-${name}.csv`))).hashes, name).toEqual(older.hashes);
    }
    await using folder = await temporaryFolder();
    const moved = (await readFile(join(generations, 'messages-2026.csv'), 'utf8'))
      .replaceAll('INBOX', 'ARCHIVE')
      .replaceAll('t=y', 't=z');
    expect((await readAll(await folder.write('messages.csv', moved))).hashes).toEqual(older.hashes);
  });

  test('tells equal rows in one second apart, and the same in the next archive', async () => {
    await using folder = await temporaryFolder();
    const file = await readFile(join(generations, 'messages-2023.csv'), 'utf8');
    const path = await folder.write('messages.csv', file + file.slice(file.indexOf('\n') + 1));
    const { hashes } = await readAll(path);
    expect(new Set(hashes).size).toBe(4);
    expect((await readAll(path)).hashes).toEqual(hashes);
    expect((await readAll(join(generations, 'messages-2023.csv'))).hashes).toEqual(hashes.slice(0, 2));
  });
});

describe('every header that was ever written', () => {
  test.each([
    '2017',
    '2019',
    '2020',
    '2023',
    '2024',
    '2024-12',
    '2025',
    '2025-draft',
    '2025-union',
    '2025-archived',
    '2026',
    'excel',
  ])('messages.csv of %s', async (year) => {
    const { messages, skipped } = await readAll(join(generations, `messages-${year}.csv`));
    expect(skipped).toEqual([]);
    expect(messages.map(({ text }) => text)).toEqual(['Nee, dank je.', 'Hoi Jorinde,\n\nZoek je "iets nieuws"?']);
    const hasProfiles = !['2017', '2019'].includes(year);
    expect(messages[1]).toMatchObject({
      subject: 'Teamlead in Zwolle',
      folder: 'INBOX',
      sponsored: false,
      group: false,
      from: { name: 'Daan Wieringmeer', profile: hasProfiles ? daan : null },
    });
    expect(messages[1]?.to[0]?.name).toBe('Jorinde Kwakernaak');
    expect(messages[1]?.sentAt?.slice(4)).toBe('-05-01T14:22:10.000Z');
  });

  test.each(['2017', '2020', '2021', '2023', 'excel'])('Connections.csv of %s', async (year) => {
    const read = await readAll(join(generations, `connections-${year}.csv`));
    const hasProfiles = ['2023', 'excel'].includes(year);
    expect(read.skipped).toEqual([]);
    expect(factsOf(read).connections).toEqual([
      {
        profile: hasProfiles ? 'in/noor-el-hadrachi-fictief' : null,
        name: 'Noor El Hadrachi',
        address: 'noor@stadsdata.example',
        company: 'Stadsdata',
        position: 'Recruiter',
        connectedOn: '2017-03-12',
      },
    ]);
  });

  test.each(['2022', '2023'])('Invitations.csv of %s', async (year) => {
    const read = await readAll(join(generations, `invitations-${year}.csv`));
    expect(factsOf(read).invitations[0]).toMatchObject({
      direction: 'incoming',
      sentAt: '2026-01-29T14:37:00.000Z',
      note: 'Zullen we connecten?',
      from: { name: 'Noor El Hadrachi', profile: year === '2023' ? 'in/noor-el-hadrachi-fictief' : null },
    });
    expect(read.messages).toHaveLength(1);
  });

  test('preferences and applications, in a folder or a numbered part', async () => {
    const read = await folderWith({
      'Job Seeker Preferences.csv': 'Locations,Open To Recruiters,Semantic Preferences\nZwolle,Yes,\n',
      'Job_Applications_1.csv':
        'Application Date,Contact Email,Company Name,Job Title,Job Url\n"8/19/24, 11:04 PM",Jorinde@Kwakernaak.example,Stadsdata,Architect,\n,,,,\n',
      'Job Applications.csv': 'Application Date,Company Name\n2025-01-02,Waterlijn\n',
    });
    expect(factsOf(read).owner.openToRecruiters).toBe(true);
    expect(factsOf(read).applications.toSorted((one, other) => one.company.localeCompare(other.company))).toEqual([
      { company: 'Stadsdata', title: 'Architect', appliedOn: '2024-08-19', address: 'jorinde@kwakernaak.example' },
      { company: 'Waterlijn', title: '', appliedOn: '2025-01-02', address: null },
    ]);
  });
});

describe('a file that is not as expected', () => {
  test.each([
    ['an unknown header', 'Von,An,Datum,Inhalt\na,b,c,d\n', 'no-header-found'],
    ['a column too few', 'FROM,TO,SUBJECT,CONTENT\na,b,c,d\n', 'unknown-columns'],
    ['no content', '', 'empty'],
    ['only line ends', '\n\n', 'empty'],
    ['one line of text', 'No conversations found\n', 'no-header-found'],
    ['binary data', Buffer.alloc(2000, 7).toString('latin1'), 'no-header-found'],
  ])('with %s gives one reason and nothing of it, and the other files are read', async (_name, content, reason) => {
    const read = await folderWith({
      'messages.csv': content,
      'Connections.csv': 'First Name,Last Name,Connected On\nA,B,12 Mar 2019\n',
    });
    expect([read.skipped, read.messages, factsOf(read).connections.length]).toEqual([
      [`messages.csv ${reason}`],
      [],
      1,
    ]);
  });

  test('cut inside a quoted cell is read up to the cut', async () => {
    await using folder = await temporaryFolder();
    await cp(join(generations, 'messages-2026.csv'), join(folder.path, 'messages.csv'));
    const whole = await readFile(join(folder.path, 'messages.csv'), 'utf8');
    await writeFile(join(folder.path, 'messages.csv'), whole.slice(0, whole.indexOf('Zoek je')));
    const { messages, skipped } = await readAll(folder.path);
    expect([messages.length, skipped]).toEqual([1, ['messages.csv row 2 truncated']]);
  });

  test('with a row too short, a wrong date or an unknown direction keeps the row', async () => {
    const read = await folderWith({
      'messages.csv': 'FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\nNoor,Jorinde,01-05-2023 14:22,,Hoi\nNoor\n,,,,,\n',
      'Invitations.csv': 'From,To,Sent At,Message,Direction\nNoor,Jorinde,13/13/25,,SIDEWAYS\n',
    });
    expect(read.messages.map(({ text, sentAt, folder }) => [text, sentAt, folder])).toEqual([
      ['Hoi', null, ''],
      ['', null, ''],
    ]);
    expect(factsOf(read).invitations[0]).toMatchObject({ direction: 'unknown', sentAt: null });
    expect(read.skipped).toEqual([]);
  });

  test.each([
    ['UTF-16 with tabs', (text: string) => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('saved again as %s is read', async (_name, encode) => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'Connections.csv',
      encode('First Name,Last Name,Connected On\nZoë,Plompenhof,8 mei 2021\n'),
    );
    expect(factsOf(await readAll(path)).connections).toMatchObject([
      { name: 'Zoë Plompenhof', connectedOn: '2021-05-08' },
    ]);
  });
});

describe('whose archive it is', () => {
  const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
  const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
  const talks = ['a', 'b', 'c'].flatMap((other) => [
    `${other},${other},${url(other)},Ik,${url('ik')},2022-05-01 14:22:10 UTC,Hoi`,
    `${other},Ik,${url('ik')},${other},${url(other)},2022-05-02 14:22:10 UTC,Dag`,
  ]);
  const owner = async (files: Readonly<Record<string, string>>): Promise<string | null> =>
    factsOf(await folderWith(files)).owner.profile;

  test('is told by invitations before anything else', async () => {
    const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nB,C,,,INCOMING,${url('b')},${url('c')}\n`;
    expect(await owner({ 'messages.csv': [header, ...talks].join('\n'), 'Invitations.csv': invitations })).toBe('in/c');
  });

  test('is told by the name in the profile', async () => {
    expect(
      await owner({
        'messages.csv': [header, ...talks].join('\n'),
        'Profile.csv': 'First Name,Last Name,Headline\na,,\n',
      }),
    ).toBe('in/a');
  });

  test('is told by being in most conversations', async () => {
    expect(await owner({ 'messages.csv': [header, ...talks].join('\n') })).toBe('in/ik');
  });

  test('stays open when nothing is clear', async () => {
    expect(await owner({ 'messages.csv': [header, ...talks.slice(0, 2)].join('\n') })).toBeNull();
    expect(
      await owner({
        'messages.csv': [header, ...talks].join('\n'),
        'Connections.csv': `First Name,Last Name,URL,Connected On\nIk,,${url('ik')},1 Mar 2020\n`,
      }),
    ).toBeNull();
  });

  test('is asked while it stays open, and who is in most conversations comes first', async () => {
    const few = await folderWith({ 'messages.csv': [header, ...talks.slice(0, 2), talks[2] ?? ''].join('\n') });
    expect(factsOf(few).candidates).toEqual([
      { name: 'Ik', profile: 'in/ik' },
      { name: 'a', profile: 'in/a' },
      { name: 'b', profile: 'in/b' },
    ]);
    expect(factsOf(await folderWith({ 'messages.csv': [header, ...talks].join('\n') })).candidates).toEqual([]);
  });

  describe('as the person says', () => {
    const few = { 'messages.csv': [header, ...talks.slice(0, 2)].join('\n') };
    const said = async (owner: string, files: Readonly<Record<string, string>> = few) => {
      const { items, messages } = await folderWith(files, owner);
      const [first] = items;
      if (first?.kind === 'facts') return [first.facts.owner.name, first.facts.owner.profile];
      expect(messages).toEqual([]);
      return [first?.kind];
    };

    test.each([url('ik'), `${url('IK')}/?x=1`, 'in/ik', 'Ik', 'IK'])('%s is found', async (owner) => {
      expect(await said(owner)).toEqual(['Ik', 'in/ik']);
    });

    test.each(['in/iemand', 'Iemand', url('c')])('%s is not in it: nothing is read', async (owner) => {
      expect(await said(owner)).toEqual(['unfit-owner']);
    });

    test('a name that two bear is no answer, the address of one of them is', async () => {
      const twins = { 'messages.csv': [header, ...talks.slice(0, 2)].join('\n').replaceAll('a,a,', 'a,Ik,') };
      expect(await said('Ik', twins)).toEqual(['unfit-owner']);
      expect(await said('in/ik', twins)).toEqual(['Ik', 'in/ik']);
    });

    test('not against what the invitations tell', async () => {
      const invitation = `Ik,B,,,OUTGOING,${url('ik')},${url('b')}`;
      const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitation}\n`;
      const files = { ...few, 'Invitations.csv': invitations };
      expect(await said('in/a', files)).toEqual(['unfit-owner']);
      expect(await said('Ik', files)).toEqual(['Ik', 'in/ik']);
      expect(await said('Ik', { 'Invitations.csv': invitations })).toEqual([null, 'in/ik']);
    });

    test('an archive of connections alone belongs to none of them', async () => {
      const connections = `First Name,Last Name,URL,Connected On\nA,,${url('a')},1 Mar 2020\n`;
      expect(await said('in/a', { 'Connections.csv': connections })).toEqual(['unfit-owner']);
      expect(await said('in/ik', { 'Connections.csv': connections })).toEqual([null, 'in/ik']);
    });

    test('the oldest archives know a name only', async () => {
      const path = join(generations, 'messages-2019.csv');
      expect(factsOf(await readAll(path, undefined, 'jorinde kwakernaak')).owner.name).toBe('Jorinde Kwakernaak');
      expect((await readAll(path, undefined, 'Daan')).items[0]?.kind).toBe('unfit-owner');
    });
  });

  test('is told by the direction of the oldest archives', async () => {
    const old = await readAll(join(generations, 'messages-2019.csv'));
    expect(factsOf(old).owner).toMatchObject({ name: 'Jorinde Kwakernaak', profile: null });
  });
});
