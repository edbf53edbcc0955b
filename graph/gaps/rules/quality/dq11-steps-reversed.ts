import { z } from 'zod';
import { isReversed, stepsAmong } from '../../../model/schema/doubt.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../../../model/schema/kinds.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { FINE, OUTSIDE, words } from '../../words/verdict.ts';

const STEPS: ReadonlyMap<Kind, ReturnType<typeof stepsAmong>> = new Map(
  KIND_NAMES.map((kind) => [kind, stepsAmong(fieldSpecs(kind))]),
);

export const stepsReversed = defineRule({
  id: 'DQ11',
  title: words('日期先后不对', 'Steps in the wrong order'),
  explain: words(
    '同一记录里，后一步的日期早于前一步：签订早于草拟、洽谈或待签，公示或期限起始早于签订，入章早于成立等。',
    'In one record a later step is dated before an earlier one: signed before drafted or negotiated, published or in term before signed, a charter clause before the founding.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'record',
  params: z.strictObject({}),
  isTimeless: true,
  judge({ subject }) {
    const steps = STEPS.get(subject.kind) ?? [];
    if (steps.length === 0) return OUTSIDE;
    const wrong = steps.find((step) => isReversed(subject.fields, step));
    if (!wrong) return FINE;
    const [first, next] = wrong;
    const specs = fieldSpecs(subject.kind);
    const [before, after] = [dayIn(subject, first), dayIn(subject, next)].map((day) => dayWords(day ?? ''));
    const [firstTitle, nextTitle] = [first, next].map((field) => specs[field]?.title);
    return {
      outcome: 'finding',
      why: words(
        `“${nameOf(subject)}”的“${nextTitle?.zh}”（${after?.zh}）早于“${firstTitle?.zh}”（${before?.zh}）。`,
        `“${nextTitle?.en}” of “${nameOf(subject, 'en')}” (${after?.en}) is before “${firstTitle?.en}” (${before?.en}).`,
      ),
      path: { nodes: [subject.id], relations: [] },
      firstStep: { label: words('核对日期', 'Check the day'), do: 'field', id: subject.id, field: next },
    };
  },
});
