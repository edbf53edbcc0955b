import { useEffect, useMemo } from 'react';
import type { Finding, GapSummary, Severity } from '../../../graph/model/answers/gap.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { KINDS } from '../../../graph/model/schema/kinds.ts';
import { SEVERITY_NAMES } from '../../../graph/model/tab-view/tab-view.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { gapLens } from '../../canvas/lens/gap-lens.ts';
import type { LensPath } from '../../canvas/lens/path-on-map.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { useGroups } from '../../state/gap-groups.ts';
import type { GapQuestion } from '../../state/gap-keys.ts';
import { useView } from '../../state/live-context.tsx';
import { mapHandle } from '../../state/map-store.ts';
import { select } from '../../state/ui-actions.ts';
import { setUi, tabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { groupQuery } from './board-query.ts';
import { useBoard } from './board-state.ts';
import { decidedBy } from './decided.ts';
import type { GapList } from './use-gap-list.ts';
import { useOwnMarks } from './use-own-marks.ts';
import { relationWords } from './words-of.ts';

const EVERY_SEVERITY: ReadonlySet<Severity> = new Set(SEVERITY_NAMES);

/** Puts the gaps on the map as long as the board is open, and flies to the one that is explained. */
export function useGapLens(
  summary: GapSummary | undefined,
  on: Day,
  question: GapQuestion | undefined,
  list: GapList,
): void {
  const board = useBoard((state) => state);
  const { current: chosen, isGiven, gone, state, pointed, severities } = board;
  // What is solved, or put aside from the list that it stood in, is drawn no longer.
  const isListed = useView(
    (now) => chosen !== undefined && !gone && decidedBy(now, chosen, on).state === state,
    [chosen, gone, state, on],
  );
  const current = isListed ? chosen : undefined;
  const asked = useAskedDay();
  const { groups } = useGroups('area', groupQuery(board), asked);
  const own = useOwnMarks(current, question, list, asked);
  const isOwn = own !== undefined;
  const path = useView((view) => current && pathOf(view, current), [current]);
  const lens = useMemo(() => {
    const counts = new Map(groups.map((group) => [group.key, group.found]));
    return gapLens({
      marks: own ?? summary?.marks ?? {},
      // Of what was chosen all of it is ringed.
      severities: isOwn ? EVERY_SEVERITY : severities,
      areaText(area) {
        const count = counts.get(area) ?? 0;
        return count > 0 ? t('gaps.lens.area', { count }) : undefined;
      },
      path,
      pointed,
    });
  }, [summary, own, isOwn, groups, severities, path, pointed]);
  useEffect(() => {
    setUi({ lens });
  }, [lens]);
  useEffect(() => {
    return () => setUi({ lens: undefined });
  }, []);

  const currentId = current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it flies when another finding is explained, not when that one changes
  useEffect(() => {
    // What was given is looked at from where it was given.
    if (!current || isGiven) return;
    // A record that has nothing to do with it is no longer what is looked at.
    const { selectedId } = tabView();
    if (selectedId !== undefined && current.names[selectedId] === undefined) select(undefined);
    // The map has the room that panels leave once they are drawn.
    const frame = requestAnimationFrame(() => mapHandle.current?.reveal(current.path.nodes));
    return () => cancelAnimationFrame(frame);
  }, [currentId]);
}

function pathOf(state: State, { path, subjects, names }: Finding): LensPath {
  const words = relationWords(state, path);
  const { missing } = path;
  const hasMark = (id: string) => {
    const kind = names[id]?.kind;
    return kind !== undefined && kind !== 'Agreement' && KINDS[kind].onMap === 'always';
  };
  return {
    subject: [...subjects, ...path.nodes].find(hasMark),
    stops: path.nodes.map((id, index) => ({ id, label: words[index - 1] ?? '' })),
    ...(missing ? { missing: { from: missing.from, to: missing.to, label: titleOf(missing.what) } } : {}),
  };
}
