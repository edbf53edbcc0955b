import { sameJson } from '../../graph/model/log/same-json.ts';
import { useLiveHandle, useView } from '../state/live-context.tsx';
import { refuse } from '../state/refusals.ts';
import { useCommand } from '../state/use-command.ts';
import type { RestoredField } from './history-words.ts';

type RestoreFieldProps = { readonly id: string; readonly restored: RestoredField };

/** Gives one field the value again that it had; what somebody else writes meanwhile is asked about as with any edit. */
export function RestoreField({ id, restored }: RestoreFieldProps) {
  const live = useLiveHandle();
  const { busy, send } = useCommand();
  const { set, word } = restored;
  const node = useView((view) => view.node(id), [id]);
  const isSo = Object.entries(set).every(([field, value]) => sameJson(node?.fields[field] ?? null, value));
  if (!node || isSo || Object.keys(set).length === 0) return null;
  const { kind } = node;
  async function restore() {
    const now = live.view.node(id);
    if (!now) return;
    const was = Object.fromEntries(Object.keys(set).map((field) => [field, now.fields[field] ?? null]));
    const command = { type: 'node.update', args: { id, kind, set: { ...set }, was } } as const;
    const failure = await send(command);
    if (failure) refuse(command, failure, 'now');
  }
  return (
    <button type="button" className="button small" disabled={busy} onClick={() => void restore()}>
      {word}
    </button>
  );
}
