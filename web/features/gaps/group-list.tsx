import { useEffect, useState } from 'react';
import type { GapGroup } from '../../../graph/model/answers/gap.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { useGroups } from '../../state/gap-groups.ts';
import type { GapQuestion } from '../../state/gap-keys.ts';
import { useView } from '../../state/live-context.tsx';
import { areaText } from '../../state/on-map.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { setBoard, useBoard } from './board-state.ts';
import { CountBar } from './count-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { GoneLines } from './gone-lines.tsx';
import { ListState } from './list-state.tsx';
import { RowOpener } from './row-opener.tsx';
import type { GapList } from './use-gap-list.ts';

const STEP = 50;

type GroupListProps = {
  readonly by: 'area' | 'body';
  readonly query: GapQuestion;
  readonly on: Day;
  readonly list: GapList;
};

/** Areas or bodies by how many gaps they have, most first; the server counts. */
export function GroupList({ by, query, on, list }: GroupListProps) {
  const groups = useGroups(by, query, on);
  const openGroup = useBoard((board) => board.openGroup);
  const [limit, setLimit] = useState(STEP);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another grouping begins at its top
  useEffect(() => {
    setLimit(STEP);
  }, [by]);
  if (groups.groups.length === 0) {
    return <ListState list={{ ...list, ...groups }} isFlat={false} />;
  }
  const most = Math.max(...groups.groups.map((group) => group.found));
  const rest = groups.groups.length - limit;
  return (
    <>
      <GoneLines />
      <ul>
        {groups.groups.slice(0, limit).map((group) => (
          <li key={group.key} className={group.key === openGroup ? 'open-group' : undefined}>
            <GroupRow by={by} group={group} most={most} isOpen={group.key === openGroup} />
            {group.key === openGroup && <FindingList list={list} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="board-more" onClick={() => setLimit(limit + STEP)}>
          {t('gaps.moreGroups', { count: Math.min(STEP, rest) })}
        </button>
      )}
    </>
  );
}

type GroupRowProps = {
  readonly by: 'area' | 'body';
  readonly group: GapGroup;
  readonly most: number;
  readonly isOpen: boolean;
};

function GroupRow({ by, group, most, isOpen }: GroupRowProps) {
  const { key, found, worst } = group;
  // What stands nowhere, or belongs to no body, is counted but has no list of its own.
  const isListed = key !== '';
  const area = useView((view) => (by === 'area' ? areaText(view, key) : undefined), [by, key]);
  const kind = useView((view) => view.node(key)?.kind, [key]);
  const name = isListed ? (area ?? group.name) : t(`gaps.nowhere.${by}`);
  return (
    <div className={`rule-row${isOpen ? ' is-open' : ''}`}>
      <RowOpener
        group={key}
        isOpen={isOpen}
        disabled={!isListed}
        onPointerEnter={() => by === 'body' && setBoard({ pointed: [key] })}
        onPointerLeave={() => setBoard({ pointed: [] })}
      >
        <SeverityMark severity={worst} />
        <span className="rule-title with-glyph">
          {by === 'body' && kind && <KindGlyph kind={kind} size={16} />}
          <span>{name}</span>
        </span>
        <CountBar found={found} unknown={0} looked={most} />
        <span className="rule-count">
          <strong>{found.toLocaleString('en')}</strong>
        </span>
      </RowOpener>
    </div>
  );
}
