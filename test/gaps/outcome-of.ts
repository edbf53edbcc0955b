import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { viewOf } from '../../seed/build.ts';
import type { SeedCommand } from '../../seed/record.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';

/** What a rule says of a record on the article's day. */
export function outcomeOf(id: RuleId, commands: readonly SeedCommand[], subject: string): string {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  if (!rule) throw new Error(`no local rule ${id}`);
  const facts = factsFromView(viewOf(commands), rule.subject, subject);
  return judgeLocal(rule, facts, paramsOf(rule, {}), { on: '2023-04-14' }).outcome;
}
