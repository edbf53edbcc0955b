/** Less than this cannot be told from the clock's own steps. */
const LEAST_MS = 20;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Of the processor, not of the clock: what else the machine is busy with is not counted. */
function costOf(work: () => unknown): number {
  const begun = cpuMs();
  let runs = 0;
  let cost = 0;
  do {
    work();
    runs += 1;
    cost = cpuMs() - begun;
  } while (cost < LEAST_MS);
  return cost / runs;
}

/** How many times as much of the processor's time one work takes as another; done in turn, the least of each compared. */
export function timesAsLong(work: () => unknown, reference: () => unknown, rounds = 3): number {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(costOf(reference));
    ours.push(costOf(work));
  }
  return Math.min(...ours) / Math.min(...theirs);
}
