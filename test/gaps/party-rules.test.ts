import { describe, expect, test } from 'vitest';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { viewOf } from '../../seed/build.ts';
import { create, invented, link, type SeedCommand, since } from '../../seed/record.ts';
import { agreement, cast, organization, partyOrganization } from '../../seed/stories/cast.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';

const DAY = '2023-04-14';

function ask(id: RuleId, commands: readonly SeedCommand[], subject: string, settings = {}, on = DAY) {
  const rule = RULES.find((each) => each.id === id);
  if (rule?.scope !== 'local') throw new Error(`${id} is no rule over one record`);
  return judgeLocal(rule, factsFromView(viewOf(commands), rule.subject, subject), paramsOf(rule, settings), {
    on,
  });
}
const normal = since('status', 'normal');
const inForce = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const many = (id: string, signer: string, count: number): SeedCommand[] =>
  Array.from({ length: count }, (_, index) => agreement(`${id}-${index}`, [signer], inForce)).flat();

describe('G01', () => {
  test('a ledger that says 应建未建 is enough where nobody counted', () => {
    const { commands } = organization('a', { ...normal, ...since('noBranchReason', 'shouldBuild') });
    expect(ask('G01', commands, 'a').outcome).toBe('finding');
  });
  test('an unknown status is not normal standing', () => {
    const { commands } = organization('a', since('fullMembers', 3));
    expect(ask('G01', commands, 'a').outcome).toBe('unknown');
  });
  test('the number is a parameter', () => {
    const { commands } = organization('a', { ...normal, ...since('fullMembers', 3) });
    expect(ask('G01', commands, 'a', { fullMembers: 4 }).outcome).toBe('fine');
  });
  test('a Party organisation founded later is none yet', () => {
    const host = organization('a', { ...normal, ...since('fullMembers', 3) });
    const commands = partyOrganization('po', { of: host, fields: { foundedOn: '2023-04-15' } });
    expect(ask('G01', commands, 'a').outcome).toBe('finding');
    expect(ask('G01', commands, 'a', {}, '2023-04-15').outcome).toBe('fine');
  });
});

describe('G05', () => {
  test('an agreement that the organisation signed itself counts for its Party organisation', () => {
    const commands = [
      ...partyOrganization('po', { of: organization('so') }),
      ...agreement('ag', ['so'], inForce),
    ];
    expect(ask('G05', commands, 'po').outcome).toBe('fine');
  });
  test('but one that a member signed itself does not count for the joint one', () => {
    const commands = [
      ...partyOrganization('po', { of: [organization('so'), organization('other')] }),
      ...agreement('ag', ['so'], inForce),
    ];
    expect(ask('G05', commands, 'po').outcome).toBe('finding');
  });
  test('that of a community, or of a deregistered organisation, is not looked at', () => {
    const ofCommunity = partyOrganization('po', { of: cast('Community', 'com') });
    const gone = partyOrganization('po', { of: organization('so', since('status', 'deregistered')) });
    expect(ask('G05', ofCommunity, 'po').outcome).toBe('outside');
    expect(ask('G05', gone, 'po').outcome).toBe('outside');
  });
  test('an agreement without a signing day whose term is over is not in force whatever that day was', () => {
    const commands = [
      ...partyOrganization('po', { of: organization('so') }),
      ...agreement('ag', ['po'], { termTo: '2023-04-13' }),
    ];
    expect(ask('G05', commands, 'po').outcome).toBe('finding');
    expect(ask('G05', commands, 'po', {}, '2023-04-13').outcome).toBe('unknown');
  });
});

describe('G16', () => {
  const community = partyOrganization('po', { of: cast('Community', 'com') });
  const loaded = (own: number, through: number) => [
    ...community,
    ...many('own', 'com', own),
    ...many('through', 'po', through),
  ];
  test('a community and its Party organisation are one load', () => {
    expect(ask('G16', loaded(4, 4), 'com').outcome).toBe('fine');
    expect(ask('G16', loaded(4, 5), 'com').outcome).toBe('finding');
    expect(ask('G16', loaded(4, 5), 'po').outcome).toBe('outside');
  });
  test('twenty are high, nineteen are medium as the rule is', () => {
    expect(ask('G16', loaded(0, 19), 'com')).not.toHaveProperty('severity');
    expect(ask('G16', loaded(0, 20), 'com')).toHaveProperty('severity', 'high');
  });
  test('the warning line holds whatever cap a community has set', () => {
    const community = partyOrganization('po', { of: cast('Community', 'com'), fields: { agreementCap: 30 } });
    expect(ask('G16', [...community, ...many('ag', 'po', 19)], 'com').outcome).toBe('fine');
    expect(ask('G16', [...community, ...many('ag', 'po', 20)], 'com').outcome).toBe('finding');
  });
  test('a lead may carry five, and a cap of its own goes before', () => {
    const lead = (fields = {}) => [
      ...partyOrganization('po', { of: organization('so'), fields: { ...since('lead', true), ...fields } }),
      ...many('ag', 'po', 5),
    ];
    expect(ask('G16', lead(), 'po').outcome).toBe('fine');
    expect(ask('G16', lead({ agreementCap: 4 }), 'po').outcome).toBe('finding');
    expect(ask('G16', lead(), 'po', { lead: 4 }).outcome).toBe('finding');
  });
});

describe('G17', () => {
  const supervised = (fields = {}, role = 'supervisory') => [
    ...cast('Unit', 'unit').commands,
    ...partyOrganization('po', {
      of: organization('so', fields, [link('SUPERVISED_BY', 'so', 'unit', { role })]),
    }),
  ];
  test('a unit without a Party organisation signs itself', () => {
    const signed = [...supervised(), ...agreement('ag', ['po', 'unit'], inForce)];
    expect(ask('G17', signed, 'po').outcome).toBe('fine');
    expect(ask('G17', supervised(), 'po')).toMatchObject({
      path: { nodes: ['po', 'so', 'unit'], missing: { from: 'po', to: 'unit' } },
      firstStep: { do: 'pair', parties: ['po', 'unit'] },
    });
  });
  test('the path goes on to the unit’s Party organisation where it has one', () => {
    const commands = [
      ...partyOrganization('unit-po', { of: cast('Unit', 'unit') }),
      ...supervised().slice(1),
    ];
    expect(ask('G17', commands, 'po')).toMatchObject({
      path: {
        nodes: ['po', 'so', 'unit', 'unit-po'],
        relations: ['of-po-so', 'supervised-by-so-unit', 'of-unit-po-unit'],
        missing: { from: 'po', to: 'unit-po' },
      },
    });
  });
  test('directly registered or filed: no supervisory unit to be absent', () => {
    expect(ask('G17', supervised({ directlyRegistered: true }, 'industry'), 'po').outcome).toBe('outside');
    const filed = partyOrganization('po', { of: organization('so', { orgType: 'communityOrganization' }) });
    expect(ask('G17', filed, 'po').outcome).toBe('outside');
  });
});

describe('G18 and G19', () => {
  const graded = (...grades: readonly Record<string, string>[]) => [
    ...partyOrganization('po', { of: organization('so', { ...normal, foundedOn: '2010-01-01' }) }),
    ...grades.map((fields, index) =>
      create('Assessment', `as-${index}`, [invented(fields)], [link('ASSESSES', `as-${index}`, 'so')]),
    ),
  ];
  test('a later, lower grade replaces the earlier one', () => {
    const commands = graded({ grade: '4A', on: '2020-06-01' }, { grade: '3A', on: '2023-03-01' });
    expect(ask('G18', commands, 'so', {}, '2023-02-28').outcome).toBe('finding');
    expect(ask('G18', commands, 'so').outcome).toBe('outside');
  });
  test('a grade without an end is valid for five years from its day', () => {
    const commands = graded({ grade: '4A', on: '2018-04-15' });
    expect(ask('G18', commands, 'so').outcome).toBe('finding');
    expect(ask('G18', commands, 'so', {}, '2023-04-15').outcome).toBe('outside');
    expect(ask('G19', commands, 'so', {}, '2023-04-15').outcome).toBe('finding');
  });
  test('a filed organisation is not assessed', () => {
    const { commands } = organization('so', {
      ...normal,
      foundedOn: '2010-01-01',
      orgType: 'communityOrganization',
    });
    expect(ask('G19', commands, 'so').outcome).toBe('outside');
  });
});

test('G21 of a joint branch needs to know the management of every member', () => {
  const commands = [
    ...partyOrganization('po', { of: [organization('so'), organization('other')] }),
    ...cast('Person', 'sec', {}, [link('HOLDS', 'sec', 'po', { post: 'secretary' })]).commands,
    ...cast('Person', 'lead', {}, [link('HOLDS', 'lead', 'so', { post: 'leader' })]).commands,
  ];
  expect(ask('G21', commands, 'po').outcome).toBe('unknown');
});

describe('DQ6', () => {
  const town = (id: string, fields = {}) => cast('Town', id, fields).commands;
  const community = (...relations: Parameters<typeof link>[]) =>
    cast(
      'Community',
      'com',
      {},
      relations.map((each) => link(...each)),
    ).commands;
  test('two towns at once', () => {
    const commands = [
      ...town('old'),
      ...town('new'),
      ...community(['LOCATED_IN', 'com', 'old'], ['LOCATED_IN', 'com', 'new']),
    ];
    expect(ask('DQ6', commands, 'com').outcome).toBe('finding');
  });
  test('a town that is founded the day after', () => {
    const commands = [
      ...town('new', { validFrom: '2023-04-15' }),
      ...community(['LOCATED_IN', 'com', 'new']),
    ];
    expect(ask('DQ6', commands, 'com').outcome).toBe('finding');
    expect(ask('DQ6', commands, 'com', {}, '2023-04-15').outcome).toBe('fine');
  });
});

test('G27 marks the report as handed in with a command that is ready', () => {
  const { commands } = organization('so', { foundedOn: '2015-01-01', annualReports: [2021] });
  expect(ask('G27', commands, 'so')).toMatchObject({
    firstStep: {
      do: 'command',
      type: 'node.update',
      args: { set: { annualReports: [2021, 2022] }, was: { annualReports: [2021] } },
    },
  });
});
