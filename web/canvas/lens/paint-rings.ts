import type { Severity } from '../../../graph/model/answers/gap.ts';
import { HUB_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Emphasis } from '../figure/emphasis.ts';
import { radiusOnScreen } from '../figure/figure.ts';
import { type Point, project } from '../figure/projection.ts';
import type { Screen } from './lens.ts';

const RING = '#3A3F46';
/** Thicker and denser the worse; never another hue. */
const STYLE = {
  high: { width: 2, dash: [3.5, 2.5] },
  medium: { width: 1.5, dash: [3, 3.5] },
  low: { width: 1.25, dash: [2, 4.5] },
} as const;
const AWAY = 4;
/** Rings around dots smaller than this would be all there is to see. */
const LEAST_RADIUS = 3;
const FADED = 0.3;

/** A dashed ring around every mark and hub with a gap. */
export function paintGapRings(
  context: CanvasRenderingContext2D,
  screen: Screen,
  severityOf: (id: string) => Severity | undefined,
  emphasis: Emphasis,
): void {
  const { figure, projection, scale } = screen;
  const around = (id: string, place: Point, radius: number): void => {
    const severity = severityOf(id);
    if (!severity || radius < LEAST_RADIUS) return;
    const { x, y } = project(projection, place);
    const { width, dash } = STYLE[severity];
    context.globalAlpha = emphasis.fades && !emphasis.lit.has(id) ? FADED : 1;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.beginPath();
    context.arc(x, y, radius + AWAY, 0, 2 * Math.PI);
    context.stroke();
  };
  context.save();
  context.strokeStyle = RING;
  for (const mark of figure.drawing.marks.values())
    around(mark.id, mark, radiusOnScreen(mark, scale, projection.zoom));
  for (const hub of figure.drawing.hubs)
    around(hub.id, hub, (HUB_SIZE / 2) * 0.6 * scale.mark * projection.zoom);
  context.restore();
}
