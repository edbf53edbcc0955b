import type { ProjectedAgreement, ProjectedBody, Projection } from '../../graph/gaps/projection.ts';
import type { WholeRule, WholeVerdict } from '../../graph/gaps/rule.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';

export const ON = '2023-04-14';

export const body = (id: string, area = 'town', more: Partial<ProjectedBody> = {}): ProjectedBody => ({
  id,
  kind: 'Community',
  name: `示例·${id}`,
  area,
  isNormal: true,
  ...more,
});
export const agreement = (...hosts: string[]): ProjectedAgreement => ({
  id: `ag-${hosts.join('-')}`,
  hosts: [...hosts].sort(),
  signers: hosts,
});

type Parts = Partial<Omit<Projection, 'bodies'>> & { readonly bodies?: readonly ProjectedBody[] };
/** Whoever is in an agreement and not described is a community of the one town. */
function projection({ bodies = [], agreements = [], unclear = [], ...rest }: Parts): Projection {
  const all = new Map(bodies.map((each) => [each.id, each]));
  for (const host of [...agreements, ...unclear].flatMap(({ hosts }) => hosts))
    if (!all.has(host)) all.set(host, body(host));
  return { bodies: all, parties: [], agreements, unclear, demands: [], names: [], figures: [], ...rest };
}
export const ask = (rule: WholeRule, parts: Parts, settings: Record<string, unknown> = {}): WholeVerdict =>
  rule.judge(projection(parts), paramsOf(rule, settings) as never, ON);
export const subjectsOf = ({ findings }: WholeVerdict): string[][] =>
  findings.map(({ subjects }) => [...subjects]);
