import { showsMap } from '../../graph/model/tab-view/tab-view.ts';
import { useRefusals } from '../state/refusals.ts';
import { closeSheet, focusOn, select } from '../state/ui-actions.ts';
import { useTabView, useUi } from '../state/ui-state.ts';
import { useEscape } from '../ui/escape.ts';
import { Guarded } from './guarded.tsx';
import { Inspector, MapGapLens, Refusals, SheetForm, ShownChip } from './later.ts';
import { SIDE } from './part-places.tsx';

// Each follows its part of the state alone: a click renders what it opens, and not the whole page.

/** The record that is open, unless a form stands in its place. */
export function InspectorPart() {
  const selectedId = useTabView((view) => view.selectedId);
  const hasSheet = useUi((state) => state.sheet !== undefined);
  if (selectedId === undefined || hasSheet) return null;
  return (
    <Guarded className={SIDE} shows={selectedId} onClose={() => select(undefined)}>
      <Inspector id={selectedId} />
    </Guarded>
  );
}

export function SheetPart() {
  const sheet = useUi((state) => state.sheet);
  if (!sheet) return null;
  return (
    <Guarded className={SIDE} onClose={closeSheet}>
      <SheetForm sheet={sheet} onClose={closeSheet} />
    </Guarded>
  );
}

/** What a list has put on the map. */
export function ShownPart() {
  const isShowing = useTabView((view) => view.page === 'map' && view.shown !== undefined);
  return isShowing ? <ShownChip /> : null;
}

/** What was not accepted. */
export function RefusalsPart() {
  const hasSome = useRefusals().length > 0;
  return hasSome ? <Refusals /> : null;
}

/** What the map is asked on its own page. */
export function MapLensPart() {
  const isAsked = useTabView((view) => view.page === 'map' && view.lensName === 'gaps');
  return isAsked ? <MapGapLens /> : null;
}

/** Escape's last two steps back; popovers, editors and forms are above them. */
export function LastStepsBack() {
  const hasFocus = useTabView((view) => showsMap(view.page) && view.focus !== undefined);
  const hasSelection = useTabView((view) => view.selectedId !== undefined);
  useEscape(() => (hasFocus ? focusOn(undefined) : select(undefined)), hasFocus || hasSelection);
  return null;
}
