/** `G01` … `G35`, `DQ1` … `DQ11`; which of them exist, the server says. */
export type RuleId = `G${string}` | `DQ${string}`;
/** Whether a rule is about the quality of the data, which is shown apart from the gaps. */
export const isQuality = (rule: RuleId): boolean => rule.startsWith('DQ');
