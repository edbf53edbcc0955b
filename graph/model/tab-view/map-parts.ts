import { type AddressPart, flag, isDay, isId, oneOf, part, wordsIn } from './address-part.ts';
import {
  type Camera,
  FARTHEST,
  type Focus,
  LEGEND_KEYS,
  LENSES,
  LONGEST_WORDS,
  MOST_DEGREE,
  type Shown,
  WIDEST,
} from './tab-view.ts';

/** As many records as an address names; what a longer list has lit stays with the tab that lit it. */
export const MOST_IN_ADDRESS = 6;

export const isInAddress = (shown: Shown | undefined): shown is Shown =>
  shown !== undefined && shown.ids.length <= MOST_IN_ADDRESS;

function cameraOf(text: string): Camera | undefined {
  const read = /^(-?\d{1,8}),(-?\d{1,8}),(\d{1,8})x(\d{1,8})$/.exec(text);
  if (!read) return undefined;
  // Minus nought is nought.
  const [x = 0, y = 0, width = 0, height = 0] = read.slice(1).map((each) => Number(each) || 0);
  const isNear = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
  const isWide = width >= 1 && height >= 1 && width <= WIDEST && height <= WIDEST;
  return isNear && isWide ? { x, y, width, height } : undefined;
}

function focusOf(text: string, selectedId: string | undefined): Focus | undefined {
  const [degree = '', id = selectedId, ...rest] = text.split(',');
  const isRight = /^\d$/.test(degree) && Number(degree) >= 1 && Number(degree) <= MOST_DEGREE;
  return isRight && id !== undefined && isId(id) && rest.length === 0
    ? { id, degree: Number(degree) }
    : undefined;
}

function idsOf(text: string): readonly string[] | undefined {
  const ids = text.split(',');
  const isRight = ids.length <= MOST_IN_ADDRESS && ids.every(isId) && new Set(ids).size === ids.length;
  return isRight ? ids : undefined;
}

/** What may be said of every page. */
export const EVERYWHERE: readonly AddressPart[] = [
  part({
    key: 'day',
    kind: 'day',
    write: ({ lookingDay }) => lookingDay,
    parse: (text) => (isDay(text) ? text : undefined),
    set: (view, day) => {
      view.lookingDay = day;
    },
  }),
  part({
    key: 'sel',
    kind: 'record',
    write: ({ selectedId }) => selectedId,
    parse: (text) => (isId(text) ? text : undefined),
    set: (view, id) => {
      view.selectedId = id;
    },
  }),
];

/** What is said of the map, on its own page and beside the gap board. */
export const ON_MAP: readonly AddressPart[] = [
  part({
    // Of the selected record its degree alone.
    key: 'focus',
    kind: 'record',
    write: ({ focus, selectedId }) =>
      focus && (focus.id === selectedId ? String(focus.degree) : `${focus.degree},${focus.id}`),
    parse: (text, { selectedId }) => focusOf(text, selectedId),
    set: (view, focus) => {
      view.focus = focus;
    },
  }),
  part({
    key: 'at',
    kind: 'camera',
    write: ({ camera }) => camera && `${camera.x || 0},${camera.y || 0},${camera.width}x${camera.height}`,
    parse: cameraOf,
    set: (view, camera) => {
      view.camera = camera;
    },
  }),
  part({
    key: 'off',
    kind: 'filter',
    write: ({ hidden }) => (hidden.length > 0 ? hidden.join(',') : undefined),
    parse: (text) => (text === '' ? undefined : wordsIn(LEGEND_KEYS, text)),
    set: (view, hidden) => {
      view.hidden = hidden;
    },
  }),
  flag(
    'apart',
    ({ expanded }) => expanded,
    (view) => {
      view.expanded = true;
    },
  ),
  part({
    key: 'lens',
    kind: 'filter',
    write: ({ lensName }) => lensName,
    parse: (text) => oneOf(LENSES, text),
    set: (view, lens) => {
      view.lensName = lens;
    },
  }),
  part({
    key: 'lit',
    kind: 'list',
    write: ({ shown }) => (isInAddress(shown) ? shown.ids.join(',') : undefined),
    parse: idsOf,
    set: (view, ids) => {
      view.shown = { ids };
    },
  }),
  part({
    key: 'as',
    kind: 'other',
    write: ({ shown }) => (isInAddress(shown) ? shown.as : undefined),
    parse: (text, { shown }) =>
      shown && text !== '' && text.length <= LONGEST_WORDS ? { ...shown, as: text } : undefined,
    set: (view, shown) => {
      view.shown = shown;
    },
  }),
];
