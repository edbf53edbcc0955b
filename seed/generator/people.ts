import type { Draw } from '../draw.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { ago, LAST_YEAR } from './days.ts';
import type { Organization } from './organization-deal.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { Branch } from './world.ts';

const KNOWN = 0.68;
const HELD_SINCE = ago(560);

type Model = 'samePerson' | 'inManagement' | 'sittingIn' | 'firstSecretary' | 'delegated';

function modelFor(draw: Draw): Model {
  const lot = draw.whole(1, 100);
  if (lot <= 40) return 'samePerson';
  if (lot <= 62) return 'inManagement';
  if (lot <= 90) return 'sittingIn';
  return lot <= 95 ? 'firstSecretary' : 'delegated';
}

/** What a secretary holds, at the Party organisation and at its host. */
function posts(person: string, branch: string, host: string, model: Model): SeedRelation[] {
  const held = (at: string, post: string, more = {}) =>
    link('HOLDS', person, at, { post, validFrom: HELD_SINCE, ...more });
  const delegatedBy = sample('区社会组织党委');
  if (model === 'samePerson') return [held(branch, 'secretary'), held(host, 'leader')];
  if (model === 'inManagement') return [held(branch, 'secretary'), held(host, 'manager')];
  if (model === 'sittingIn') return [held(branch, 'secretary')];
  return [held(branch, model === 'delegated' ? 'secretary' : 'firstSecretary', { delegatedBy })];
}

/** The secretary and the leader, and the meetings at which a secretary without a post in the management sits in. */
export function* peopleOf(branch: Branch, host: Organization, draw: Draw): Generator<SeedCommand> {
  if (!draw.chance(KNOWN)) return;
  const secretary = branch.id.replace('po-', 'p-sec-');
  const model = branch.isSole ? modelFor(draw) : 'inManagement';
  const number = branch.id.replace('po-', '');
  yield create(
    'Person',
    secretary,
    [invented({ name: sample(`书记 ${number}`) })],
    posts(secretary, branch.id, host.id, model),
  );
  const leader = secretary.replace('sec', 'lead');
  const hasLeader = model !== 'samePerson' && draw.chance(0.5);
  if (hasLeader) {
    yield create(
      'Person',
      leader,
      [invented({ name: sample(`负责人 ${number}`) })],
      [link('HOLDS', leader, host.id, { post: 'leader', validFrom: HELD_SINCE })],
    );
  }
  if (model !== 'sittingIn' && !draw.chance(0.1)) return;
  const isAbsent = model === 'sittingIn' && draw.chance(SHARES.absentSecretary);
  // Some of the absent were there the year before.
  const on = isAbsent && draw.chance(0.5) ? `${LAST_YEAR}-03-2${draw.whole(0, 8)}` : ago(draw.whole(3, 95));
  const isThere = !isAbsent || on.startsWith(String(LAST_YEAR));
  const meeting = branch.id.replace('po-', 'mt-');
  yield create(
    'Meeting',
    meeting,
    [invented({ title: sample(`理事会会议 ${number}`), meetingKind: 'majorMeeting', on })],
    [
      link('MEETING_OF', meeting, host.id),
      ...(isThere ? [link('ATTENDED', secretary, meeting)] : []),
      ...(hasLeader ? [link('ATTENDED', leader, meeting)] : []),
    ],
  );
}
