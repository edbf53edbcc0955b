import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { FIRST_VIEW, LEGEND_KEYS, type LegendKey } from '../../graph/model/tab-view/tab-view.ts';
import { leaving } from './leaving.ts';
import {
  type FilledRelation,
  type GivenRecord,
  hiddenKeys,
  setUi,
  setView,
  tabView,
  uiState,
} from './ui-state.ts';

const MAX_TRAIL = 20;
/** How many pairings were begun. */
let opened = 0;

/** Opens a record from the map or the search box: a new beginning. */
export function select(id: string | undefined): void {
  const { focus } = tabView();
  setView({ selectedId: id, ...(focus && id === undefined ? { focus: undefined } : {}) }, { trail: [] });
}

/** Opens a record from another one, remembering the way back. */
export function follow(id: string): void {
  const { trail } = uiState();
  const { selectedId } = tabView();
  if (id === selectedId) return;
  setView({ selectedId: id }, { trail: selectedId ? [...trail, selectedId].slice(-MAX_TRAIL) : trail });
}

export function goBack(): void {
  const { trail } = uiState();
  const last = trail[trail.length - 1];
  if (last !== undefined) setView({ selectedId: last }, { trail: trail.slice(0, -1) });
}

export function focusOn(id: string | undefined, degree = 1): void {
  setView({ focus: id === undefined ? undefined : { id, degree } });
}

export function toggleKey(key: LegendKey): void {
  const hidden = new Set(tabView().hidden);
  if (!hidden.delete(key)) hidden.add(key);
  setView({ hidden: [...hidden] });
}

/** Shows one kind alone; a second time all of them again. */
export function isolateKey(key: LegendKey): void {
  const hidden = hiddenKeys(tabView());
  const others = LEGEND_KEYS.filter((each) => each !== key);
  const isAlone = !hidden.has(key) && others.every((each) => hidden.has(each));
  setView({ hidden: isAlone ? FIRST_VIEW.hidden : others });
}

export function reveal(key: LegendKey): void {
  setView({ hidden: tabView().hidden.filter((each) => each !== key) });
}

/** Z: filters, focus, what a list showed and the drawing apart go back; the selection stays. */
export function resetControls(): void {
  const { hidden, focus, shown, expanded } = FIRST_VIEW;
  setView({ hidden, focus, shown, expanded });
}

/** A new pairing with these parties; `fields` where it had been filled in before. */
export function openPairing(parties: readonly string[], replaced = false, fields?: Fields): void {
  leaving(() => {
    opened += 1;
    setUi({ sheet: { type: 'pairing', opened, parties, replaced, fields } });
  });
}
/** Other parties in the form that is open. */
export function changeParties(parties: readonly string[], replaced: boolean): void {
  const { sheet } = uiState();
  if (sheet?.type === 'pairing') setUi({ sheet: { ...sheet, parties, replaced } });
}
export const openRecordForm = (kind: Kind, given?: GivenRecord, putBack?: 'putBack'): void =>
  leaving(() => setUi({ sheet: { type: 'record', kind, given, isPutBack: putBack !== undefined } }));

/** Opens a record with one of its fields being edited. */
export function editField(id: string, field: string): void {
  leaving(() => {
    select(id);
    setUi({ sheet: undefined, wantedEdit: { id, field } });
  });
}

/** Opens a record with the form for a new relation of a kind. */
export function editRelation(id: string, relation: RelationKind, filled?: FilledRelation): void {
  leaving(() => {
    select(id);
    setUi({ sheet: undefined, wantedEdit: { id, relation, filled } });
  });
}
export const closeSheet = (): void => leaving(() => setUi({ sheet: undefined }));
