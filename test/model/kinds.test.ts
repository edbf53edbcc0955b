import { describe, expect, it } from 'vitest';
import { RESERVED } from '../../graph/engines/codec.ts';
import { fromField } from '../../graph/model/schema/dated.ts';
import { type FieldSpec, type FieldSpecs, GROUPS } from '../../graph/model/schema/field.ts';
import { fieldSpecs, KIND_NAMES, KINDS, kindSpec, SYSTEM_KINDS } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES, relationSpec } from '../../graph/model/schema/relations.ts';
import { VOCABULARIES, vocabularyKeys } from '../../graph/model/schema/vocabularies.ts';
import { MILESTONES } from '../../graph/model/terms/agreement.ts';

/** As `FieldName` in the commands' schemas: what does not fit could never be sent. */
const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const bothTitles = { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/^[A-Z]/) };

const all: [string, FieldSpecs][] = [
  ...KIND_NAMES.map((kind): [string, FieldSpecs] => [kind, fieldSpecs(kind)]),
  ...RELATION_NAMES.map((kind): [string, FieldSpecs] => [kind, relationSpec(kind).fields]),
];
const stored = (specs: FieldSpecs): string[] =>
  Object.entries(specs).flatMap(([name, spec]) => (spec.dated ? [name, fromField(name)] : [name]));

describe.each(all.filter(([, specs]) => Object.keys(specs).length > 0))('%s', (_, specs) => {
  it('stores its fields under names that can be sent and are nobody else’s', () => {
    const names = stored(specs);
    for (const name of names) expect(name).toMatch(NAME);
    expect(new Set(names).size, 'a field named like another’s list of start days').toBe(names.length);
    for (const name of [...RESERVED, 'none']) expect(names).not.toContain(name);
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(names).not.toContain(name);
  });

  it('names its fields in both languages, in groups and vocabularies that exist', () => {
    for (const spec of Object.values<FieldSpec>(specs)) {
      expect(spec.title).toEqual(bothTitles);
      expect(Object.keys(GROUPS)).toContain(spec.group);
      if (spec.type === 'choice' || spec.type === 'choices')
        expect(vocabularyKeys(spec.of).length).toBeGreaterThan(0);
      if (spec.unique) expect([spec.type, spec.dated]).toEqual(['text', undefined]);
      // A list of lists is nothing that a database property can hold.
      if (spec.dated) expect(spec.type).not.toMatch(/s$/);
    }
  });
});

describe('kinds', () => {
  it.each(KIND_NAMES)('%s has a name to show, a label of its own and both titles', (kind) => {
    const { nameField = 'name', label, title, onMap, isBody } = kindSpec(kind);
    expect(title).toEqual(bothTitles);
    expect(Object.keys(fieldSpecs(kind))).toContain(nameField);
    expect(label).toBe(SYSTEM_KINDS.includes(kind) ? 'System' : kind);
    if (isBody) expect(onMap).toBe('always');
  });

  it('bodies sign and stand on the map; the system’s are four', () => {
    expect(KIND_NAMES.filter((kind) => kindSpec(kind).isBody).sort()).toEqual([
      'Community',
      'SocialOrganization',
      'Unit',
    ]);
    expect([...SYSTEM_KINDS].sort()).toEqual(['Actor', 'GapNote', 'RuleSetting', 'Workspace']);
  });

  it('the milestones are days of the agreement', () => {
    for (const name of MILESTONES) expect(KINDS.Agreement.fields[name].type).toBe('day');
  });
});

describe('relations', () => {
  it.each(RELATION_NAMES)('%s joins kinds that exist, none of them the system’s', (name) => {
    const { from, to, title, dated, fields } = relationSpec(name);
    expect(name).toMatch(/^[A-Z][A-Z_]*$/);
    expect(title).toEqual(bothTitles);
    for (const kind of [...from, ...to]) {
      expect(KIND_NAMES).toContain(kind);
      expect(SYSTEM_KINDS).not.toContain(kind);
    }
    expect([from.length > 0, to.length > 0]).toEqual([true, true]);
    expect([new Set(from).size, new Set(to).size]).toEqual([from.length, to.length]);
    expect(['validFrom' in fields, 'validTo' in fields]).toEqual([dated, dated]);
  });
});

describe('vocabularies', () => {
  it.each(Object.entries(VOCABULARIES))(
    '%s: keys that can be stored, words in both languages, each once',
    (_, words) => {
      const pairs = Object.values<readonly [string, string]>(words);
      for (const key of Object.keys(words)) expect(key).toMatch(/^[a-zA-Z0-9]{1,40}$/);
      for (const [zh, en] of pairs)
        expect([zh, en].every((word) => word.trim() === word && word !== '')).toBe(true);
      expect(new Set(pairs.map(([zh]) => zh)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, en]) => en)).size).toBe(pairs.length);
    },
  );

  it('each is used by a field, or computed', () => {
    const used = new Set(
      all.flatMap(([, specs]) =>
        Object.values<FieldSpec>(specs).flatMap((spec) =>
          spec.type === 'choice' || spec.type === 'choices' ? [spec.of] : [],
        ),
      ),
    );
    const unused = Object.keys(VOCABULARIES).filter((name) => !used.has(name as keyof typeof VOCABULARIES));
    // Computed from posts, and from who the partner is.
    expect(unused.sort()).toEqual(['leaderModel', 'partnerKind']);
  });
});
