import type { Drawing } from '../draw/drawing.ts';
import { kept } from '../draw/kept.ts';
import type { Emphasis } from './emphasis.ts';
import { type Attention, emphasisOf } from './emphasis-of.ts';
import type { Figure } from './figure.ts';
import { type Neighbourhoods, neighbourhoods } from './neighbourhood.ts';

/** What stands out, found again only when the figure or what somebody looks at is another. */
export function keepEmphasis(): (figure: Figure, attention: Attention) => Emphasis {
  const nearFor = kept(
    (lines: Drawing['lines'], hubs: Drawing['hubs'], ties: Drawing['ties'], dots: Figure['satellites']) =>
      neighbourhoods({ lines, hubs, ties }, dots),
  );
  const emphasisFor = kept((figure: Figure, near: Neighbourhoods, ...looks: Looks) => {
    const [selectedId, focus, shown, lens, hovered, pairing] = looks;
    return emphasisOf(figure, near, { selectedId, focus, shown, lens, hovered, pairing });
  });
  return (figure, { selectedId, focus, shown, lens, hovered, pairing }) => {
    const { lines, hubs, ties } = figure.drawing;
    const near = nearFor(lines, hubs, ties, figure.satellites);
    return emphasisFor(figure, near, selectedId, focus, shown, lens, hovered, pairing);
  };
}

type Looks = readonly [
  Attention['selectedId'],
  Attention['focus'],
  Attention['shown'],
  Attention['lens'],
  Attention['hovered'],
  Attention['pairing'],
];
