import type { Core } from 'cytoscape';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import type { Disc } from '../draw/drawing.ts';
import { asBefore } from '../draw/is-same.ts';
import type { Bubble } from '../figure/bubble.ts';
import { EMPTY_FIGURE, type Figure } from '../figure/figure.ts';
import { type Point, project } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import type { Screen } from '../lens/lens.ts';
import type { Camera } from '../scene/camera.ts';
import type { Wish } from '../wish.ts';
import { calledOut } from './called-out.ts';
import { foldTowns } from './fold-towns.ts';
import type { AtBubble, TownLevel } from './folded.ts';
import { keepRoutes } from './kept-routes.ts';
import { nearTowns } from './near-towns.ts';
import { paintBandNumbers, paintBands, placeBandNumbers } from './paint-bands.ts';
import { paintBubbles } from './paint-bubbles.ts';
import { paintGapPill } from './paint-gap-pill.ts';
import { paintBubbleWords } from './paint-words.ts';
import { type TownButton, townButton } from './town-button.ts';
import { nameOfArea, openWriting } from './written-bubble.ts';

export type TownLevelParts = {
  readonly root: HTMLElement;
  readonly cy: Core;
  readonly camera: Camera;
  /** Other towns are open now. */
  onChange(): void;
  /** The town that somebody has opened, for Esc. */
  onOpened(area: string | undefined): void;
  /** Keeps what is hovered while the pointer is on a button. */
  readonly hover: { hold(): void; release(): void };
};

/** A town is opened at least this near, so that its marks can be told apart. */
const OPEN_AT = 0.62;
const RESTS_MS = 140;

/** Which towns are open, and how the closed ones look. */
export function openTownLevel({ root, cy, camera, onChange, onOpened, hover }: TownLevelParts): TownLevel {
  let opened: string | undefined;
  let near: ReadonlySet<string> = new Set();
  let last: { whole: Figure; key: string; figure: Figure } | undefined;
  let whole = EMPTY_FIGURE;
  let wish: Wish | undefined;
  let offered: string | undefined;
  let pointed: string | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const route = keepRoutes();
  const writing = openWriting();

  const isOpen = (area: string): boolean => area === opened || near.has(area);
  const look = (): void => {
    if (!wish) return;
    const { left, top, right, bottom } = wish.insets;
    const seen = { x: left, y: top, width: cy.width() - left - right, height: cy.height() - top - bottom };
    const now = nearTowns(whole.drawing.discs, { zoom: cy.zoom(), pan: { ...cy.pan() } }, seen, near);
    if (now.size === near.size && [...now].every((area) => near.has(area))) return;
    near = now;
    onChange();
  };
  const onViewport = (): void => {
    clearTimeout(settled);
    settled = setTimeout(look, RESTS_MS);
  };
  cy.on('viewport', onViewport);

  const open = (area: string | undefined): void => {
    opened = area;
    onOpened(area);
    onChange();
    const disc = whole.drawing.discs.find((each) => each.area === area);
    if (disc && wish) camera.revealToRead(boxOf(disc), wish.insets, OPEN_AT);
  };
  const button = (text: string, press: () => void): TownButton =>
    townButton(root, text, { press, enter: hover.hold, leave: hover.release });
  const opener = button(t('towns.open'), () => offered !== undefined && open(offered));
  const closer = button(t('towns.close'), () => open(undefined));
  /** What the viewport opens, only the viewport closes. */
  const closerAt = (screen: Screen): Point | undefined => {
    const { discs } = screen.figure.drawing;
    const disc = near.has(opened ?? '') ? undefined : discs.find((each) => each.area === opened);
    return disc && bottomOf(disc, screen);
  };
  const placeButtons = (screen: Screen, { hovered, cursor }: AtBubble): void => {
    const { folded } = screen.figure;
    const at = (id: string | undefined) => folded?.bubbles.find((bubble) => bubble.id === id);
    const bubble = at(hovered) ?? at(cursor) ?? at(wish?.selectedId);
    offered = bubble?.id;
    opener.place(bubble && bottomOf(bubble, screen));
    closer.place(closerAt(screen));
  };
  const numbersOf = (screen: Screen, pills: readonly { readonly box: Rect }[]) =>
    placeBandNumbers(
      screen,
      pointed,
      pills.map(({ box }) => box),
    );
  return {
    fold(nextWhole, emphasis, nextWish) {
      [whole, wish] = [nextWhole, nextWish];
      const called = calledOut(whole, emphasis, wish);
      const areas = whole.drawing.discs.filter((disc) => isOpen(disc.area)).map((disc) => disc.area);
      const key = [...areas, '', ...[...called].sort()].join(' ');
      if (last?.whole !== whole || last.key !== key)
        last = { whole, key, figure: asBefore(foldTowns(whole, isOpen, called, route), last?.figure) };
      return last.figure;
    },
    open,
    announce: announced,
    paintGround(context, screen, emphasis, at) {
      const isFaded = emphasis.fades && !emphasis.isCalm;
      pointed = pointedAt(screen, at);
      paintBands(context, screen, pointed, isFaded);
      paintBubbles(context, screen, pointed, isFaded);
    },
    paintWords(context, screen, emphasis, at) {
      const isFaded = emphasis.fades && !emphasis.isCalm;
      const written = writing(screen, wish?.lens);
      const pills = written.flatMap(({ pill }) => pill ?? []);
      pointed = pointedAt(screen, at);
      const numbers = isFaded ? [] : numbersOf(screen, pills);
      paintBandNumbers(context, numbers, pointed !== undefined);
      paintBubbleWords(context, screen, written, isFaded);
      for (const { text, box } of pills) paintGapPill(context, text, box);
      placeButtons(screen, at);
    },
    boxes(screen) {
      const written = writing(screen, wish?.lens);
      const pills = written.flatMap(({ pill }) => pill ?? []);
      const at = closerAt(screen);
      return [
        ...written.map(({ box }) => box),
        ...[...pills, ...numbersOf(screen, pills)].map(({ box }) => box),
        ...(at ? [{ x: at.x - 34, y: at.y - 16, width: 68, height: 32 }] : []),
      ];
    },
    close() {
      clearTimeout(settled);
      cy.removeListener('viewport', onViewport);
      opener.close();
      closer.close();
    },
  };
}

/** A town that the pointer has left open is no bubble any more. */
const pointedAt = ({ figure }: Screen, { hovered }: AtBubble): string | undefined =>
  figure.folded?.bubbles.find((bubble) => bubble.id === hovered)?.id;

const boxOf = ({ x, y, radius }: Disc) => ({
  x1: x - radius,
  y1: y - radius,
  x2: x + radius,
  y2: y + radius,
});

const bottomOf = (disc: Disc, { projection }: Screen): Point =>
  project(projection, { x: disc.x, y: disc.y + disc.radius });

function announced(bubble: Bubble): string {
  const { marks: count, paired, total } = bubble;
  const name = nameOfArea(bubble);
  return total === 0
    ? t('towns.announceBare', { name, count })
    : t('towns.announce', { name, count, paired, total });
}
