import { z } from 'zod';
import { hasValidUsccCheck, usccCheck } from '../../../model/schema/uscc.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, words } from '../../words/verdict.ts';

export const codeCheck = defineRule({
  id: 'DQ1',
  title: words('代码校验位不对', 'Check digit of the code does not fit'),
  explain: words(
    '填了统一社会信用代码的社会组织，第18位与前17位算出的校验位（GB 32100-2015）不一致。没有代码的不查看。',
    'An organisation whose code has an 18th character other than the one that the first 17 give (GB 32100-2015); without a code it is not looked at.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  isTimeless: true,
  judge({ subject }) {
    const code = subject.fields['uscc'];
    if (typeof code !== 'string') return OUTSIDE;
    if (hasValidUsccCheck(code)) return FINE;
    const name = nameOf(subject);
    const expected = usccCheck(code) ?? '?';
    return {
      outcome: 'finding',
      why: words(
        `${name}的代码${code}：按前17位，校验位应是${expected}，记录的是${code[17]}。其中有一位可能记错。`,
        `The code ${code} of ${name}: its first 17 characters give ${expected} as the check digit, the record has ${code[17]}. One of the characters may be wrong.`,
      ),
      path: { nodes: [subject.id], relations: [] },
      firstStep: { label: words('核对代码', 'Check the code'), do: 'field', id: subject.id, field: 'uscc' },
    };
  },
});
