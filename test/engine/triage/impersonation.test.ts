import { describe, expect, test } from 'vitest';
import { findImpersonation } from '../../../main/engine/triage/impersonation.ts';

const mail = (address: string, asksPassword: boolean, name = 'LinkedIn') =>
  findImpersonation({ name, address, profile: null }, asksPassword);
const password = true;
const plain = false;

describe('pretends to be a platform', () => {
  test.each([
    ['a letter that reads the same, with a password', mail('info@linkedln-notificatie.example', password)],
    ['a letter that reads the same, without a password', mail('info@linkedln.example', plain, 'Recruiter')],
    ['a Cyrillic letter in the domain', mail('info@xn--pypal-4ve.example', plain, 'Service')],
    ['rn for m', mail('x@rnicrosoft.example', plain, 'Support')],
    [
      'the own name inside a foreign domain, asking for a password',
      mail('x@linkedin-security.example', password, 'Team'),
    ],
    ['the own name as a sub-domain', mail('x@linkedin.com.evil.example', password, 'Team')],
    ['only the name, asking for a password', mail('x@mail.evil.example', password)],
    ['one letter off under the own name', mail('x@linkedim.example', plain)],
  ])('%s', (_what, evidence) => {
    expect(evidence).not.toEqual([]);
  });
});

describe('is left alone', () => {
  test.each([
    ['LinkedIn itself', mail('security-noreply@linkedin.com', password)],
    ['LinkedIn on a sub-domain', mail('messages@e.linkedin.com', password)],
    ['a trainer called after a platform', mail('info@linkedin-training.example', plain, 'LinkedIn Training')],
    ['a recruiter who names LinkedIn', mail('sanne@talentvonk.example', plain, 'Sanne')],
    ['an own account elsewhere', mail('noreply@webwinkel.example', password, 'Webwinkel')],
  ])('%s', (_what, evidence) => {
    expect(evidence).toEqual([]);
  });
});
