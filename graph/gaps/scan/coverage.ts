import type { AreaCoverage } from '../../model/answers/gap.ts';
import { coveredBy } from '../../model/terms/coverage.ts';
import type { Projection } from '../projection.ts';

/** Who has a pairing, by area, beside how many gaps there are. */
export const coverageOn = (
  { bodies, parties, agreements }: Pick<Projection, 'bodies' | 'parties' | 'agreements'>,
  gapsIn: (area: string) => number,
): AreaCoverage[] =>
  [...coveredBy(bodies, parties, agreements)].map(([area, sum]) => ({ area, ...sum, gaps: gapsIn(area) }));
