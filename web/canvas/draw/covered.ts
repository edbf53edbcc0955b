import { hostsOf, inForceOn, signersOf } from '../../../graph/model/agreement.ts';
import { type Covered, coveredBy } from '../../../graph/model/coverage.ts';
import type { Day } from '../../../graph/model/day.ts';
import { KINDS } from '../../../graph/model/kinds.ts';
import { areaOn } from '../../../graph/model/mark.ts';
import { isFoundedBy, isThereOn } from '../../../graph/model/standing.ts';
import type { View } from '../../../graph/model/view/view.ts';

/** Who is paired in each area on a day: what the gap board's table of coverage counts, read from the browser's view. */
export function coveredIn(view: View, on: Day): ReadonlyMap<string, Covered> {
  const bodies = new Map<string, { kind: string; area: string; isNormal: boolean }>();
  const parties: { id: string; hosts: string[] }[] = [];
  const agreements: { signers: string[]; hosts: string[] }[] = [];
  for (const node of view.nodes.values()) {
    const { id, kind, fields } = node;
    if (KINDS[kind].isBody)
      bodies.set(id, { kind, area: areaOn(view, node, on), isNormal: isThereOn(node, on) });
    else if (kind === 'PartyOrganization' && isFoundedBy(node, on))
      parties.push({ id, hosts: hostsOf(view, id, on) });
    else if (kind === 'Agreement' && inForceOn(fields, on) === true) {
      const signers = signersOf(view, id).map((signer) => signer.node.id);
      agreements.push({ signers, hosts: signers.flatMap((signer) => hostsOf(view, signer, on)) });
    }
  }
  return coveredBy(bodies, parties, agreements);
}
