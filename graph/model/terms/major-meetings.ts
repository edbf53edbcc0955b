import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { out } from '../view/walk.ts';
import { dayIn } from './value-in.ts';

/** Meetings of one kind of which the records say enough, and those of which they do not. */
type Meetings = { readonly certain: readonly NodeRecord[]; readonly unclear: readonly NodeRecord[] };

/** The major meetings of some bodies, held in the year of a day and by it, at which somebody sat in (列席). */
export function majorMeetingsAttended(
  graph: Graph,
  personId: string,
  bodyIds: readonly string[],
  on: Day,
): Meetings {
  const certain: NodeRecord[] = [];
  const unclear: NodeRecord[] = [];
  for (const { node } of out(graph, personId, 'ATTENDED')) {
    const answer = isMajorThisYear(graph, node, bodyIds, on);
    if (answer === true) certain.push(node);
    else if (answer === 'unknown') unclear.push(node);
  }
  return { certain, unclear };
}

function isMajorThisYear(
  graph: Graph,
  meeting: NodeRecord,
  bodyIds: readonly string[],
  on: Day,
): boolean | 'unknown' {
  const { meetingKind } = meeting.fields;
  const day = dayIn(meeting, 'on');
  const of = out(graph, meeting.id, 'MEETING_OF');
  if (meetingKind !== undefined && meetingKind !== 'majorMeeting') return false;
  if (day !== undefined && (day > on || day.slice(0, 4) !== on.slice(0, 4))) return false;
  if (of.length > 0 && !of.some(({ node }) => bodyIds.includes(node.id))) return false;
  return meetingKind === undefined || day === undefined || of.length === 0 ? 'unknown' : true;
}
