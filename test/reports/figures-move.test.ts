import { describe, expect, it } from 'vitest';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { FIGURES } from '../../graph/reports/figures/figures.ts';
import { ARTICLE_DAY, nodes } from '../seed/article-view.ts';
import { behind, figuresNow, view } from './article-report.ts';
import { add, at, change, link, person, raise, relationOf, remove, set, unlink } from './changes.ts';

const DAY = '2023-03-01';
const nodeOf = (id: string) => {
  const node = view.node(id);
  if (!node) throw new Error(id);
  return node;
};
/** A social organisation that no grant went to. */
const unpaid = (): string => {
  const paid = new Set(
    ['support-recipients', 'plus-recipients'].flatMap((id) => behind(id).map(({ node }) => node.id)),
  );
  return nodes('SocialOrganization').find(({ id }) => !paid.has(id))?.id ?? '';
};
const unpaidBranch = (): string => {
  const paid = new Set(
    ['support-recipients', 'plus-recipients'].flatMap((id) => behind(id).map(({ node }) => node.id)),
  );
  return nodes('PartyOrganization').find(({ id }) => !paid.has(id))?.id ?? '';
};
const grantTo = (figure: string, kind: string) => {
  const row = behind(figure).find(({ node }) => nodeOf(relationOf(node, 'GRANTED_TO').target).kind === kind);
  if (!row) throw new Error(figure);
  return row.node;
};
const managing = () => {
  const row = behind('secretaries-in-management').find(({ node }) => !sameIds().has(node.id));
  if (!row) throw new Error('no manager');
  return row.node;
};
const sameIds = () => new Set(behind('same-person').map(({ node }) => node.id));
const dropping = (figure: string, field: string, word: string): GraphEvent[] =>
  behind(figure).map(({ node }) =>
    set(node, { [field]: (node.fields[field] as string[]).filter((each) => each !== word) }),
  );
/** Somebody who leads the host of a branch and has no post in it. */
const outsideLeader = () => {
  const branch = managing();
  const host = nodeOf(relationOf(branch, 'BRANCH_OF').target);
  return { branch, leader: person(relationOf(host, 'HOLDS', { post: 'leader' })) };
};

type Change = { readonly events: () => GraphEvent[]; readonly by: number; readonly also?: readonly string[] };
const by = (number: number, events: () => GraphEvent[], ...also: string[]): Change => ({
  events,
  by: number,
  also,
});
const undated = (figure: string, field: string): Change => by(-1, () => [set(at(figure), { [field]: null })]);

/** One change for each figure, by how much it moves the number, and which others it must move too. */
const CHANGES: Readonly<Record<string, Change>> = {
  'committee-branches': by(-1, () => [unlink(at('committee-branches'), 'UNDER')]),
  'district-venues': by(1, () => [set(nodeOf('venue-base'), { openedOn: DAY })]),
  'towns-with-venue': by(1, () => [link('LOCATED_IN', at('town-venues-open').id, 'town-dongchong')]),
  'town-venues-open': by(-1, () => [set(at('town-venues-open'), { closedOn: DAY })]),
  'venue-functions': by(-1, () => [
    set(at('venue-functions'), { functions: ['advice', 'cultivation', 'education'] }),
  ]),
  'charter-model': by(-1, () => [remove(at('charter-model'))]),
  'charter-checked': by(1, () => {
    const checked = new Set(behind('charter-checked').map(({ node }) => node.id));
    const other = nodes('SocialOrganization').find(({ id }) => !checked.has(id));
    return [link('INSPECTS', at('spot-checks').id, other?.id ?? '')];
  }),
  'charter-clause': by(-1, () => [set(at('charter-clause'), { hasCharterClause: false })]),
  'secretaries-in-management': by(-1, () => [
    change(relationOf(managing(), 'HOLDS', { post: 'secretary' }), { post: 'deputySecretary' }),
  ]),
  'first-secretaries': by(-1, () => [
    change(relationOf(at('first-secretaries'), 'HOLDS', { post: 'firstSecretary' }), { post: 'liaison' }),
  ]),
  'cross-appointments': by(1, () => {
    const { branch, leader } = outsideLeader();
    return [link('HOLDS', leader.id, branch.id, { post: 'committeeMember' })];
  }),
  'same-person': by(-1, () => {
    const secretary = person(relationOf(at('same-person'), 'HOLDS', { post: 'secretary' }));
    return [change(relationOf(secretary, 'HOLDS', { post: 'leader' }), { post: 'manager' })];
  }),
  'delegated-secretaries': by(-1, () => [
    change(relationOf(at('delegated-secretaries'), 'HOLDS', { post: 'secretary' }), { delegatedBy: null }),
  ]),
  'joint-conferences': undated('joint-conferences', 'on'),
  'major-matters': undated('major-matters', 'on'),
  'annual-report-checks': by(1, () => [add('Inspection', { inspectionKind: 'annualReport', on: DAY })]),
  'spot-checks': by(1, () => [add('Inspection', { inspectionKind: 'spotCheck', on: DAY })]),
  campaigns: undated('campaigns', 'on'),
  'volunteer-teams': undated('volunteer-teams', 'foundedOn'),
  'epidemic-person-times': by(7, () => [raise(at('epidemic-person-times'), 'personTimes', 7)]),
  'epidemic-events': by(2, () => [raise(at('epidemic-events'), 'events', 2)]),
  'epidemic-goods': by(500, () => [raise(at('epidemic-goods'), 'value', 500)]),
  'aid-organizations': by(-1, () => [unlink(at('aid-organizations'), 'GAVE')]),
  'aid-money': by(100, () => [raise(at('aid-money'), 'value', 100)]),
  'assistance-agreements': undated('assistance-agreements', 'signedOn'),
  'rural-projects': by(1, () => [add('Project', { title: '新', programme: 'rural', from: DAY })]),
  'rural-money': by(9, () => [raise(at('rural-money'), 'money', 9)]),
  'pairing-documents': by(-1, () => [remove(at('pairing-documents'))]),
  leads: by(-1, () => [set(at('leads'), { lead: [false], leadFrom: [''] })]),
  agreements: by(
    1,
    () => [add('Agreement', { title: '新', agreementType: 'bilateral', signedOn: DAY })],
    'reach-per-agreement',
  ),
  'link-modes': by(-1, () => dropping('link-modes', 'linkModes', 'platform')),
  themes: by(-1, () => dropping('themes', 'themes', 'learning')),
  'pairing-activities': by(2, () => [set(at('pairing-activities'), { events: 3 })]),
  'branches-taking-part': by(-1, () => {
    const once = behind('branches-taking-part').find(({ detail }) => detail?.()?.zh === '参加 1 场');
    return [unlink(nodeOf(once?.node.id ?? ''), 'TOOK_PART')];
  }),
  'pairing-person-times': by(30, () => [raise(at('pairing-person-times'), 'personTimes', 30)]),
  'named-activities': by(-1, () => [
    {
      ...(set(at('named-activities'), {}) as Extract<GraphEvent, { type: 'node.changed' }>),
      provenance: { title: null },
    },
  ]),
  'reach-per-agreement': by(0.1, () =>
    ['com-ns-04', 'com-zj-02', 'com-dg-02', 'com-dg-03'].map((place) =>
      link('HELD_AT', at('named-activities').id, place),
    ),
  ),
  'support-policies': by(-1, () => [remove(at('support-policies'))]),
  'support-recipients': by(1, () => [link('GRANTED_TO', at('support-money').id, unpaid())]),
  'support-money': by(10, () => [raise(grantTo('support-money', 'SocialOrganization'), 'amount', 10)]),
  'support-party-recipients': by(
    1,
    () => [link('GRANTED_TO', at('support-party-money').id, unpaidBranch())],
    'support-recipients',
  ),
  'support-party-money': by(10, () => [raise(at('support-party-money'), 'amount', 10)], 'support-money'),
  'founded-through-incentive': undated('founded-through-incentive', 'foundedOn'),
  'incentive-honours': undated('incentive-honours', 'awardedOn'),
  'venture-grants': by(1, () => [
    add('Grant', { title: '新', scheme: 'venture', round: '第二届', category: 'elderly', paidOn: DAY }),
  ]),
  'plus-recipients': by(1, () => [
    link('GRANTED_TO', grantTo('plus-money', 'SocialOrganization').id, unpaid()),
  ]),
  'plus-money': by(10, () => [raise(grantTo('plus-money', 'SocialOrganization'), 'amount', 10)]),
  'plus-party-recipients': by(
    1,
    () => [link('GRANTED_TO', at('plus-party-money').id, unpaidBranch())],
    'plus-recipients',
  ),
  'plus-party-money': by(10, () => [raise(at('plus-party-money'), 'amount', 10)], 'plus-money'),
  'plus-matched': by(10, () => [raise(at('plus-matched'), 'matchedAmount', 10)]),
  'plus-events': by(3, () => [raise(at('plus-events'), 'events', 3)]),
  'plus-person-times': by(3, () => [raise(at('plus-person-times'), 'personTimes', 3)]),
  'plus-projects': by(-1, () => [unlink(at('plus-projects'), 'GRANT_FOR')]),
  'grade-checks': by(1, () => [add('Assessment', { grade: '1A', on: DAY })]),
  'sitting-in': by(-1, () => {
    const secretary = person(relationOf(at('sitting-in'), 'HOLDS', { post: 'secretary' }));
    return [...view.relationsOf(secretary.id)]
      .filter(({ kind }) => kind === 'ATTENDED')
      .map((attended) => unlink(nodeOf(attended.target), 'MEETING_OF'));
  }),
  'brands-of-4a': by(-1, () => {
    const creator = nodeOf(relationOf(at('brands-of-4a'), 'CREATED_BY').target);
    const host = nodeOf(relationOf(creator, 'BRANCH_OF').target);
    return [set(person(relationOf(host, 'ASSESSES')), { grade: '2A' })];
  }),
  brands: by(-1, () => [set(at('brands'), { stage: ['withdrawn'], stageFrom: [''] })], 'brands-of-4a'),
  'graded-3a': by(-1, () => [set(person(relationOf(at('graded-3a'), 'ASSESSES')), { grade: '2A' })]),
  'demo-city': undated('demo-city', 'awardedOn'),
  'demo-district': undated('demo-district', 'awardedOn'),
  'brand-honours': by(-1, () => [unlink(at('brand-honours'), 'AWARDED')]),
};

const numbers = (): Map<string, string> =>
  new Map([...figuresNow()].map(([id, { computed, outOf }]) => [id, `${computed}/${outOf ?? ''}`]));

describe('a change of the graph moves', () => {
  it('every figure: there is a change for each', () => {
    expect(Object.keys(CHANGES).sort()).toEqual(FIGURES.map(({ id }) => id).sort());
  });

  const before = figuresNow();
  const numbersBefore = numbers();
  it.each(Object.keys(CHANGES))('F4 %s, and no other number', (id) => {
    const { events, by: moved, also = [] } = CHANGES[id] as Change;
    const takeBack = view.apply(events(), 9_999);
    const [now, after] = [figuresNow(), numbers()];
    takeBack();
    const movedIds = [...after].filter(([other, number]) => numbersBefore.get(other) !== number);
    expect(movedIds.map(([other]) => other).sort()).toEqual([id, ...also].sort());
    expect(Number(now.get(id)?.computed) - Number(before.get(id)?.computed)).toBeCloseTo(moved, 5);
    expect(numbers()).toEqual(numbersBefore);
  });
});

it('a change of what was reported moves the reported number and the difference, never the computed one', () => {
  for (const record of nodes('ReportedFigure')) {
    const id = String(record.fields['figure']);
    const was = figuresNow().get(id);
    if (was?.reported?.record !== record.id) continue;
    const takeBack = view.apply([set(record, { value: was.reported.value + 1_000_000 })], 9_999);
    expect(figuresNow(ARTICLE_DAY).get(id), id).toMatchObject({
      computed: was.computed,
      reported: { value: was.reported.value + 1_000_000 },
      difference: Number(was.computed) - was.reported.value - 1_000_000,
    });
    takeBack();
  }
});
