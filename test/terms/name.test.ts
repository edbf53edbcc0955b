import { expect, test } from 'vitest';
import { endBeforeStart } from '../../graph/gaps/rules/quality/dq4-end-before-start.ts';
import { findingOf } from '../../graph/gaps/scan/finding.ts';
import { fieldSpecs, KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { VOCABULARIES } from '../../graph/model/schema/vocabularies.ts';
import { nameOf, namesOf } from '../../graph/model/terms/name.ts';
import { nameField, storedName } from '../../graph/model/terms/stored-name.ts';
import { View } from '../../graph/model/view/view.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';

const DAY = '2023-04-14';
const record = (kind: NodeRecord['kind'], fields: NodeRecord['fields']): NodeRecord => ({
  id: 'one',
  kind,
  rev: 0,
  sample: false,
  fields,
  provenance: {},
  places: [],
});
const inspection = record('Inspection', {
  inspectionKind: 'annualReport',
  on: '2023-03-01',
  correctedOn: '2023-02-01',
});

test('F7: DQ4 names an inspection by the word of its kind, in both languages, as reports do', () => {
  const view = new View().load([inspection], []);
  if (endBeforeStart.scope !== 'local') throw new Error('DQ4 looks at one record');
  const verdict = endBeforeStart.judge({ subject: inspection, graph: view }, {}, DAY);
  expect(verdict).toMatchObject({
    outcome: 'finding',
    why: {
      zh: '“年报审查”的“整改完成日期”（2023年2月1日）早于开始日期。',
      en: '“Corrected on” of “Annual report” (1 February 2023) is before its start.',
    },
  });
  const list = new KeptReports({ view }).list('figures', 'annual-report-checks', DAY, { limit: 10 });
  expect(list?.rows.map(({ name }) => name)).toEqual(['年报审查']);
  if (verdict.outcome !== 'finding') throw new Error(verdict.outcome);
  // The page says the word in its own language, so it gets the key.
  const { names } = findingOf(endBeforeStart, [inspection.id], verdict, view, DAY);
  expect(names['one']?.name).toBe('annualReport');
});

const NAMED_BY_WORD = KIND_NAMES.flatMap((kind) => {
  const spec = fieldSpecs(kind)[nameField(kind)];
  return spec?.type === 'choice' ? [{ kind, of: spec.of }] : [];
});

test('every kind that is named by a vocabulary reads its words', () => {
  expect(NAMED_BY_WORD.map(({ kind }) => kind).sort()).toEqual(
    expect.arrayContaining(['Appraisal', 'Assessment', 'Inspection']),
  );
  for (const { kind, of } of NAMED_BY_WORD) {
    for (const [key, [zh, en]] of Object.entries(VOCABULARIES[of])) {
      const node = record(kind, { [nameField(kind)]: key });
      expect([storedName(node), nameOf(node, 'zh'), nameOf(node, 'en')]).toEqual([key, zh, en]);
    }
  }
});

test('a name is its own in both languages; what has none is called by its kind', () => {
  const body = record('SocialOrganization', { name: '示例·协会' });
  expect([nameOf(body), nameOf(body, 'en')]).toEqual(['示例·协会', '示例·协会']);
  const nameless = record('Appraisal', { on: DAY });
  expect([storedName(nameless), nameOf(nameless), nameOf(nameless, 'en')]).toEqual([
    undefined,
    '评约',
    'Appraisal',
  ]);
  expect(namesOf([body, inspection])).toEqual({ zh: '示例·协会、年报审查', en: '示例·协会, Annual report' });
  expect(namesOf([])).toBeUndefined();
});
