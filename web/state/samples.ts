import type { View } from '../../graph/model/view/view.ts';
import { useView } from './live-context.tsx';

function anySample(view: View): boolean {
  for (const node of view.nodes.values()) if (node.sample) return true;
  return false;
}

/** Whether the map holds samples, of which it has to say so. */
export const useHasSamples = (): boolean => useView(anySample, []);
