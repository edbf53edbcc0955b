import { expect, test } from 'vitest';
import { fieldSpecs, KINDS, type Kind } from '../../graph/model/schema/kinds.ts';
import { missingText } from '../../web/ui/missing-text.ts';
import '../../web/texts/later.ts';

const FIELDS = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
  Object.entries(fieldSpecs(kind)).map(([name, spec]) => ({ kind, name, spec })),
);

test('a field that nobody has set reads unknown or not recorded, of every kind, and never no or 0', () => {
  expect(FIELDS.length).toBeGreaterThan(100);
  for (const { kind, name, spec } of FIELDS)
    expect(missingText({}, name, spec), `${kind}.${name}`).toBe(
      spec.absence === 'closed' ? '未登记' : '未知',
    );
});

test('what somebody said is not so reads so', () => {
  const lead = fieldSpecs('PartyOrganization')['lead'];
  const clause = fieldSpecs('SocialOrganization')['charterClauseOn'];
  if (!lead || !clause) throw new Error('no such field');
  expect(missingText({ none: ['lead'] }, 'lead', lead)).toBe('否');
  expect(missingText({ none: ['charterClauseOn'] }, 'charterClauseOn', clause)).toBe('未写入章程');
});
