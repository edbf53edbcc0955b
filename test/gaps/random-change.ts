import type { PushedCommand } from '../../graph/model/commands/command.ts';
import { fromField, withEntry } from '../../graph/model/schema/dated.ts';
import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { fieldSpecs, type Kind, SYSTEM_KINDS } from '../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord } from '../../graph/model/schema/record.ts';
import { RELATION_NAMES, relationSpec } from '../../graph/model/schema/relations.ts';
import { vocabularyKeys } from '../../graph/model/schema/vocabularies.ts';
import { MILESTONES } from '../../graph/model/terms/agreement.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Random } from '../fuzz/random.ts';

type Change = Omit<PushedCommand, 'mid'>;
const DAYS = [
  '2020-02-29',
  '2021-06-01',
  '2022-04-14',
  '2022-10-16',
  '2023-01-01',
  '2023-03-31',
  '2023-04-14',
  '2023-05-20',
  '2024-01-01',
];
const DOUBTS = ['usccCheck', 'usccClass', 'reversedDays', 'oneSigner'];
const CREATED: readonly Kind[] = [
  'SocialOrganization',
  'PartyOrganization',
  'Community',
  'Unit',
  'Agreement',
  'Activity',
  'Need',
  'Offer',
  'Grant',
  'BrandProject',
  'Person',
  'Venue',
  'Town',
];

function single(spec: FieldSpec, random: Random): string | number | boolean | undefined {
  switch (spec.type) {
    case 'day':
      return random.pick(DAYS);
    case 'count':
    case 'number':
      return random.below(9);
    case 'money':
      return random.below(9) * 10_000;
    case 'year':
      return 2019 + random.below(6);
    case 'flag':
      return random.chance(0.5);
    case 'choice':
      return random.pick(vocabularyKeys(spec.of));
    case 'text':
      return spec.pattern || spec.unique ? undefined : `示例${random.below(6)}`;
    default:
      return undefined;
  }
}

/** A field of a record set to something, or cleared. */
function update(node: NodeRecord, random: Random): Change | undefined {
  const names = Object.entries(fieldSpecs(node.kind)).filter(
    ([, spec]) => !spec.required || spec.type === 'choice',
  );
  if (names.length === 0) return undefined;
  const [name, spec] = random.pick(names);
  if (node.kind === 'Agreement' && (MILESTONES as readonly string[]).includes(name)) {
    const on = random.chance(0.2) ? null : random.pick(DAYS);
    return {
      type: 'agreement.milestone',
      args: { id: node.id, milestone: name, on, acknowledged: DOUBTS },
      ifRev: node.rev,
    };
  }
  const was = (field: string) => node.fields[field] ?? null;
  const set: Record<string, FieldValue | null> = {};
  const value = single(spec, random);
  if (random.chance(0.15) && !spec.required) {
    set[name] = null;
    if (spec.dated) set[fromField(name)] = null;
  } else if (spec.type === 'choices') set[name] = [random.pick(vocabularyKeys(spec.of))];
  else if (spec.type === 'years') set[name] = [2021 + random.below(3)];
  else if (value === undefined) return undefined;
  else if (spec.dated) {
    const { values, from } = withEntry(node.fields, name, {
      value,
      from: random.chance(0.3) ? '' : random.pick(DAYS),
    });
    set[name] = values as FieldValue;
    set[fromField(name)] = from;
  } else set[name] = value;
  return {
    type: 'node.update',
    args: {
      id: node.id,
      kind: node.kind,
      set,
      was: Object.fromEntries(Object.keys(set).map((field) => [field, was(field)])),
      acknowledged: DOUBTS,
    },
  };
}

function relate(nodes: readonly NodeRecord[], random: Random): Change | undefined {
  const kind = random.pick(RELATION_NAMES);
  const spec = relationSpec(kind);
  const sources = nodes.filter((node) => spec.from.includes(node.kind));
  const targets = nodes.filter((node) => spec.to.includes(node.kind));
  if (sources.length === 0 || targets.length === 0) return undefined;
  const fields: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(spec.fields)) {
    const value = random.chance(0.4) ? single(field, random) : undefined;
    if (value !== undefined) fields[name] = value;
  }
  const args = {
    id: random.id('r'),
    kind,
    source: random.pick(sources).id,
    target: random.pick(targets).id,
    fields,
  };
  return { type: 'relation.create', args: { relation: args, acknowledged: DOUBTS } };
}

function create(random: Random): Change {
  const kind = random.pick(CREATED);
  const name = Object.hasOwn(fieldSpecs(kind), 'title') ? 'title' : 'name';
  const node = { id: random.id('n'), kind, fields: { [name]: `示例${random.below(6)}` } };
  return { type: 'node.create', args: { node, acknowledged: DOUBTS } };
}

/** What a person might change next, of anything a rule may look at; the server may refuse it. */
export function randomChange(view: View, random: Random): Change | undefined {
  const nodes = [...view.nodes.values()].filter((node) => !SYSTEM_KINDS.includes(node.kind));
  const relations = [...view.relations.values()];
  const doing = random.below(100);
  if (doing < 45) return update(random.pick(nodes), random);
  if (doing < 72) return relate(nodes, random);
  if (doing < 80) return create(random);
  if (doing < 84) {
    const node = random.pick(nodes);
    return { type: 'node.delete', args: { id: node.id }, ifRev: node.rev };
  }
  if (relations.length === 0) return undefined;
  const relation = random.pick(relations);
  const { id, source, target } = relation;
  if (doing < 92)
    return {
      type: 'relation.delete',
      args: { id, source, target },
      ifRev: relation.rev,
    };
  const spec = relationSpec(relation.kind);
  const names = Object.entries(spec.fields);
  if (names.length === 0) return undefined;
  const [name, field] = random.pick(names);
  const value = random.chance(0.3) ? null : single(field, random);
  if (value === undefined) return undefined;
  return {
    type: 'relation.update',
    args: {
      id,
      source,
      target,
      set: { [name]: value },
      was: { [name]: relation.fields[name] ?? null },
      acknowledged: DOUBTS,
    },
    ifRev: relation.rev,
  };
}
