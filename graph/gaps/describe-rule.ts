import { z } from 'zod';
import type { RuleAbout, RuleParameter } from '../model/answers/gap.ts';
import type { Title } from '../model/schema/field.ts';
import { isQuality } from '../model/schema/rule-id.ts';
import type { Rule } from './rule.ts';
import { paramsOf, type Settings } from './scan/local-verdict.ts';

type Described = {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
  readonly title?: Title;
  readonly unit?: Title;
};

/** What a person sees of a rule: its words, and its parameters as a form draws them, out of their schema. */
export function describeRule(rule: Rule, settings: Settings): RuleAbout {
  const schema = z.toJSONSchema(rule.params, { io: 'input' });
  const properties = (schema.properties ?? {}) as unknown as Readonly<Record<string, Described>>;
  const values = paramsOf(rule, settings);
  return {
    id: rule.id,
    title: rule.title,
    explain: rule.explain,
    severity: rule.severity,
    group: isQuality(rule.id) ? 'quality' : 'gap',
    parameters: Object.entries(properties).map(
      ([name, about]): RuleParameter => ({
        name,
        title: about.title ?? { zh: name, en: name },
        ...(about.unit ? { unit: about.unit } : {}),
        minimum: about.minimum ?? 0,
        maximum: about.maximum ?? 1,
        isInteger: about.type === 'integer',
        standard: about.default ?? 0,
        value: Number(values[name]),
      }),
    ),
  };
}
