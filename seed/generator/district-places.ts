import { layoutDistrict } from '../../graph/layout/layout.ts';
import type { NodeRecord, Place, RelationRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import type { SeedCommand } from '../record.ts';
import { REFERENCE_DAY } from './days.ts';

export function withPlaces(command: SeedCommand, places: readonly Place[]): SeedCommand {
  if (command.type !== 'node.create' || places.length === 0) return command;
  return { ...command, args: { ...command.args, node: { ...command.args.node, places: [...places] } } };
}

/** The whole graph as the layout looks at it; nothing is decided here, so that this costs little. */
export function viewWithoutPlaces(commands: Iterable<SeedCommand>): View {
  const nodes: NodeRecord[] = [];
  const relations: RelationRecord[] = [];
  for (const command of commands) {
    if (command.type !== 'node.create') continue;
    const { id, kind, fields } = command.args.node;
    nodes.push({ id, kind, fields, rev: 0, sample: true, provenance: {}, places: [] });
    for (const each of command.args.relations ?? [])
      relations.push({ ...each, rev: 0, sample: true, fields: each.fields });
  }
  return new View().load(nodes, relations);
}

/** The places of a graph of a district's size: the same layout as the article's, partners beside each other. */
export function placedAsDistrict(commands: readonly SeedCommand[], seed: number): SeedCommand[] {
  const layout = layoutDistrict(viewWithoutPlaces(commands), REFERENCE_DAY, seed);
  return commands.map((command) =>
    command.type === 'node.create' ? withPlaces(command, layout.get(command.args.node.id) ?? []) : command,
  );
}
