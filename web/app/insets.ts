import { useMemo } from 'react';
import type { Insets } from '../canvas/scene/seen.ts';
import { hasPanel as panelIn, useTabView, useUi } from '../state/ui-state.ts';
import { type Frame, useFrame } from '../ui/frame.ts';

const GAP = 16;
const LEGEND: Readonly<Record<Frame, number>> = { wide: 240, base: 216, narrow: 88, small: 88, phone: 0 };
const BOARD: Readonly<Record<Frame, number>> = { wide: 400, base: 392, narrow: 320, small: 320, phone: 0 };
const STRIP = 152;
const PANEL: Readonly<Record<Frame, number>> = { wide: 400, base: 360, narrow: 320, small: 320, phone: 0 };

/** How much of the map's edges panels cover: fitting and flying leave that free. */
export function useInsets(): Insets {
  const frame = useFrame();
  const isGaps = useTabView((view) => view.page === 'gaps');
  const hasPanel = useUi(panelIn);
  return useMemo(() => {
    if (frame === 'phone') return { left: GAP, right: GAP, top: GAP, bottom: hasPanel ? 360 : 72 };
    return {
      left: (isGaps ? BOARD : LEGEND)[frame] + 2 * GAP,
      top: GAP,
      right: hasPanel ? PANEL[frame] + 2 * GAP : GAP,
      bottom: isGaps ? STRIP + 2 * GAP : 40,
    };
  }, [frame, hasPanel, isGaps]);
}
