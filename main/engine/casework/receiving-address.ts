import { isFreeMail } from '../intake/domains.ts';

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** The exact address of the data subject that received the message: delivered-to, else the own address among the addressees. */
export function receivingAddress(
  message: {
    readonly deliveredTo: readonly string[];
    readonly to: readonly { readonly address: string | null }[];
    readonly cc: readonly { readonly address: string | null }[];
  },
  own: readonly string[],
): string | null {
  const addressees = [...message.to, ...message.cc].flatMap(({ address }) => (address === null ? [] : [address]));
  // At a mail provider's domain the others are strangers.
  const ownDomains = new Set(own.map(domainOf).filter((domain) => !isFreeMail(domain)));
  return (
    addressees.find((address) => own.includes(address)) ??
    message.deliveredTo.find((address) => own.includes(address)) ??
    // A catch-all or alias on the person's own domain.
    addressees.find((address) => ownDomains.has(domainOf(address))) ??
    message.deliveredTo[0] ??
    (addressees.length === 1 ? (addressees[0] ?? null) : null)
  );
}
