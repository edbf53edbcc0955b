import { KIND_NAMES, KINDS, type Kind, SYSTEM_KINDS } from '../../../graph/model/schema/kinds.ts';

const isOpenToPeople = (kind: Kind): boolean =>
  // A pairing has a form of its own; what was reported comes from its source, not from a form.
  !SYSTEM_KINDS.includes(kind) && kind !== 'Agreement' && kind !== 'ReportedFigure';

/** The kinds that people may create, as the menu groups them: on the map, around it, and in lists only. */
export const CREATABLE: readonly (readonly Kind[])[] = (['always', 'focus', 'never'] as const).map((where) =>
  KIND_NAMES.filter((kind) => KINDS[kind].onMap === where && isOpenToPeople(kind)),
);
