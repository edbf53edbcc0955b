import type { NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import { View } from '../../../graph/model/view/view.ts';
import { generate } from '../../../seed/generator/generate.ts';
import { sizeOf } from '../../../seed/generator/size.ts';
import type { SeedRelation } from '../../../seed/record.ts';

const SEED = 42;

const related = ({ sample = false, ...rest }: SeedRelation): RelationRecord =>
  ({ rev: 1, sample, ...rest }) as RelationRecord;

/** The made-up graph of so many organisations, put into a view as it stands: that its commands are accepted is tested elsewhere. */
export function generatedView(organizations: number): View {
  const nodes: NodeRecord[] = [];
  const relations: RelationRecord[] = [];
  for (const { type, args } of generate(sizeOf(organizations), SEED)) {
    if (type === 'node.create') {
      const { sample = false, provenance = {}, places = [], ...node } = args.node;
      nodes.push({ rev: 1, sample, provenance, places, ...node } as NodeRecord);
      relations.push(...(args.relations ?? []).map(related));
    } else if (type === 'relation.create') relations.push(related(args.relation));
    else throw new Error(`the generator has a command that this does not know: ${type}`);
  }
  return new View().load(nodes, relations);
}
