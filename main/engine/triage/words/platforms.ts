/** Platforms that phishing poses as, with the domains they write from. */
const platforms: Readonly<Record<string, RegExp>> = {
  linkedin: /(?:^|\.)linkedin\.com$/,
  indeed: /(?:^|\.)indeed(?:email)?\.(?:com|nl)$/,
  microsoft: /(?:^|\.)(?:microsoft(?:online|support)?|office365|office|outlook|live)\.com$/,
  google: /(?:^|\.)google(?:mail)?\.(?:com|nl)$/,
  paypal: /(?:^|\.)paypal\.(?:com|nl|de|co\.uk)$/,
  facebook: /(?:^|\.)facebook(?:mail)?\.com$/,
  instagram: /(?:^|\.)instagram\.com$/,
  whatsapp: /(?:^|\.)whatsapp\.(?:com|net)$/,
  netflix: /(?:^|\.)netflix\.com$/,
  rabobank: /(?:^|\.)rabobank\.(?:nl|com|be)$/,
  abnamro: /(?:^|\.)abnamro\.(?:nl|com)$/,
  postnl: /(?:^|\.)postnl\.(?:nl|com)$/,
  digid: /(?:^|\.)digid\.nl$/,
  mijnoverheid: /(?:^|\.)(?:mijn)?overheid\.nl$/,
  belastingdienst: /(?:^|\.)belastingdienst\.nl$/,
  docusign: /(?:^|\.)docusign\.(?:com|net)$/,
};
const names = Object.keys(platforms);

/** Letters that are taken for one another at a glance. */
const plain = (label: string): string =>
  label.replaceAll('0', 'o').replaceAll(/[1|]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '');

/** One letter other, swapped, missing or too many. */
function oneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(one, start + 1) === rest(other, start + 1) ||
    rest(one, start + 1) === rest(other, start) ||
    rest(one, start) === rest(other, start + 1) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      rest(one, start + 2) === rest(other, start + 2))
  );
}

/** The long name of a platform that a part of the domain is nearly, but not quite, spelled as; short names are too often words. */
export function spelledLike(domain: string): string | null {
  for (const part of domain.split(/[.-]/)) {
    if (part.length < 7) continue;
    for (const name of names)
      if (name.length > 7 && part !== name && (oneApart(part, name) || plain(part) === name)) return name;
  }
  return null;
}

/** The platform that the sender's name or domain says it is. */
export function claimedPlatform(senderName: string, domain: string): string | null {
  const name = senderName.toLowerCase();
  const labels = plain(domain);
  return names.find((platform) => name.split(/[^a-z]+/).includes(platform) || labels.includes(platform)) ?? null;
}

export const isOwnDomain = (platform: string, domain: string): boolean => platforms[platform]?.test(domain) === true;
