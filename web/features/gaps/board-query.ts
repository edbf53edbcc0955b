import type { Day } from '../../../graph/model/schema/day.ts';
import type { RuleId } from '../../../graph/model/schema/rule-id.ts';
import { SEVERITY_NAMES } from '../../../graph/model/tab-view/tab-view.ts';
import type { GapQuestion } from '../../state/gap-keys.ts';
import { type BoardState, isFlat } from './board-state.ts';

type Asked = {
  readonly since: Day;
  /** The name of whoever sits here, as others assign to it. */
  readonly me: string | undefined;
};

/** What the list on the board asks for; undefined: no list is open. */
export function listQuery(board: BoardState, { since, me }: Asked): GapQuestion | undefined {
  if (isFlat(board)) {
    const q = board.q.trim();
    return {
      state: board.state,
      ...severityPart(board),
      ...(q ? { q } : {}),
      ...(board.isOnlyNew ? { newSince: since } : {}),
      ...(board.isMine ? { assignee: me ?? '' } : {}),
    };
  }
  const { openGroup } = board;
  if (openGroup === undefined) return undefined;
  // A rule is shown or hidden by its own severity; all of its findings are listed.
  if (board.by === 'rule') return { state: 'open', rule: openGroup as RuleId };
  return { ...groupQuery(board), [board.by]: openGroup };
}

/** Data quality is no gap of an area or a body: it has its place under the rules. */
export const groupQuery = (board: BoardState): GapQuestion => ({
  state: 'open',
  quality: 'without',
  ...severityPart(board),
});

const severityPart = ({ severities }: BoardState): Pick<GapQuestion, 'severity'> =>
  severities.size === SEVERITY_NAMES.length
    ? {}
    : { severity: SEVERITY_NAMES.filter((each) => severities.has(each)) };
