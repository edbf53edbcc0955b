import type { Day } from '../../model/schema/day.ts';
import type { Fields, NodeRecord } from '../../model/schema/record.ts';
import { dayIn, hasCome } from '../../model/terms/value-in.ts';
import type { Graph } from '../../model/view/view.ts';
import { into, type Neighbour, sources } from '../../model/view/walk.ts';
import { unlessSigned } from './in-force.ts';
import { OUTSIDE } from './verdict.ts';

type WithFields = { readonly fields: Fields };

/** Posted by a day, as far as anybody can say, and neither closed nor withdrawn by then. */
export function isOpenOn(demand: WithFields, on: Day): boolean {
  const isGone = hasCome(demand, 'closedOn', on) || hasCome(demand, 'withdrawnOn', on);
  return !isGone && (dayIn(demand, 'postedOn') ?? on) <= on;
}

export const unlessOpen = (demand: NodeRecord, on: Day) => (isOpenOn(demand, on) ? undefined : OUTSIDE);

/** Whether a claim was made by a day and not withdrawn; of one without a day nobody can say. */
const standsOn = (claim: WithFields, on: Day): boolean | 'unknown' => {
  if (hasCome(claim, 'withdrawnOn', on)) return false;
  return dayIn(claim, 'claimedOn') === undefined ? 'unknown' : hasCome(claim, 'claimedOn', on);
};

/** Claims that stand on a day; those without a day are told apart. */
export function claimsOn(
  graph: Graph,
  needId: string,
  on: Day,
): { readonly standing: readonly Neighbour[]; readonly undated: readonly Neighbour[] } {
  const claims = into(graph, needId, 'CLAIMS');
  return {
    standing: claims.filter(({ relation }) => standsOn(relation, on) === true),
    undated: claims.filter(({ relation }) => standsOn(relation, on) === 'unknown'),
  };
}

/** Whether one of the agreements that list a need is signed, so that its signers have taken it on without a claim. */
function isListedBySigned(agreements: readonly WithFields[], on: Day): boolean | 'unknown' {
  const answers = agreements.map((agreement) => unlessSigned(agreement, on));
  if (answers.includes(undefined)) return true;
  return answers.some((answer) => answer?.outcome === 'unknown') ? 'unknown' : false;
}

export const isTakenOnByAgreement = (graph: Graph, needId: string, on: Day): boolean | 'unknown' =>
  isListedBySigned(sources(graph, needId, 'LISTS'), on);

/** Whether somebody has taken a need on by a day, by a claim or by an agreement that lists it. */
export function isTakenOn(
  claims: readonly WithFields[],
  listing: readonly WithFields[],
  on: Day,
): boolean | 'unknown' {
  const answers = [...claims.map((claim) => standsOn(claim, on)), isListedBySigned(listing, on)];
  if (answers.includes(true)) return true;
  return answers.includes('unknown') ? 'unknown' : false;
}
