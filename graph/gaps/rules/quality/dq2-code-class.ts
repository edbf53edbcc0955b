import { z } from 'zod';
import { usccClassMatches } from '../../../model/schema/uscc.ts';
import { vocabularyWord } from '../../../model/schema/vocabularies.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { isOnlyFiled } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const codeClass = defineRule({
  id: 'DQ2',
  title: words('代码类别与类型不一致', 'Class in the code and type disagree'),
  explain: words(
    '民政登记的代码（第1位是5），第2位的类别（1 社会团体、2 民办非企业单位、3 基金会）与记录的组织类型不一致。',
    'A code given by civil affairs (first character 5) whose second character (1 association, 2 social service institution, 3 foundation) is not that of the recorded type.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  isTimeless: true,
  judge({ subject }) {
    const { uscc: code, orgType } = subject.fields;
    if (typeof code !== 'string' || code[0] !== '5' || isOnlyFiled(subject)) return OUTSIDE;
    if (typeof orgType !== 'string') return unknown('组织类型', 'the type of the organisation');
    if (usccClassMatches(code, orgType)) return FINE;
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `${name}的代码${code}第2位是${code[1]}，与记录的类型“${vocabularyWord('orgType', orgType, 'zh')}”不一致。`,
        `The second character of the code ${code} of ${name} is ${code[1]}, which is not that of the recorded type, ${vocabularyWord('orgType', orgType, 'en')}.`,
      ),
      path: { nodes: [subject.id], relations: [] },
      firstStep: {
        label: words('核对类型', 'Check the type'),
        do: 'field',
        id: subject.id,
        field: 'orgType',
      },
    };
  },
});
