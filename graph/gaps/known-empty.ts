import type { NodeRecord } from '../model/record.ts';

/** Whether an open field or relation is listed as known not to be, as opposed to unknown. */
export function isKnownEmpty(node: Pick<NodeRecord, 'fields'>, name: string): boolean {
  const none = node.fields['none'];
  return Array.isArray(none) && none.some((each) => each === name);
}
