import { domainToASCII } from 'node:url';
import { Failure } from '../../../shared/failure.ts';

// Atoms and dots (RFC 5321 section 4.1.2): quoted and non-ASCII local parts, which no addressee here has, are refused.
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domain = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** The address as it goes on the wire, its domain in ASCII. Throws `invalid-input`; nothing in it can end a header or a command. */
export function wireAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = domainToASCII(address.slice(at + 1));
  if (at < 1 || local.length > 64 || !localPart.test(local) || !domain.test(host)) throw new Failure('invalid-input');
  return `${local}@${host}`;
}
