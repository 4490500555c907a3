/** Words that say nothing by themselves, so that they are no reason to show. */
export const functionWords: ReadonlySet<string> = new Set(
  `aan achter alle alleen alles als altijd ander andere anders beide bij binnen boven daar daarna daarom dan dat deze dezelfde dit doen doet
  door dus echt een eens eerst elk elke elkaar eigenlijk enkele erg ergens gaan gaat geef geen gewoon gewenst graag haar hebben hebt heeft heel
  helemaal hem hen hier hij hoe hun iedereen iemand iets inmiddels inzake jaar jullie kan keer kom komen komt krijg krijgen kunnen kunt laat laten
  langs liever maak maakt maar maken mag meer meest men misschien moet moeten mogen na naar naast namelijk neem niemand niet niets nog nooit nou nu
  onder ongeveer ons onze ook opnieuw over per plaats precies rond samen sinds snel soms staan staat steeds te tegen tijdens toch toen tot tussen uit
  vaak vanaf vandaag veel verder via volgens voor vooral voordat vorige waar waarom waarbij waarin want wanneer waren was wat weer weet wel welke wie
  wil willen worden wordt zal zelf zelfs zich zien zijn zoals zoek zonder zouden zullen meteen week weken maand dag dagen
  about above after again against also although always among another anyone anything around because been before being below between both cannot
  could does doing done down during each either else enough even ever every everyone everything few first from further gets give given gives goes
  going gone having hence here herself himself however into itself just keep keeps last later least less let lets like likely made make makes many
  maybe might mine more most much must myself near neither never next nobody none nothing often once only other others ought ours ourselves own
  perhaps please put quite rather really said same seem seems several shall should since some someone something soon still such sure take takes
  than that their theirs them then there therefore these they thing things this those though through thus today together told took toward under
  until upon upto used using various very want wants well went were what whatever when where whether which while whom whose will with within
  without would year years your yours yourself month months week days
  aber alle auch auf aus bei beim bitte dass dem den der des die diese dieser durch ein eine einem einen einer eines etwas fuer gern gerne haben hat
  hatten ich ihnen ihr ihre ihrem ihren ihrer kann keine mehr mit nach nicht noch oder ohne schon sehr sich sie sind sowie ueber und unsere unserer
  vom von vor war weil wenn werden wie wir wird wurde zum zur
  ainsi alors apres aussi autre avant avec avoir cela ces cette chez comme dans depuis des donc dont elle elles encore entre est etre fait faire il
  ils je leur leurs mais meme moins mon nos notre nous par pas peut plus pour puis que quel qui sans ses sont sous sur tous tout tres une vos votre
  vous`
    .trim()
    .split(/\s+/),
);

/** Words that stand in nearly every text, folded: poor places to begin looking for a phrase. */
export const commonWords: ReadonlySet<string> = new Set(
  `je jij jou jouw u uw ik wij we ons onze mijn de het een en of in op te van voor met bij aan om dat dit die deze is zijn ben bent was heb hebt hebben
  heeft had kan kun kunnen wil zou niet geen nog ook maar als dan er naar uit over door meer wat wie hoe waar iets even goed nieuwe nieuw zo veel kom
  werken zien graag al tot per jullie zoals via mij me hun moet zal worden wordt
  you your i i'm my our us it the a an and or to of for with at on in is are be been was were have has had can could would will not no do this that
  these those from by as if any all more some new get out up one about what who how when me so just only but there they them their his her she he
  am here here's like please now time work free best make know see find look looking good great here's than then into over there's
  # % $ € @`
    .trim()
    .split(/\s+/),
);
