import type { Day } from '../../../graph/model/schema/day.ts';
import { bundlesOf, drawHubs, openLines } from './agreements.ts';
import type { Apart, Drawing, Mark } from './drawing.ts';
import { kept, keptEach } from './kept.ts';
import { openMarks } from './marks.ts';
import { pairingOf, type SeenAgreement, standingOf } from './pairings.ts';
import type { Stand } from './stands.ts';
import { drawTies, marksByRecord, type Tying } from './ties.ts';

/** What stands on the map and what joins it. */
export type Parts = Pick<Drawing, 'marks' | 'lines' | 'hubs' | 'ties'>;
type Assemble = (
  stands: readonly Stand[],
  agreements: readonly SeenAgreement[],
  tyings: readonly Tying[],
) => Parts;

/** Puts together what was read of the records, with the same bodies apart each time. */
export function openAssembly(on: Day, apart: Apart): Assemble {
  const pairingFor = keptEach((agreement: SeenAgreement) => pairingOf(agreement, apart));
  const pairingsFor = kept((agreements: readonly SeenAgreement[]) =>
    agreements.flatMap((agreement) => pairingFor(agreement.id, agreement) ?? []),
  );
  const standingFor = kept(standingOf);
  const bundledFor = kept(bundlesOf);
  const marksFor = kept(openMarks(on, apart));
  // Of what hangs on marks most asks for their areas or names alone, which seldom change.
  const areasFor = kept(areasOf);
  const marksByRecordFor = kept(marksByRecord);
  const linesFor = kept(openLines());
  const hubsFor = kept(drawHubs);
  const tiesFor = kept(drawTies);
  const partsFor = kept(
    (marks: Parts['marks'], lines: Parts['lines'], hubs: Parts['hubs'], ties: Parts['ties']): Parts => ({
      marks,
      lines,
      hubs,
      ties,
    }),
  );
  return (stands, agreements, tyings) => {
    const pairings = pairingsFor(agreements);
    const bundled = bundledFor(pairings);
    const marks = marksFor(stands, standingFor(pairings));
    return partsFor(
      marks,
      linesFor(bundled, areasFor(marks)),
      hubsFor(bundled, marks),
      tiesFor(tyings, marksByRecordFor(marks)),
    );
  };
}

const areasOf = (marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, string> =>
  new Map([...marks.values()].map(({ id, area }) => [id, area]));
