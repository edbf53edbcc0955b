import { z } from 'zod';
import { signersOf } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { type Stated, statedBy, wayFrom } from '../../words/stated-demands.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

const categoryOf = ({ demand }: Pick<Stated, 'demand'>): unknown => demand.fields['category'];

function shareCategory({ needs, offers }: { needs: readonly Stated[]; offers: readonly Stated[] }): boolean {
  const offered = new Set(offers.map(categoryOf));
  return needs.some((need) => categoryOf(need) !== undefined && offered.has(categoryOf(need)));
}

export const mismatchedPairing = defineRule({
  id: 'G14',
  title: words('供需错配', 'Needs and offers do not meet'),
  explain: words(
    '履行中的协议，一方提出了需求、另一方提供了资源，但没有一个类别相同。双方没有登记需求或资源的，算未知。',
    'An agreement in force where one side states needs and another offers, and no category is the same. Where they state none it is unknown.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'exchange',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const listed = out(graph, subject.id, 'LISTS').map(({ node }) => node);
    const listedNeeds = new Set(
      listed.flatMap((each) => (each.kind === 'Need' ? [each.fields['category']] : [])),
    );
    const isListed = listed.some(
      ({ kind, fields }) =>
        kind === 'Offer' && fields['category'] !== undefined && listedNeeds.has(fields['category']),
    );
    if (isListed) return FINE;
    const sides = signersOf(graph, subject.id).map(({ node, relation }) =>
      statedBy(graph, node, relation.id, on),
    );
    const meetings = sides.flatMap(({ needs }, side) =>
      sides.flatMap(({ offers }, other) =>
        other !== side && needs.length > 0 && offers.length > 0 ? [{ needs, offers }] : [],
      ),
    );
    if (meetings.some(shareCategory)) return FINE;
    const [need, offer] = [meetings[0]?.needs[0], meetings[0]?.offers[0]];
    if (!need || !offer)
      return unknown('一方的需求或另一方的资源', 'needs of one side or offers of the other');
    if (
      meetings.some(({ needs, offers }) =>
        [...needs, ...offers].some((each) => categoryOf(each) === undefined),
      )
    )
      return unknown('需求或资源的类别', 'the category of a need or an offer');
    const name = nameOf(subject);
    const [from, to] = [wayFrom(need), wayFrom(offer)];
    return {
      outcome: 'finding',
      why: words(
        `“${name}”各方登记的需求与资源没有相同的类别，例如“${nameOf(need.demand)}”与“${nameOf(offer.demand)}”。`,
        `In “${name}” no need and offer of the parties share a category, such as “${nameOf(need.demand)}” and “${nameOf(offer.demand)}”.`,
      ),
      path: {
        nodes: [...from.nodes, subject.id, ...[...to.nodes].reverse()],
        relations: [...from.relations, ...[...to.relations].reverse()],
        missing: {
          from: need.demand.id,
          to: offer.demand.id,
          what: words('类别不同', 'not the same category'),
        },
      },
      firstStep: {
        label: words('补充清单', 'Add to its lists'),
        do: 'relate',
        id: subject.id,
        relation: 'LISTS',
      },
    };
  },
});
