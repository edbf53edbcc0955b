import { namesOf } from '../../model/terms/name.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import { out } from '../../model/view/walk.ts';
import { countedBy, withDetail } from '../behind.ts';
import { countedByThen, toldOn } from '../by-then.ts';
import { grantRecipients, grantSum } from '../grants.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const ALL = { scheme: 'support' };
const TO_PARTY = { ...ALL, toParty: true };

const supportPolicies = defineFigure({
  id: 'support-policies',
  fact: '36',
  group: 'money',
  label: { zh: '社会组织扶持政策', en: 'Support policies' },
  unit: UNIT.copies,
  compute: (graph, span) =>
    withDetail(
      countedByThen(
        graph.ofKind('Document').filter(({ fields }) => fields['documentKind'] === 'policy'),
        (document) => dayIn(document, 'on'),
        toldOn,
        span,
      ),
      ({ fields }) => {
        const note = fields['note'] ?? fields['version'];
        return typeof note === 'string' ? { zh: note, en: note } : undefined;
      },
    ),
});

const supportRecipients = defineFigure({
  id: 'support-recipients',
  fact: '37',
  group: 'money',
  label: { zh: '扶持资金资助的社会组织', en: 'Recipients of support' },
  unit: UNIT.organizations,
  with: 'support-money',
  note: { zh: '含党组织；得到几笔的只计一次', en: 'Party organisations included; each counted once' },
  compute: (graph, span) => grantRecipients(graph, ALL, span),
});
const supportMoney = defineFigure({
  id: 'support-money',
  fact: '37',
  group: 'money',
  label: { zh: '扶持资金', en: 'Support paid' },
  unit: UNIT.yuan,
  isMoney: true,
  compute: (graph, span) => grantSum(graph, ALL, span),
});
const supportPartyRecipients = defineFigure({
  id: 'support-party-recipients',
  fact: '38',
  group: 'money',
  label: { zh: '其中：党组织', en: 'Of them: Party organisations' },
  unit: UNIT.items,
  with: 'support-party-money',
  compute: (graph, span) => grantRecipients(graph, TO_PARTY, span),
});
const supportPartyMoney = defineFigure({
  id: 'support-party-money',
  fact: '38',
  group: 'money',
  label: { zh: '其中：党组织的扶持资金', en: 'Of it: to Party organisations' },
  unit: UNIT.yuan,
  isMoney: true,
  compute: (graph, span) => grantSum(graph, TO_PARTY, span),
});

const foundedThroughIncentive = defineFigure({
  id: 'founded-through-incentive',
  fact: '39',
  group: 'money',
  label: { zh: '激励机制推动成立的党组织', en: 'Party organisations founded through the incentive' },
  unit: UNIT.items,
  compute: (graph, span) =>
    countedBy(
      graph.ofKind('PartyOrganization').filter(({ fields }) => fields['foundedThroughIncentive'] === true),
      (branch) => dayIn(branch, 'foundedOn'),
      span,
    ),
});

const incentiveHonours = defineFigure({
  id: 'incentive-honours',
  fact: '40',
  group: 'money',
  label: { zh: '党组织获评荣誉', en: 'Honours of Party organisations' },
  unit: UNIT.entries,
  note: {
    zh: '授予品牌项目的荣誉不计入；备注“存疑”的可能与品牌所获为同一项',
    en: 'Those of brands are not counted here; one noted as doubtful may be the same as one of theirs',
  },
  compute(graph, span) {
    const awardedTo = (id: string) =>
      out(graph, id, 'AWARDED').flatMap(({ node }) => (node.kind === 'PartyOrganization' ? [node] : []));
    return withDetail(
      countedBy(
        graph.ofKind('Honour').filter(({ id }) => awardedTo(id).length > 0),
        (honour) => dayIn(honour, 'awardedOn'),
        span,
      ),
      ({ id }) => namesOf(awardedTo(id)),
    );
  },
});

export const SUPPORT_FIGURES = [
  supportPolicies,
  supportRecipients,
  supportMoney,
  supportPartyRecipients,
  supportPartyMoney,
  foundedThroughIncentive,
  incentiveHonours,
];
