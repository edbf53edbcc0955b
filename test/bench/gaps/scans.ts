import type { Rule } from '../../../graph/gaps/rule.ts';
import { RULES } from '../../../graph/gaps/rules.ts';
import { GapScan } from '../../../graph/gaps/scan/gap-scan.ts';
import type { View } from '../../../graph/model/view/view.ts';

export const LOCAL = RULES.filter(({ scope }) => scope === 'local');
export const WHOLE = RULES.filter(({ scope }) => scope !== 'local');
const DAY = '2023-04-14';

function bug(error: unknown): never {
  throw error;
}
/** Without figures, which have a bench of their own. */
export const scanOf = (graph: View, rules: readonly Rule[] = RULES): GapScan =>
  new GapScan({ graph, rules, settings: () => ({}), figures: () => [], onBug: bug }, DAY);

/** In milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What all threads of this process spent, in milliseconds: on a shared machine others' work does not count. */
export async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
