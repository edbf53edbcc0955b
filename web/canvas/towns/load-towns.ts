import type { Scene } from '../scene/scene.ts';
import type { TownLevelParts } from './town-level.ts';

/** Fetches the bubbles, once; where that fails everything is drawn. */
export function loadTowns(scene: Scene, parts: TownLevelParts): void {
  const ready = (towns: NonNullable<Scene['towns']>): void => {
    scene.towns = towns;
    parts.onChange();
  };
  import('./town-level.ts').then(
    ({ openTownLevel }) => {
      // The map may have gone meanwhile.
      if (!scene.cy.destroyed()) ready(openTownLevel(parts));
    },
    () => {
      if (!scene.cy.destroyed()) ready('none');
    },
  );
}
