import type { FieldSpecs, Title } from '../field.ts';

/**
 * What a kind says of itself. Constraints, indexes, legend, style, forms, import columns, search and the snapshot are all
 * read from here: to add a kind, add one entry to KINDS.
 */
export type KindSpec = {
  readonly title: Title;
  /** The node label in the database; the system's own kinds share `System`. */
  readonly label: string;
  /** `focus`: drawn only around a focused node; `never`: lists and inspector only. */
  readonly onMap: 'always' | 'focus' | 'never';
  readonly mark: {
    readonly shape: 'circle' | 'square' | 'hexagon' | 'diamond' | 'disc' | 'hub' | 'dot';
    readonly colour: 'hollow' | 'party' | 'community' | 'unit' | 'brand' | 'disc' | 'edge' | 'neutral';
    readonly icon: string;
  };
  /** A body stands on the map at its place and can be a party to an agreement: SO, community, unit. */
  readonly isBody: boolean;
  /** Which field is shown as its name where that is not `name`. */
  readonly nameField?: string;
  readonly fields: FieldSpecs;
};
