import { SYSTEM_KINDS } from '../../graph/model/schema/kinds.ts';
import type { View } from '../../graph/model/view/view.ts';
import { useView } from '../state/live-context.tsx';
import { useUi } from '../state/ui-state.ts';
import { EmptyStore } from './later.ts';

function isEmpty(view: View): boolean {
  for (const node of view.nodes.values()) if (!SYSTEM_KINDS.includes(node.kind)) return false;
  return true;
}

export function EmptyPart() {
  const hasSheet = useUi((state) => state.sheet !== undefined);
  return useView(isEmpty, []) && !hasSheet ? <EmptyStore /> : null;
}
