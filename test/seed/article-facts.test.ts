import { describe, expect, it } from 'vitest';
import { nodes, others } from './article-view.ts';
import { AID } from './facts/aid.ts';
import { CO_BUILDING } from './facts/co-building.ts';
import type { Fact } from './facts/fact.ts';
import { LEADERSHIP } from './facts/leadership.ts';
import { MONEY } from './facts/money.ts';
import { SELECTION } from './facts/selection.ts';
import { VENUES } from './facts/venues.ts';

const GROUPS: Readonly<Record<string, readonly Fact[]>> = {
  阵地与章程: VENUES,
  班子与治理: LEADERSHIP,
  社会治理与帮扶: AID,
  结对共建: CO_BUILDING,
  扶持与资助: MONEY,
  评选与品牌: SELECTION,
};

describe.each(Object.entries(GROUPS))('%s', (_, facts) => {
  it.each(facts)('$fact: $value, held by $heldBy', ({ value, count }) => {
    expect(count()).toBe(value);
  });
});

it('agrees with what the article reports, figure by figure', () => {
  const counted = new Map(
    Object.values(GROUPS)
      .flat()
      .map(({ figure, value }) => [figure, value] as const),
  );
  const reported = nodes('ReportedFigure').filter(({ id }) => others(id, 'SOURCE').includes('doc-article'));
  for (const { fields } of reported) {
    const value = counted.get(String(fields['figure']));
    const isMore = fields['precision'] === 'atLeast' && Number(value) > Number(fields['value']);
    expect(isMore || value === fields['value'], String(fields['figure'])).toBe(true);
  }
});
