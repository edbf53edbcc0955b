import type { Draw } from './draw.ts';

/** A total in uneven parts that are multiples of a step and add up to it exactly; none is empty. */
export function shares(total: number, count: number, step: number, draw: Draw): number[] {
  const weights = Array.from({ length: count }, () => draw.whole(60, 140));
  return weighted(total, weights, step);
}

/** The same, in proportion to weights; what rounding leaves over goes to the last. */
export function weighted(total: number, weights: readonly number[], step: number): number[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  const parts = weights.map((weight) => Math.max(step, Math.floor((total * weight) / sum / step) * step));
  const rest = total - parts.reduce((all, each) => all + each, 0);
  const last = (parts.at(-1) ?? 0) + rest;
  if (last <= 0) throw new Error(`cannot share ${total} among ${weights.length}`);
  return [...parts.slice(0, -1), last];
}
