import { describe, expect, test } from 'vitest';
import type { Found, LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import type { FirstStep, GapPath } from '../../graph/model/answers/gap.ts';
import { decideCommand } from '../../graph/model/commands/command.ts';
import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import { relationSpec } from '../../graph/model/schema/relations.ts';
import { nodeIssues } from '../../graph/model/schema/schema.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';

const local = STORIES.flatMap(({ rule: id, fires }) => {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  return rule ? [{ id, rule, fires, on: fires.expects[0].on }] : [];
});

/** Records that are there, joined by relations that are there. */
function expectRealPath(view: View, { nodes, relations, missing }: GapPath): void {
  for (const id of [...nodes, ...(missing ? [missing.from, missing.to ?? missing.from] : [])])
    expect(view.node(id), id).toBeDefined();
  expect(relations).toHaveLength(Math.max(0, nodes.length - 1));
  for (const [index, id] of relations.entries()) {
    if (id === '') continue;
    const relation = view.relation(id);
    expect([relation?.source, relation?.target].sort()).toEqual([nodes[index], nodes[index + 1]].sort());
  }
}

/** A command that is accepted as it stands, or a form that can be filled in. */
function expectFeasible(view: View, step: FirstStep): void {
  switch (step.do) {
    case 'command': {
      const id = String(step.args['id']);
      const ifRev = (view.node(id) ?? view.relation(id))?.rev;
      const sent = { type: step.type, args: step.args, ...(ifRev === undefined ? {} : { ifRev }) };
      expect(decideCommand(sent, view, { id: 'li', role: 'editor' })).toMatchObject({ outcome: 'events' });
      return;
    }
    case 'create': {
      const wrong = nodeIssues(step.kind, { ...step.fields }).filter(({ reason }) => reason !== 'required');
      expect(wrong).toEqual([]);
      for (const { kind, other } of step.relations) {
        const { from, to } = relationSpec(kind);
        const far = view.node(other)?.kind;
        const fits =
          far !== undefined &&
          ((from.includes(step.kind) && to.includes(far)) || (to.includes(step.kind) && from.includes(far)));
        expect(fits, `${kind} of a new ${step.kind} and ${other}`).toBe(true);
      }
      return;
    }
    case 'pair':
      for (const id of step.parties) expect(relationSpec('PARTY_TO').from).toContain(view.node(id)?.kind);
      return;
    case 'field': {
      const node = view.node(step.id);
      expect(node && Object.keys(fieldSpecs(node.kind))).toContain(step.field);
      return;
    }
    case 'relate': {
      const { from, to } = relationSpec(step.relation);
      expect([...from, ...to]).toContain(view.node(step.id)?.kind);
      return;
    }
    case 'open':
      expect(view.node(step.id)).toBeDefined();
  }
}

/** What people see: calm, in words, complete. */
function expectCalm({ why, firstStep, path }: Found): void {
  for (const text of [why, firstStep.label, ...(path.missing ? [path.missing.what] : [])]) {
    expect(`${text.zh}${text.en}`).not.toMatch(/undefined|NaN|null|[!！您]/);
    expect(text.zh).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  }
  expect(why.zh.endsWith('。')).toBe(true);
  expect(why.en.endsWith('.')).toBe(true);
}

describe.each(local)('what $id finds in its story', ({ rule, fires, on }) => {
  const view = viewOf(fires.commands);
  const verdict = judgeLocal(rule, factsFromView(view, rule.subject, fires.subject), paramsOf(rule, {}), {
    on,
  });
  if (verdict.outcome !== 'finding') throw new Error(`${rule.id} finds nothing in its story`);

  test('B4 stands on records and relations that are there', () => {
    expectRealPath(view, verdict.path);
    expect(verdict.subjects ?? [fires.subject]).toContain(fires.subject);
  });
  test('B4 has a first step that can be taken', () => expectFeasible(view, verdict.firstStep));
  test('says so calmly', () => expectCalm(verdict));
});
