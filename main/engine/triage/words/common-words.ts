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
