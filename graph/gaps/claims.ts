import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import type { Graph } from '../model/view.ts';
import { into, type Neighbour } from '../model/walk.ts';
import { dayIn, hasCome } from './day-in.ts';
import { unlessSigned } from './in-force.ts';
import { OUTSIDE } from './verdict.ts';

/** A need that is not there on a day: not yet posted, closed, or withdrawn. */
export const unlessOpen = (demand: NodeRecord, on: Day) => {
  const postedOn = dayIn(demand, 'postedOn');
  const isGone = hasCome(demand, 'closedOn', on) || hasCome(demand, 'withdrawnOn', on);
  return isGone || (postedOn !== undefined && postedOn > on) ? OUTSIDE : undefined;
};

/** Claims that were made by a day and not withdrawn; those without a day are told apart, since nobody can say. */
export function claimsOn(
  graph: Graph,
  needId: string,
  on: Day,
): { readonly standing: readonly Neighbour[]; readonly undated: readonly Neighbour[] } {
  const claims = into(graph, needId, 'CLAIMS').filter(
    ({ relation }) => !hasCome(relation, 'withdrawnOn', on),
  );
  return {
    standing: claims.filter(({ relation }) => hasCome(relation, 'claimedOn', on)),
    undated: claims.filter(({ relation }) => dayIn(relation, 'claimedOn') === undefined),
  };
}

/** Whether a signed agreement lists a need, so that its signers have taken it on without a claim. */
export function isTakenOnByAgreement(graph: Graph, needId: string, on: Day): boolean | 'unknown' {
  const answers = into(graph, needId, 'LISTS').map(({ node }) => unlessSigned(node, on));
  if (answers.includes(undefined)) return true;
  return answers.some((answer) => answer?.outcome === 'unknown') ? 'unknown' : false;
}
