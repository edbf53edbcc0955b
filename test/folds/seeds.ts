/** Seeds of random texts, kept so that a failure can be seen again. */
export const SEEDS = [20230414, 7, 31];
export const LEAST_RUNS = 400;
