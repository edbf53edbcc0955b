import { describe, expect, it } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import { SUBJECTS } from '../../graph/gaps/scan/subjects.ts';
import { addDays } from '../../graph/model/schema/day.ts';
import type { View } from '../../graph/model/view/view.ts';
import { REFERENCE_DAY } from '../../seed/generator/days.ts';
import { viewWithoutPlaces } from '../../seed/generator/district-places.ts';
import { recordCommands } from '../../seed/generator/records.ts';
import { tierSize } from '../../seed/generator/size.ts';
import { ARTICLE_DAY, view as article } from './article-view.ts';

/** What a made-up district must not have: it would be a mistake of whoever made it up, not a gap to show. */
const IMPLAUSIBLE = ['DQ8', 'DQ9', 'DQ10', 'DQ11'];

function implausible(view: View, on: string, ids: readonly string[] = IMPLAUSIBLE): string[] {
  return RULES.filter((rule): rule is LocalRule => ids.includes(rule.id) && rule.scope === 'local').flatMap(
    (rule) =>
      SUBJECTS[rule.subject].kinds
        .flatMap((kind) => view.ofKind(kind))
        .flatMap((subject) => {
          const verdict = rule.judge({ subject, graph: view }, paramsOf(rule, {}), on);
          return verdict.outcome === 'finding' ? [`${rule.id} ${verdict.why.zh}`] : [];
        }),
  );
}

describe('demo data are plausible', () => {
  it('the article’s, on its day and later', () => {
    for (const on of [ARTICLE_DAY, addDays(ARTICLE_DAY, -200), '2024-06-01'])
      expect(implausible(article, on, IMPLAUSIBLE), on).toEqual([]);
  });

  it('and no lead of it has partners of one kind alone on its day', () => {
    expect(implausible(article, ARTICLE_DAY, ['G35'])).toEqual([]);
  });

  it.each([1, 7])('generated ones (seed %i)', (seed) => {
    expect(implausible(viewWithoutPlaces(recordCommands(tierSize('T2'), seed)), REFERENCE_DAY)).toEqual([]);
  });
});
