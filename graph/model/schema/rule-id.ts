/** `G01` … `G34`, `DQ1` … `DQ7`; which of them exist, the server says. */
export type RuleId = `G${string}` | `DQ${string}`;
/** Whether a rule is about the quality of the data, which is shown apart from the gaps. */
export const isQuality = (rule: RuleId): boolean => rule.startsWith('DQ');
