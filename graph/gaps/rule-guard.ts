import type { PushedCommand } from '../model/commands/command.ts';
import type { Failure } from '../model/schema/failure.ts';
import { issuesOf } from '../model/schema/issues.ts';
import { RULES } from './rules.ts';

/** Refuses `rule.tune` for a rule that there is not, and for parameters that it has not or whose bounds they exceed. */
export function guardRules({ type, args }: Pick<PushedCommand, 'type' | 'args'>): Failure | undefined {
  if (type !== 'rule.tune' || typeof args !== 'object' || args === null) return undefined;
  const { rule: id, params } = args as { readonly rule?: unknown; readonly params?: unknown };
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return { code: 'invalid', issues: [{ path: 'rule', reason: 'unknownRule' }] };
  if (typeof params !== 'object' || params === null) return undefined;
  const set = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const unknown = Object.keys(params).filter((name) => !Object.hasOwn(rule.params.shape, name));
  if (unknown.length > 0)
    return {
      code: 'invalid',
      issues: unknown.map((name) => ({ path: `params.${name}`, reason: 'unknownField' })),
    };
  const parsed = rule.params.safeParse(set);
  return parsed.success ? undefined : { code: 'invalid', issues: issuesOf(parsed.error, ['params']) };
}
