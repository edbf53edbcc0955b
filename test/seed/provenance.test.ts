import { describe, expect, it } from 'vitest';
import { fieldSpecs, kindSpec } from '../../graph/model/schema/kinds.ts';
import { hasValidUsccCheck, usccClassMatches } from '../../graph/model/schema/uscc.ts';
import { nodes, view } from './article-view.ts';

const records = [...view.nodes.values()];
const nameOf = (node: (typeof records)[number]): string =>
  String(node.fields[kindSpec(node.kind).nameField ?? 'name'] ?? '');
/** Kinds whose shown field is a word of a vocabulary and so carries no name. */
const UNNAMED = ['Appraisal', 'Assessment', 'Inspection'];

describe('S6 article and sample are never mixed up', () => {
  it('says of every field where it comes from', () => {
    for (const { id, kind, fields, provenance } of records) {
      const known = Object.keys(fields).filter((name) => fieldSpecs(kind)[name]);
      expect(Object.keys(provenance).sort(), id).toEqual(known.sort());
    }
  });

  it('marks a record as sample exactly when everything in it is', () => {
    for (const { id, sample, provenance } of records) {
      expect(sample, id).toBe(Object.values(provenance).every(({ source }) => source === 'sample'));
    }
  });

  it('names samples 示例·… and nothing else so', () => {
    for (const node of records.filter(({ kind }) => !UNNAMED.includes(kind))) {
      expect(nameOf(node).startsWith('示例·'), nameOf(node)).toBe(node.sample);
    }
  });

  it('quotes the article for every fact of it, briefly, on its day', () => {
    const stated = [
      ...records.flatMap(({ provenance }) => Object.values(provenance)),
      ...[...view.relations.values()].flatMap(({ provenance }) => (provenance ? [provenance] : [])),
    ];
    for (const { source, quote, reportedOn } of stated) {
      if (source !== 'article') expect(quote).toBeUndefined();
      else
        expect([reportedOn, (quote ?? '').length > 0 && (quote ?? '').length <= 200]).toEqual([
          '2023-04-14',
          true,
        ]);
    }
  });

  it('marks every relation as sample exactly when its source is', () => {
    for (const { id, sample, provenance } of view.relations.values()) {
      expect(sample, id).toBe(provenance?.source === 'sample');
    }
  });

  it('names the bodies of the article and no others', () => {
    const named = records.filter(({ kind, sample }) => kindSpec(kind).isBody && !sample).map(nameOf);
    expect(named.sort()).toEqual(
      [
        '广州市南沙区建筑行业协会',
        '广州市南沙区物业管理行业协会',
        '广州市南沙区企业和企业家联合会',
        '广州市南沙区金融行业协会',
        '广州市南沙区社会组织联合会',
        '广州市南沙区民政局',
        '社会组织工会',
        '杨家镇人民政府',
        '南北台社区',
        '海庭社区',
      ].sort(),
    );
  });
});

it('gives made-up registered organisations a well-formed code, and named or filed ones none', () => {
  for (const { id, sample, fields } of nodes('SocialOrganization')) {
    const code = fields['uscc'];
    const isRegistered = sample && fields['orgType'] !== 'communityOrganization';
    expect(typeof code === 'string', id).toBe(isRegistered);
    if (typeof code !== 'string') continue;
    expect(hasValidUsccCheck(code) && usccClassMatches(code, String(fields['orgType'])), id).toBe(true);
    expect(code.slice(2, 8), id).toBe('440115');
  }
});

it('has no two bodies of one name', () => {
  const names = records
    .filter(({ kind }) => kindSpec(kind).isBody || kind === 'PartyOrganization')
    .map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
