import { type Ours, openOurs, type Records } from './ours.ts';
import { openPeer } from './peer.ts';
import { watchScript } from './script-time.ts';
import type { Moved, Picture, Side } from './side.ts';

export type SideName = 'ours' | 'peer';
/** Milliseconds until it is in the canvases, and of them script. */
export type Took = { readonly ms: number; readonly scriptMs: number };

const FRAMES_AT_REST = 30;
const PAN_PX = 3;
const OPENING_MS = 2_000;
/** A map is read, laid out in bubbles and at rest after this. */
const AT_REST_MS = 3_000;

const script = watchScript();
const stage = document.getElementById('stage') as HTMLElement;
let records: Records;
let picture: Picture;
let ours: Ours | undefined;
let side: Side | undefined;

const opened = (): Side => {
  if (!side) throw new Error('nothing is open');
  return side;
};

/** Does `act` and waits for the frame that shows it, in the canvases. */
function frameAfter(act: () => Side): Promise<Took> {
  const [began, script0] = [performance.now(), script.spentMs()];
  return new Promise((resolve) => {
    const acting = script.counted(act);
    const stop = acting.onDrawn(() => {
      stop();
      acting.finish();
      const ms = performance.now() - began;
      // What the frame's own callback took is added once it returns.
      setTimeout(() => resolve({ ms, scriptMs: script.spentMs() - script0 }));
    });
  });
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : script.plainFrame(() => next(left - 1)));
    next(count);
  });

/** Marks that can be moved, each a little further than it stands. */
const shifted = (count: number, round: number): Moved[] =>
  picture.marks
    .filter((_, index) => index % Math.max(1, Math.floor(picture.marks.length / count)) === 0)
    .slice(0, count)
    .map(({ id, x, y }) => ({ id, x: x + 1 + (round % 7), y }));

export const bench = {
  /** The records from which ours draws, and the picture of it that the peer is given. */
  async load(next: Records): Promise<{ marks: number; lines: number }> {
    records = next;
    ours = openOurs(stage, records);
    const first = ours;
    await script.wait(AT_REST_MS);
    picture = first.picture();
    first.close();
    return { marks: picture.marks.length, lines: picture.lines.length };
  },
  async open(name: SideName): Promise<Took> {
    const open = () => {
      if (name === 'peer') return openPeer(stage, picture);
      ours = openOurs(stage, records);
      return ours;
    };
    const took = await frameAfter(() => {
      side = open();
      return side;
    });
    await frames(FRAMES_AT_REST);
    return took;
  },
  async pan(steps: number): Promise<number[]> {
    const taken: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const { ms } = await frameAfter(() => {
        opened().pan(step % 40 < 20 ? PAN_PX : -PAN_PX);
        return opened();
      });
      taken.push(ms);
    }
    await frames(FRAMES_AT_REST);
    return taken;
  },
  async move(count: number, round: number): Promise<Took> {
    const took = await frameAfter(() => {
      opened().move(shifted(count, round));
      return opened();
    });
    await frames(FRAMES_AT_REST);
    return took;
  },
  async add(count: number): Promise<Took> {
    const took = await frameAfter(() => {
      opened().add(count);
      return opened();
    });
    await frames(FRAMES_AT_REST);
    return took;
  },
  /** The longest wait from one frame to the next while a town opens on a map that came to rest folded. */
  async openTown(): Promise<number> {
    ours = openOurs(stage, records);
    await script.wait(AT_REST_MS);
    let longestMs = 0;
    const until = performance.now() + OPENING_MS;
    let before = performance.now();
    ours.openLargestTown();
    await new Promise<void>((resolve) => {
      const next = (): void => {
        const now = performance.now();
        longestMs = Math.max(longestMs, now - before);
        before = now;
        if (now > until) resolve();
        else script.plainFrame(next);
      };
      script.plainFrame(next);
    });
    ours.close();
    return longestMs;
  },
  close(): void {
    side?.close();
    side = undefined;
    ours = undefined;
  },
};
Object.assign(window, { bench });
