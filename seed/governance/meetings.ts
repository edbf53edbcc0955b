import { padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { organizationId } from '../organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { CIVIL_AFFAIRS } from '../units.ts';

type Held = {
  readonly id: string;
  readonly kind: 'jointConference' | 'majorMeeting' | 'pairing';
  readonly title: string;
  readonly on: string;
  readonly of: string;
  /** Numbers of secretaries who came. */
  readonly attended: readonly number[];
  readonly agenda: readonly string[];
  readonly decisions: readonly string[];
};

const conference = (number: number, word: string, on: string, decisions: readonly string[]): Held => ({
  id: `meeting-joint-${number}`,
  kind: 'jointConference',
  title: `示例·社会组织联席会议（第${word}次）`,
  on,
  of: CIVIL_AFFAIRS,
  attended: [6, 7, 8, 9, 10, 11, 12, 13].map((each) => each + number),
  agenda: ['示例：宣贯政策文件', '示例：通报重大事项报备', '示例：结对共建进展'],
  decisions,
});

/** A major meeting of one organisation; whether its branch's secretary sat in is what the article asks about. */
const major = (host: number, on: string, attended: readonly number[]): Held => ({
  id: `meeting-major-${padded(host, 4)}`,
  kind: 'majorMeeting',
  title: `示例·${plainName(organizationId(host))}重大会议`,
  on,
  of: organizationId(host),
  attended,
  agenda: ['示例：年度计划'],
  decisions: [],
});

/**
 * The conference that the source names without a number; major meetings where a secretary without a management post sat
 * in (48–50, 79), where one did not (51), and where it is the leader's own (38, 40, 42); and the meeting on pairing.
 */
const MEETINGS: readonly Held[] = [
  conference(1, '一', '2022-03-24', ['印发联席会议制度', '建立重大事项报备台账']),
  conference(2, '二', '2022-09-22', ['扩大结对共建范围', '开展年报与抽查联动']),
  conference(3, '三', '2023-03-16', ['明确年度结对任务', '启动示范点评选']),
  major(30, '2023-02-08', [30]),
  major(33, '2023-03-21', [33]),
  major(46, '2023-03-09', [46]),
  major(48, '2023-01-12', [48]),
  major(49, '2023-02-23', [49]),
  major(50, '2023-03-02', [50]),
  major(51, '2023-03-28', []),
  major(52, '2022-12-15', [52]),
  major(79, '2023-02-17', [63]),
  {
    id: 'meeting-pairing-1',
    kind: 'pairing',
    title: '示例·结对共建签约会',
    on: '2022-07-12',
    of: CIVIL_AFFAIRS,
    attended: [6, 7, 8, 9, 20, 24, 28],
    agenda: ['示例：展示需求', '示例：认领', '示例：签约'],
    decisions: ['按指导意见和协议模板签约'],
  },
];

const person = (number: number): string => `p-sec-${padded(number, 3)}`;

const meeting = ({ id, kind, title, on, of, attended, agenda, decisions }: Held): SeedCommand[] => [
  create(
    'Meeting',
    id,
    [invented({ title, meetingKind: kind, on, chair: '示例·主持人', agenda: [...agenda] })],
    [link('MEETING_OF', id, of), ...attended.map((number) => link('ATTENDED', person(number), id))],
  ),
  ...decisions.map((text, index) => {
    const decision = `decision-${id.replace('meeting-', '')}-${index + 1}`;
    return create(
      'Decision',
      decision,
      [invented({ title: `示例·${text}`, on })],
      [link('DECIDED', id, decision)],
    );
  }),
];

export const meetings = (): SeedCommand[] => MEETINGS.flatMap(meeting);
