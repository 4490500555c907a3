/** A name as it is compared: without case, accents, punctuation and extra spaces. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Dots are gone by then: "B.V." reads "b v".
const legalForm = /( (bv|b v|nv|n v|vof|v o f|gmbh|ag|se|ltd|limited|llc|inc|plc|bvba|srl|sa|s a))+$/;

/** A company's name as it is compared: `nameKey` without the legal form at its end. */
export function companyKey(name: string): string {
  return nameKey(name).replace(legalForm, '');
}
