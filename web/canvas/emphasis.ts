import type { Core } from 'cytoscape';

/** What stands out: `lit` stays in full, everything else fades when `fades`; what is in `path` is red. */
export type Emphasis = {
  readonly lit: ReadonlySet<string>;
  readonly fades: boolean;
  /** Focus makes the rest smaller too. */
  readonly shrinks: boolean;
  readonly path: ReadonlySet<string>;
  /** So much stands out that names stay as few as at rest. */
  readonly isCalm: boolean;
  /** Where a pairing would land. */
  readonly target: string | undefined;
};

export const NO_EMPHASIS: Emphasis = {
  lit: new Set(),
  fades: false,
  shrinks: false,
  path: new Set(),
  isCalm: false,
  target: undefined,
};

const STATES = ['lit', 'path', 'faded', 'shrunk', 'target'] as const;

/** Puts the states on the elements, touching only those whose state differs; one batch, one redraw. */
export function applyEmphasis(cy: Core, emphasis: Emphasis): void {
  const { lit, fades, shrinks, path, target } = emphasis;
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.id();
      const isLit = lit.has(id);
      const wanted = {
        lit: isLit,
        path: path.has(id),
        faded: fades && !isLit,
        shrunk: fades && shrinks && !isLit && element.isNode(),
        target: id === target,
      };
      for (const state of STATES) {
        if (wanted[state] !== element.hasClass(state)) element.toggleClass(state, wanted[state]);
      }
    });
  });
}
