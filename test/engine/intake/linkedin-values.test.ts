import { describe, expect, test } from 'vitest';
import {
  applicationDate,
  clockInstant,
  connectionDate,
  messageInstant,
} from '../../../main/engine/intake/linkedin-dates.ts';
import { archiveFileKind, isArchive } from '../../../main/engine/intake/linkedin-files.ts';
import { profilePath, profilePaths } from '../../../main/engine/intake/linkedin-links.ts';
import { contentText, isSponsored } from '../../../main/engine/intake/linkedin-text.ts';

describe('dates', () => {
  test.each([
    [messageInstant, '2023-05-01 14:22:10 UTC', '2023-05-01T14:22:10.000Z'],
    [messageInstant, '2023-05-01 14:22:10', '2023-05-01T14:22:10.000Z'],
    [messageInstant, '2019-11-06T02:08:20', '2019-11-06T02:08:20.000Z'],
    [messageInstant, '1-5-2023 14:22', null],
    [clockInstant, '1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
    [clockInstant, '1/29/26, 2:37\u202fPM', '2026-01-29T14:37:00.000Z'],
    [clockInstant, '08/19/24, 12:04 AM', '2024-08-19T00:04:00.000Z'],
    [clockInstant, '08/19/24, 12:04 PM', '2024-08-19T12:04:00.000Z'],
    [clockInstant, '29/1/26, 2:37 PM', null],
    [clockInstant, '1/29/26, 14:37 PM', null],
    [clockInstant, 'Not Available', null],
    [connectionDate, '07 Jun 2022', '2022-06-07'],
    [connectionDate, '12 Mar 19', '2019-03-12'],
    [connectionDate, '7-Feb-22', '2022-02-07'],
    [connectionDate, '12 mrt 2019', '2019-03-12'],
    [connectionDate, '03/12/17, 09:15 AM', '2017-03-12'],
    [connectionDate, '31 Feb 2022', null],
    [connectionDate, '', null],
    [applicationDate, '8/19/24, 11:04 PM', '2024-08-19'],
    [applicationDate, '2024-08-19T23:04:00Z', '2024-08-19'],
  ])('%o reads %s', (parse, cell, expected) => {
    expect(parse(cell)).toBe(expected);
  });
});

describe('profiles', () => {
  test.each([
    ['https://www.linkedin.com/in/zo%C3%AB-Plompenhof', 'in/zoë-plompenhof'],
    ['http://nl.linkedin.com/in/a/?utm_source=x', 'in/a'],
    ['www.linkedin.com/in/a/', 'in/a'],
    ['linkedin.com/company/Havenkraan#about', 'company/havenkraan'],
    ['https://www.linkedin.com/in/%E0%A4', 'in/%e0%a4'],
    ['https://www.linkedin.com/messaging/thread/2-a', null],
    ['https://linkedin.com.evil.example/in/a', null],
    ['https://evil.example/?linkedin.com/in/a', null],
    ['', null],
  ])('%s', (url, path) => {
    expect(profilePath(url)).toBe(path);
  });

  test('joined in one cell, with a comma in an address', () => {
    expect(
      profilePaths('https://www.linkedin.com/in/a,b,https://www.linkedin.com/in/c, www.linkedin.com/in/a,b'),
    ).toEqual(['in/a,b', 'in/c']);
  });
});

describe('files', () => {
  test.each([
    ['messages.csv', 'messages'],
    ['Messages.csv', 'messages'],
    ['Basic/Email_Addresses.csv', 'addresses'],
    ['Jobs/Job Applications_1.csv', 'applications'],
    ['Connections (1).csv', 'connections'],
    ['Connections_34875879.csv', 'connections'],
    ['__MACOSX/._messages.csv', null],
    ['._messages.csv', null],
    ['guide_messages.csv', null],
    ['Profile Summary.csv', null],
    ['Logins.csv', null],
    ['constructor.csv', null],
    ['messages.txt', null],
  ])('%s', (name, kind) => {
    expect(archiveFileKind(name)).toBe(kind);
  });

  test('make a folder an archive only by names of an archive', () => {
    expect(isArchive(['messages.csv'])).toBe(true);
    expect(isArchive(['Profile.csv', 'Email Addresses.csv'])).toBe(true);
    expect(isArchive(['Profile.csv', 'brief.eml'])).toBe(false);
    expect(isArchive([])).toBe(false);
  });
});

describe('content', () => {
  test.each([
    [
      '<p class="spinmail-quill-editor__spin-break">Dag&nbsp;jij</p><p><br></p><ul><li>een</li><li>twee</li></ul>',
      'Dag jij\n\n- een\n- twee',
    ],
    ['&lt;p class=&quot;spinmail-quill-editor__x&quot;&gt;Dag&lt;/p&gt;', 'Dag'],
    ['<p>Mail <anna@x.example> of <naam></p>', 'Mail <anna@x.example> of <naam>'],
    ['R&amp;D en a < b', 'R&amp;D en a < b'],
    ['gebruik <p> in HTML', 'gebruik <p> in HTML'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%s', (content, text) => {
    expect(contentText(content).text).toBe(text);
  });

  test('is advertising only without a sender to address', () => {
    const row = { content: 'Hi %FIRSTNAME%', title: '', hasSenderColumn: true, senderUrl: '' };
    expect(isSponsored(row)).toBe(true);
    expect(isSponsored({ ...row, senderUrl: 'https://www.linkedin.com/in/a' })).toBe(false);
    expect(isSponsored({ ...row, hasSenderColumn: false })).toBe(false);
    expect(isSponsored({ ...row, content: 'Hoi' })).toBe(false);
    expect(isSponsored({ ...row, content: 'Hoi', title: 'Sponsored Conversation' })).toBe(true);
  });
});
