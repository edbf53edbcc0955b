import type { SearchHit } from '../../../graph/model/answers/search.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import { areaOn, soleHost } from '../../../graph/model/terms/mark.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { Drawing } from '../../canvas/draw/drawing.ts';
import { areaText, discIdOf, dotIdOf, legendKeyOf, mapIdOf } from '../../state/on-map.ts';
import { canSign } from '../../state/start-pairing.ts';
import { t } from '../../texts/i18n.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { kindTitle } from '../../ui/titles.ts';

export type NameEntry = {
  readonly type: 'name';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The matched text where it is not the name itself: a short or former name, a code. */
  readonly text: string;
  readonly matched: readonly (readonly [number, number])[];
  readonly details: readonly string[];
  readonly mapId: string | undefined;
  /** The legend row that hides it. */
  readonly hiddenBy: LegendKey | undefined;
};

/** Why a hit was found; a reason that has no words of its own is shown as the server gave it. */
const whyText = (why: string): string => t(`search.why.${why}` as 'search.why.name', { defaultValue: why });

function areaName(view: View, id: string, kind: Kind, on: Day): string | undefined {
  const bodyId = kind === 'PartyOrganization' ? (soleHost(view, id, on) ?? id) : id;
  const body = view.node(bodyId);
  if (!body || !canSign(body.kind)) return undefined;
  return areaText(view, areaOn(view, body, on));
}

export function entryOf(
  hit: SearchHit,
  view: View,
  drawing: Drawing | undefined,
  hidden: ReadonlySet<LegendKey>,
  on: Day,
): NameEntry {
  const node = view.node(hit.id);
  const mapId = mapIdOf(view, drawing, hit.id, on) ?? discIdOf(drawing, hit.id) ?? dotIdOf(view, hit.id);
  const key = mapId && legendKeyOf(drawing, mapId);
  const mark = mapId ? drawing?.marks.get(mapId) : undefined;
  const name = node ? nameOf(node) : hit.name;
  const pairing = mark && mark.markClass !== 'brand' ? pairingText(mark.degree) : undefined;
  // A short name mostly stands inside the full one, which is then underlined itself.
  const isName = name.includes(hit.text);
  const why = hit.why === 'name' ? undefined : whyText(hit.why);
  const details = [areaName(view, hit.id, hit.kind, on) ?? kindTitle(hit.kind), pairing, why];
  return {
    type: 'name',
    id: hit.id,
    kind: hit.kind,
    name,
    text: isName ? name : hit.text,
    matched: isName ? shifted(hit, name) : hit.matched,
    details: details.filter((each) => each !== undefined),
    mapId,
    hiddenBy: key && hidden.has(key) ? key : undefined,
  };
}

const pairingText = (degree: number): string =>
  degree > 0 ? t('search.pairing', { count: degree }) : t('search.noPairing');

/** The shown name may carry the sample mark before the text that was searched. */
function shifted(hit: SearchHit, name: string): readonly (readonly [number, number])[] {
  const by = Math.max(0, name.indexOf(hit.text));
  return hit.matched.map(([start, end]) => [start + by, end + by] as const);
}
