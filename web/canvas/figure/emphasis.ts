import type { Core, SingularElementArgument } from 'cytoscape';

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
  /** While a pairing is drawn: of closed towns only what can sign in the one under the pointer is drawn. */
  readonly pairing: { readonly source: string; readonly over: string | undefined } | undefined;
};

export const NO_EMPHASIS: Emphasis = {
  lit: new Set(),
  fades: false,
  shrinks: false,
  path: new Set(),
  isCalm: false,
  target: undefined,
  pairing: undefined,
};

const STATES = ['lit', 'path', 'faded', 'shrunk', 'target'] as const;

/** Puts states on elements, and touches only those whose state may be another than was put on last; one batch, one redraw. */
export function openEmphasis(cy: Core): (emphasis: Emphasis, added: readonly string[]) => void {
  let before = NO_EMPHASIS;
  return (emphasis, added) => {
    const { fades, shrinks, lit, path, target } = emphasis;
    const isOtherForAll = fades !== before.fades || shrinks !== before.shrinks;
    const others = [
      ...added,
      ...(isOtherForAll ? [] : [...inOneOnly(lit, before.lit), ...inOneOnly(path, before.path)]),
      ...(target === before.target ? [] : [target, before.target]),
    ];
    if (!isOtherForAll && others.length === 0) return;
    before = emphasis;
    const put = (element: SingularElementArgument) => putStates(element, emphasis);
    cy.batch(() => {
      if (isOtherForAll) cy.elements().forEach(put);
      else for (const id of others) if (id !== undefined) cy.getElementById(id).forEach(put);
    });
  };
}

function putStates(element: SingularElementArgument, { lit, fades, shrinks, path, target }: Emphasis): void {
  const id = element.id();
  const isLit = lit.has(id);
  const wanted = {
    lit: isLit,
    path: path.has(id),
    faded: fades && !isLit,
    shrunk: fades && shrinks && !isLit && element.isNode(),
    target: id === target,
  };
  for (const state of STATES)
    if (wanted[state] !== element.hasClass(state)) element.toggleClass(state, wanted[state]);
}

const inOneOnly = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  one === other ? [] : [...one, ...other].filter((id) => !one.has(id) || !other.has(id));
