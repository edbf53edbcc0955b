import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord, Provenance } from '../../graph/model/schema/record.ts';
import { nodes, relations, view } from './article-view.ts';

const TEXT = readFileSync(new URL('article.txt', import.meta.url), 'utf8');
const isSaid = (provenance: Provenance | undefined): provenance is Provenance & { quote: string } =>
  provenance?.source === 'article';

/** By which word of the source we know what is stored as a key or otherwise put; every other text stands in the quotation. */
const WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'Document.documentKind': {
    guidingOpinion: /指导意见/,
    agreementTemplate: /协议模板/,
    charterModel: /章程示范样本/,
    policy: /政策/,
  },
  'Document.version': { '2021年修订': /2021年再次修订/ },
  'Document.note': { '2014年建立，2021年再次修订': /2014年建立.*2021年再次修订/ },
  'Community.communityKind': { community: /社区/ },
  'PartyOrganization.partyOrgKind': { branch: /党支部/ },
  'Venue.name': { 黄阁镇社会组织党群服务中心: /黄阁镇社会组织孵化站和社会组织党群服务中心/ },
  'Venue.venueKinds': {
    serviceCentre: /党群服务中心/,
    cultivationBase: /培育发展基地/,
    incubationStation: /孵化站/,
  },
  'Unit.outside': { true: /雷州市/ },
  // A picture with its caption.
  'Activity.evidence': { photo: /^\[.+\]$/ },
  'Activity.pairing': { true: /^联合/ },
  'Honour.level': { province: /省|广东/, city: /市/, district: /区/ },
  'Project.programme': { epidemic: /疫情防控/, venture: /公益创投/ },
  'Inspection.inspectionKind': { campaign: /专项行动/ },
  'ReportedFigure.precision': { exact: /./, about: /约/, atLeast: /达|余|等/ },
  'ReportedFigure.wording': { about: /约/, over: /余/, reaching: /达/, listed: /./ },
  'ReportedFigure.unit': { 元: /万元/, 种: /等/, 份: /协议/, 场次: /场次/, 项: /项|、/, 个: /./, 家: /家/ },
};

/** A venue is open by the day on which the source says that it is. */
const BY_THE_DAY = ['Venue.openBy'];

function isIn(record: NodeRecord, field: string, value: FieldValue, quote: string): boolean {
  const key = `${record.kind}.${field}`;
  if (Array.isArray(value)) return value.every((each) => isIn(record, field, each, quote));
  if (BY_THE_DAY.includes(key)) return /已.+启用/.test(quote) && value === '2023-04-14';
  if (field === 'value') {
    if (record.fields['wording'] === 'listed') return true;
    const amount = Number(value);
    return [`${amount}`, `${amount / 10_000}万`].some((each) => new RegExp(`(^|[^0-9.])${each}`).test(quote));
  }
  if (field === 'periodFrom') return quote.includes(`${String(value).slice(0, 4)}年以来`);
  const word = WORDS[key]?.[String(value)];
  return word ? word.test(quote) : quote.includes(String(value));
}

describe('only what the text says is 原文', () => {
  it('every quotation stands in the text, word for word', () => {
    for (const { id, provenance } of view.nodes.values())
      for (const [field, each] of Object.entries(provenance))
        if (isSaid(each)) expect(TEXT.includes(each.quote), `${id}.${field}: ${each.quote}`).toBe(true);
    for (const { id, provenance } of view.relations.values())
      if (isSaid(provenance)) expect(TEXT.includes(provenance.quote), id).toBe(true);
  });

  it('every value that is marked so stands in its quotation, or in a word of it', () => {
    const wrong: string[] = [];
    for (const record of view.nodes.values())
      for (const [field, each] of Object.entries(record.provenance)) {
        const value = record.fields[field];
        if (isSaid(each) && value !== undefined && !isIn(record, field, value, each.quote))
          wrong.push(`${record.id}.${field} = ${String(value)} | ${each.quote}`);
      }
    expect(wrong).toEqual([]);
  });

  it.each<[string, Kind, string]>([
    ['full names of associations', 'SocialOrganization', 'name'],
    ['grades', 'Assessment', 'grade'],
    ['titles of policies', 'Document', 'title'],
    ['the day a stage began', 'BrandProject', 'stage'],
    ['functions of the base', 'Venue', 'functions'],
  ])('%s are not in it', (_, kind, field) => {
    const said = nodes(kind).filter(({ provenance }) => isSaid(provenance[field]));
    const policies = said.filter(({ fields }) => kind !== 'Document' || fields['documentKind'] === 'policy');
    expect(policies.map(({ id }) => id)).toEqual([]);
  });

  it('no newspaper is named as evidence, and nobody as host of what was held jointly', () => {
    for (const { id, fields, provenance } of nodes('Activity'))
      if (isSaid(provenance['evidence'])) expect(fields['evidence'], id).toEqual(['photo']);
    const hosts = relations('HOSTED_BY').filter(({ provenance }) => isSaid(provenance));
    expect(hosts.map(({ source, fields }) => [source, fields['role']])).toEqual([
      ['act-04', 'joint'],
      ['act-10', 'joint'],
      ['act-22', 'joint'],
    ]);
  });

  it('whose the four branches are, it says', () => {
    const said = relations('BRANCH_OF').filter(({ provenance }) => isSaid(provenance));
    expect(said.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
      'po-0001 so-0001',
      'po-0002 so-0002',
      'po-0003 so-0003',
      'po-0004 so-0004',
    ]);
  });

  it('an award of the province under two names is doubtful on both', () => {
    const doubtful = nodes('Honour').filter(({ fields }) => String(fields['note'] ?? '').includes('存疑'));
    expect(doubtful.map(({ fields }) => fields['title']).sort()).toEqual([
      '广东社会组织党建优秀案例',
      '省社会组织优秀党建案例',
    ]);
  });

  it('a number keeps the word that qualifies it: 约, 余, 达; a list says that it is one', () => {
    const wording = (id: string) => view.node(`fig-${id}`)?.fields['wording'];
    expect(
      ['support-money', 'incentive-honours', 'plus-money', 'link-modes', 'brands', 'agreements'].map(wording),
    ).toEqual(['about', 'over', 'reaching', 'listed', 'listed', undefined]);
  });
});
