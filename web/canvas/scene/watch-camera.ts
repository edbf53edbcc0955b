import type { Core } from 'cytoscape';

/** A map that moves is told of so often; what is told last is where it came to rest. */
const TOLD_MS = 200;

export type CameraWatch = {
  /** What is seen may be another though the map has not moved. */
  note(): void;
  close(): void;
};

/** Tells when the map has been moved, by whom- or whatever. */
export function watchCamera(cy: Core, tell: () => void): CameraWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, TOLD_MS);
  };
  cy.on('viewport', note);
  return {
    note,
    close() {
      clearTimeout(timer);
      cy.removeListener('viewport', note);
    },
  };
}
