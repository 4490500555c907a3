import { domainName } from './domains.ts';

// Words that make a name that of an organisation.
const companyWord =
  /(?<![\p{L}])(?:recruit\w*|talent\w*|search|selecti\w*|staffing|detacher\w*|werving\w*|uitzend\w*|interim|consult\w*|contracts|professionals?|associates|group|groep|partners|solutions|software|academy|agency|bureau|people|careers?|jobs|hr|it|tech\w*|digital|media|team|b\.?v\.?|n\.?v\.?|gmbh|ltd\.?|inc\.?|llc)(?![\p{L}])/iu;

// A department, or such words alone, is not an organisation.
const department =
  /^(?:(?:the|het|de|team|recruit\w*|talent|acquisition|human|resources|business|development|customer|success|hr|it|ict|careers?|jobs|people|culture|support|info|marketing|sales|services?|search|selectie|werving|interim|group|media|digital|tech\w*|solutions|professionals|consult\w*|partners|associates|&|and|en|\+)(?:\s+|$))+$/iu;

// What somebody does there, not where.
const jobTitleWord =
  /(?<![\p{L}])(?:\w*recruiter|\w*consultant|\w*specialiste?|\w*manager|partner|sourcer|lead|director|directeur|adviseur|intercedent|founder|oprichter|eigenaar|owner|engineer|developer|analyst|officer|head|chief|c[eot]o|vp|president|associate|executive|co[oö]rdinator|medewerker|assist[ae]nt|hoofd|teamleider|representative|architect|scientist|researcher|stagiaire?|intern|trainer|coach|matchmaker|headhunter|scout|planner|advisor|adviser)(?![\p{L}])/iu;

const legalWord = /\b(?:b\.?v\.?|n\.?v\.?|ltd\.?|gmbh|inc\.?)(?=\s|$)/g;
// What is put before or after a brand to make a domain of it.
const domainAffix = /^(?:werkenbij|get|try|hello|join|use|go|team|mail|the)|(?:jobs|hq|app|mail|online)$/g;

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(legalWord, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "Tidewater" at hello-tidewater.example, "Kopstoot Werving & Selectie" at kopstoot-werving.example. */
export function namesDomain(name: string, domain: string): boolean {
  const folded = fold(name);
  const whole = fold(domainName(domain));
  if (folded.length > 2 && folded === whole) return true;
  const brand = whole.replace(domainAffix, '');
  return brand.length > 3 && (folded.startsWith(brand) || (folded.length > 4 && brand.startsWith(folded)));
}

/** "de Vries" after "van" is a family name; "Codeskade" that is also the domain, or has a company's word in it, is not. */
export function isOrganisation(name: string, domain: string | null): boolean {
  if (department.test(name)) return false;
  return companyWord.test(name) || (domain !== null && namesDomain(name, domain));
}

export const isPost = (words: string): boolean => jobTitleWord.test(words);

/** As `isOrganisation`, for words that may as well be somebody's post: "Recruitment consultant" is no firm. */
export const isOrganisationNotPost = (name: string, domain: string | null): boolean =>
  !isPost(name) && isOrganisation(name, domain);
