/** Verdicts that came out otherwise for what the person taught: found again when that changes. */
export const learnedVerdicts = {
  version: 11,
  sql: `
CREATE INDEX verdict_learned ON verdict (message_id) WHERE instr(reasons, '"code":"learned"') > 0;
`,
} as const;
