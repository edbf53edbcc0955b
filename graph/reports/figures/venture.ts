import { targets } from '../../model/view/walk.ts';
import { withDetail } from '../behind.ts';
import { type GrantsWanted, grantRecipients, grantResults, grantSum, paidGrants } from '../grants.ts';
import { onceEach } from '../once-each.ts';
import { wordTitle } from '../words.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

/** The round that the source reports on. */
const ROUND = { scheme: 'venture', round: '第二届' };
const PLUS = { ...ROUND, category: 'partyPlus' };
const PLUS_TO_PARTY = { ...PLUS, toParty: true };

const ventureGrants = defineFigure({
  id: 'venture-grants',
  fact: '41',
  group: 'money',
  label: { zh: '第二届公益创投资助', en: 'Grants of the second venture round' },
  unit: UNIT.items,
  note: { zh: '各类合计，“党建+”在内', en: 'Of every category, Party-building plus included' },
  compute: (graph, span) =>
    withDetail(paidGrants(graph, ROUND, span), ({ fields }) =>
      wordTitle('grantCategory', String(fields['category'] ?? '')),
    ),
});

type About = Pick<FigureSpec, 'id' | 'fact' | 'label' | 'unit'> & Partial<Pick<FigureSpec, 'with' | 'note'>>;
const recipients = (wanted: GrantsWanted, about: About): FigureSpec =>
  defineFigure({ ...about, group: 'money', compute: (graph, span) => grantRecipients(graph, wanted, span) });
type Field = 'amount' | Parameters<typeof grantResults>[3];
const sum = (wanted: GrantsWanted, field: Field, about: About, isMoney: boolean): FigureSpec =>
  defineFigure({
    ...about,
    group: 'money',
    ...(isMoney ? { isMoney } : {}),
    compute: (graph, span) =>
      field === 'amount' ? grantSum(graph, wanted, span) : grantResults(graph, wanted, span, field),
  });

const plusProjects = defineFigure({
  id: 'plus-projects',
  fact: '46',
  group: 'money',
  label: { zh: '“党建+”资助的项目', en: 'Projects funded by Party-building plus' },
  unit: UNIT.items,
  note: {
    zh: '原文点名：南沙区社会组织“双孵化”提升工程、“晨曦引航心向党”',
    en: 'The source names two',
  },
  compute: (graph, span) =>
    onceEach(paidGrants(graph, PLUS, span), ({ id }) => targets(graph, id, 'GRANT_FOR')),
});

export const VENTURE_FIGURES = [
  ventureGrants,
  recipients(PLUS, {
    id: 'plus-recipients',
    fact: '42',
    label: { zh: '“党建+”资助对象', en: 'Recipients of Party-building plus' },
    unit: UNIT.items,
    with: 'plus-money',
  }),
  sum(
    PLUS,
    'amount',
    { id: 'plus-money', fact: '42', label: { zh: '“党建+”资助经费', en: 'Paid' }, unit: UNIT.yuan },
    true,
  ),
  recipients(PLUS_TO_PARTY, {
    id: 'plus-party-recipients',
    fact: '43',
    label: { zh: '其中：党组织', en: 'Of them: Party organisations' },
    unit: UNIT.items,
    with: 'plus-party-money',
  }),
  sum(
    PLUS_TO_PARTY,
    'amount',
    {
      id: 'plus-party-money',
      fact: '43',
      label: { zh: '其中：党组织的“党建+”经费', en: 'Of it: to Party organisations' },
      unit: UNIT.yuan,
    },
    true,
  ),
  sum(
    PLUS,
    'matchedAmount',
    {
      id: 'plus-matched',
      fact: '44',
      label: { zh: '撬动社会资源', en: 'Matched by others' },
      unit: UNIT.yuan,
    },
    true,
  ),
  sum(
    PLUS,
    'events',
    {
      id: 'plus-events',
      fact: '45',
      label: { zh: '“党建+”服务活动', en: 'Events of Party-building plus' },
      unit: UNIT.events,
      with: 'plus-person-times',
    },
    false,
  ),
  sum(
    PLUS,
    'personTimes',
    {
      id: 'plus-person-times',
      fact: '45',
      label: { zh: '“党建+”受服务人员', en: 'People served' },
      unit: UNIT.personTimes,
    },
    false,
  ),
  plusProjects,
];
