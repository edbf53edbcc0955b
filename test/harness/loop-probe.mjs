// Loaded before a server (`node --import`): looks at its event loop from inside and, at each SIGUSR2, writes the longest
// turn since the one before as a line on standard error.
import { openSync, readSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const everyMs = 2;

// A worker's loop keeps nobody waiting.
if (isMainThread) watchTurns();

function watchTurns() {
  const statistics = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  const bytes = Buffer.alloc(96);
  /** What this thread had of the processor: the time in which others had it is no part of a turn. */
  const processorMs = () => {
    const length = readSync(statistics, bytes, 0, bytes.length, 0);
    return Number(bytes.toString('latin1', 0, length).split(' ')[0]) / 1e6;
  };
  const now = () => ({ processorMs: processorMs(), clockMs: performance.now() });
  let last = now();
  let longest = { processorMs: 0, clockMs: 0 };
  const look = () => {
    const at = now();
    longest = {
      processorMs: Math.max(longest.processorMs, at.processorMs - last.processorMs),
      clockMs: Math.max(longest.clockMs, at.clockMs - last.clockMs - everyMs),
    };
    last = at;
  };
  setInterval(look, everyMs).unref();
  process.on('SIGUSR2', () => {
    look();
    process.stderr.write(`turn ${JSON.stringify(longest)}\n`);
    longest = { processorMs: 0, clockMs: 0 };
    last = now();
  });
}
