import { choice, count, day, type FieldSpecs, money, type Title, text } from './field.ts';
import type { Kind } from './kinds.ts';

/** What a relation says of itself; `dated` ones hold `validFrom`/`validTo`. */
export type RelationSpec = {
  readonly title: Title;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly dated: boolean;
  /** open = missing is unknown; closed = missing is "no", up to the workspace's `completeThrough`. */
  readonly absence: 'open' | 'closed';
  readonly fields: FieldSpecs;
};

const BODIES = ['SocialOrganization', 'Community', 'Unit'] as const;
const SIGNERS = ['PartyOrganization', ...BODIES] as const;
const RECORDS = [
  'Agreement',
  'Activity',
  'Project',
  'BrandProject',
  'Venue',
  'Grant',
  'Donation',
  'AidAction',
  'Honour',
  'Assessment',
  'DemoSite',
  'VolunteerTeam',
  'Inspection',
  'Meeting',
  'Decision',
  'ReportedFigure',
  'SocialOrganization',
  'PartyOrganization',
  'Community',
  'Unit',
] as const;

const VALIDITY = {
  validFrom: day('自', 'From', { group: 'term' }),
  validTo: day('至', 'To', { group: 'term' }),
} as const;

type Options = Partial<Pick<RelationSpec, 'absence' | 'fields' | 'dated'>>;
const relation = (
  zh: string,
  en: string,
  from: readonly Kind[],
  to: readonly Kind[],
  options: Options = {},
): RelationSpec => ({
  title: { zh, en },
  from,
  to,
  dated: options.dated ?? false,
  absence: options.absence ?? 'closed',
  fields: { ...(options.dated ? VALIDITY : {}), ...options.fields },
});
const dated = { dated: true } as const;
const open = { absence: 'open' } as const;

/** Every relation, source → target. The name is the relationship type in the database. */
export const RELATIONS = {
  BRANCH_OF: relation('所属单位', 'Branch of', ['PartyOrganization'], BODIES, { ...dated, ...open }),
  UNDER: relation('上级党组织', 'Under', ['PartyOrganization'], ['PartyOrganization'], { ...dated, ...open }),
  SUPERVISED_BY: relation('业务主管', 'Supervised by', ['SocialOrganization'], ['Unit'], {
    ...dated,
    ...open,
    fields: { role: choice('supervisionRole')('角色', 'Role') },
  }),
  REGISTERED_BY: relation('登记机关', 'Registered by', ['SocialOrganization'], ['Unit'], {
    ...dated,
    ...open,
  }),
  MEMBER_OF: relation('会员', 'Member of', BODIES, ['SocialOrganization'], { ...dated, ...open }),
  LOCATED_IN: relation('所在镇街', 'Located in', [...BODIES, 'Venue'], ['Town'], {
    ...dated,
    ...open,
    fields: { role: choice('locationRole')('种类', 'Role') },
  }),
  INSTRUCTED_BY: relation('党建指导员', 'Instructed by', ['SocialOrganization'], ['Person'], {
    ...dated,
    ...open,
  }),

  PARTY_TO: relation('签约方', 'Party to', SIGNERS, ['Agreement'], {
    fields: { role: choice('signerRole')('角色', 'Role'), order: count('次序', 'Order') },
  }),
  FILED_UNDER: relation('归口镇街', 'Filed under', ['Agreement'], ['Town'], open),
  RENEWS: relation('续签自', 'Renews', ['Agreement'], ['Agreement']),
  LISTS: relation('清单', 'Lists', ['Agreement'], ['Need', 'Offer', 'Task']),
  APPRAISES: relation('评约', 'Appraises', ['Appraisal'], ['Agreement']),

  NEEDS: relation('提出需求', 'Needs', SIGNERS, ['Need']),
  OFFERS: relation('提供资源', 'Offers', SIGNERS, ['Offer']),
  CLAIMS: relation('认领', 'Claims', SIGNERS, ['Need'], {
    fields: {
      claimedOn: day('认领日期', 'Claimed on', { group: 'term' }),
      withdrawnOn: day('退出日期', 'Withdrawn on', { group: 'term' }),
    },
  }),
  ANSWERS: relation('回应需求', 'Answers', ['Task'], ['Need']),
  USES: relation('使用资源', 'Uses', ['Task'], ['Offer']),

  BELONGS_TO: relation('归属', 'Belongs to', ['Activity'], ['Agreement', 'Project', 'Grant'], open),
  HELD_AT: relation('举办地', 'Held at', ['Activity'], ['Community', 'Venue'], open),
  HOSTED_BY: relation('主办或联合开展', 'Hosted by', ['Activity'], [...SIGNERS, 'VolunteerTeam'], {
    ...open,
    fields: { role: choice('hostRole')('角色', 'Role') },
  }),
  TOOK_PART: relation('参与', 'Took part', ['PartyOrganization'], ['Activity'], open),

  RUN_BY: relation('承办', 'Run by', ['Project', 'VolunteerTeam'], SIGNERS, open),
  PLACED_IN: relation('落地', 'Placed in', ['Project'], ['Town', 'Community'], open),
  FUNDED_BY: relation('出资', 'Funded by', ['Project'], BODIES, {
    ...open,
    fields: { amount: money('金额', 'Amount', { group: 'money' }) },
  }),
  GRANTED_TO: relation('资助对象', 'Granted to', ['Grant'], ['SocialOrganization', 'PartyOrganization']),
  GRANT_FOR: relation('资助项目', 'Grant for', ['Grant'], ['Project'], open),
  GAVE: relation('捐助', 'Gave', SIGNERS, ['Donation', 'AidAction'], open),

  CREATED_BY: relation('创建', 'Created by', ['BrandProject'], ['PartyOrganization'], open),
  SERVES: relation('服务对象', 'Serves', ['BrandProject'], SIGNERS, open),
  BACKED_BY: relation('支撑', 'Backed by', ['BrandProject'], ['Agreement', 'Activity'], open),
  AWARDED: relation('授予', 'Awarded to', ['Honour'], [...SIGNERS, 'BrandProject'], open),
  ASSESSES: relation('评估', 'Assesses', ['Assessment'], ['SocialOrganization']),
  DEMO_SITE_OF: relation(
    '示范点',
    'Demonstration site of',
    ['DemoSite'],
    ['PartyOrganization', 'SocialOrganization'],
    open,
  ),

  HOLDS: relation('任职', 'Holds', ['Person'], ['PartyOrganization', 'SocialOrganization'], {
    ...dated,
    ...open,
    fields: { post: choice('post')('职务', 'Post'), delegatedBy: text('委派单位', 'Delegated by') },
  }),
  ATTENDED: relation('出席', 'Attended', ['Person'], ['Meeting'], open),
  MEETING_OF: relation('会议所属', 'Meeting of', ['Meeting'], BODIES, open),
  DECIDED: relation('形成决定', 'Decided', ['Meeting'], ['Decision']),
  INSPECTS: relation('检查对象', 'Inspects', ['Inspection'], ['SocialOrganization']),
  INSPECTED_BY: relation('检查单位', 'Inspected by', ['Inspection'], ['Unit'], open),
  SOURCE: relation('出处', 'Source', RECORDS, ['Document'], open),
} as const satisfies Record<string, RelationSpec>;

export type RelationKind = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as [RelationKind, ...RelationKind[]];
export const relationSpec = (kind: RelationKind): RelationSpec => RELATIONS[kind];
