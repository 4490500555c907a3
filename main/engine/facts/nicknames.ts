/** Names that one person may well go by, folded: a group a line. Those that only a letter or two part matter most. */
const groups = `
aad adriaan adrian arie ad
albert bert bart alberto
alexander alex lex sander sanders alexandra sandra
andre andreas andries dries andrew andy
anna anne ann annie anneke anouk hanna hannah hanne hanneke
annemarie annemiek marieke mieke
antonius anton antoon toon ton tonny tony anthony antonie teun
bernard ben bernd bernardus bennie
catharina catherine katharina katherine kathryn cathy kathy karin carin trijntje tineke rina kate
charles karel carl karl sjarel
christiaan christian chris kris christine christina kristin kristine
cornelis kees cees cor corneel nelis cornelia corrie
daniel dan danny daan daniella danielle
david dave davy
dirk diederik dick dik derk derek
elisabeth elizabeth elise lies lisa liesbeth lisbeth elsbeth els else bets betsy betty bettie liz lizzy ilse elly ellie
eric erik frederik frederick fred freek frits rik rick
femke fem
franciscus frans frank francis francesca frances francien
geert gerard gert gerrit gerardus gerrie gerhard gerald ger
guillaume willem wim will bill william wil willy
hendrik henk hendrikus henry harry rik hein henri henrik
helena helene helen leni lena elena ellen
jacob jakob jaap koos jacobus cobus jack jacques james
jan johan johannes hans hannes john joan johnny jo joop jon jonathan jean
jozef joseph josef jos joost jef sjef joe
katja katia
laura lara
leonard leo len lennart leendert
louis lodewijk ludwig luis lowie
lucas lukas luuk luc luke
marcus markus mark marc marco marko
margaretha margriet greet griet margaret marga marja greta gre
maria marie marij mary mia ria mieke marijke maaike marja marya
mathijs matthijs mathias matthias thijs ties mat matt matthew matteo teis
michael michel michiel mike mick maikel giel
nicolaas nicolas nicholas nico niek klaas niels nick nils
paul paulus pauline paula
peter pieter petrus piet pete pierre per
philip filip philippe phil flip
robert rob robbert bob bobby robin
rudolf rudolph ruud roelof roel rudi rudy
sara sarah saartje
simon siem simone
sofie sophie sofia sophia fie
stefan stephan steven stephen steve stefaan
susan susanna suzanne susanne sanne suus
theodorus theo dorus thea ted
thomas tom tommy
vincent vince
wilhelmina wilma mina willy wilhelmien mien
wouter walter
yvonne ivonne
`;

const groupsOf = new Map<string, Set<number>>();
for (const [index, line] of groups.trim().split('\n').entries())
  for (const name of line.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));

/** Whether two folded names may be the same person's: nobody is told to have misspelt a pet name. */
export function areOneName(one: string, other: string): boolean {
  const [mine, theirs] = [groupsOf.get(one), groupsOf.get(other)];
  if (mine === undefined || theirs === undefined) return false;
  return [...mine].some((group) => theirs.has(group));
}
