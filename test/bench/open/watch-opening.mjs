// Runs in the page before its own script: when the first drawing could be seen, and from when on the page answered at
// once: no turn late by more than a few frames, for a quarter of a second.
{
  const CALM_MS = 250;
  const LATE_MS = 50;
  const LOOK_EVERY_MS = 5;
  /** @type {{ pictureMs?: number, usableMs?: number }} Milliseconds from the click on the link. */
  const opening = {};
  Object.assign(window, { opening });
  let calmSince = 0;
  let before = performance.now();
  const isDrawn = () =>
    document.querySelector('.map-canvas-graph canvas') && !document.querySelector('.loading-page');
  const look = () => {
    const now = performance.now();
    if (now - before > LATE_MS) calmSince = now;
    before = now;
    if (opening.pictureMs === undefined && isDrawn()) opening.pictureMs = now;
    if (opening.pictureMs !== undefined && now - Math.max(calmSince, opening.pictureMs) > CALM_MS)
      opening.usableMs = Math.max(calmSince, opening.pictureMs);
    else setTimeout(look, LOOK_EVERY_MS);
  };
  look();
}
