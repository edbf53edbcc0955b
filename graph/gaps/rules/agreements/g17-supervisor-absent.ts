import { z } from 'zod';
import type { Day } from '../../../model/schema/day.ts';
import { hostsOf } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy, isOnlyFiled, isThereOn } from '../../../model/terms/standing.ts';
import { isKnownEmpty } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { type Neighbour, out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { signedByPartyOrganization } from '../../words/signed.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const supervisorAbsent = defineRule({
  id: 'G17',
  title: words('主管单位缺位', 'Supervisory unit absent'),
  explain: words(
    '社会组织的党组织，与本单位业务主管单位的党组织（没有党组织的，与该单位）之间没有履行中的协议。直接登记和只备案的社会组织没有业务主管单位，不查看；联合党支部有一份即可。',
    'A Party organisation with no agreement in force with that of its organisation’s supervisory unit, or with the unit where it has none. Directly registered and filed organisations have no such unit; a joint branch needs one agreement only.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'partner',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (!isFoundedBy(subject, on)) return OUTSIDE;
    const hosts = bodiesOf(graph, subject.id, on).filter(
      ({ node }) =>
        node.kind === 'SocialOrganization' &&
        isThereOn(node, on) &&
        node.fields['directlyRegistered'] !== true &&
        !isKnownEmpty(node, 'SUPERVISED_BY'),
    );
    const supervised = hosts.flatMap((host) =>
      supervisorsOf(graph, host.node.id, on).map((unit) => ({ host, unit })),
    );
    const signed = signedByPartyOrganization(graph, subject.id, on).filter(
      ({ inForce }) => inForce !== false,
    );
    const answers = supervised.flatMap(({ unit }) =>
      signed
        .filter(({ agreement }) =>
          graph
            .along(agreement.id, 'PARTY_TO', 'in')
            .some(({ source }) => hostsOf(graph, source, on).includes(unit.node.id)),
        )
        .map(({ inForce }) => inForce),
    );
    if (answers.includes(true)) return FINE;
    if (answers.includes('unknown')) return unknown('协议的签订日期', 'the signing day of an agreement');
    const first = supervised[0];
    const isUnsaid = hosts.some(
      ({ node }) => !isOnlyFiled(node) && supervisorsOf(graph, node.id, on).length === 0,
    );
    if (isUnsaid) return unknown('业务主管单位', 'the supervisory unit');
    if (!first) return OUTSIDE;
    const { host, unit } = first;
    const other = partyOrganizationsOf(graph, unit.node.id, on)[0];
    const last = other?.node.id ?? unit.node.id;
    const [name, unitName] = [nameOf(subject), nameOf(other?.node ?? unit.node)];
    return {
      outcome: 'finding',
      why: words(
        `${name}与本单位业务主管单位${other ? `的党组织（${unitName}）` : `（${unitName}）`}之间，没有履行中的结对协议。`,
        `${name} has no agreement in force with ${unitName}${other ? ', the Party organisation of' : ','} its organisation’s supervisory unit.`,
      ),
      path: {
        nodes: [subject.id, host.node.id, unit.node.id, ...(other ? [other.node.id] : [])],
        relations: [host.relation.id, unit.relation.id, ...(other ? [other.relation.id] : [])],
        missing: { from: subject.id, to: last, what: words('缺一份协议', 'an agreement is missing') },
      },
      firstStep: {
        label: words('起草双边协议', 'Draft an agreement'),
        do: 'pair',
        parties: [subject.id, last],
      },
    };
  },
});

/** Its supervisory units on a day; an industry department (行业管理) of a directly registered one is none. */
const supervisorsOf = (graph: Graph, organizationId: string, on: Day): Neighbour[] =>
  out(graph, organizationId, 'SUPERVISED_BY', on).filter(
    ({ relation }) => relation.fields['role'] !== 'industry',
  );
