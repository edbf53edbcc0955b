import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** These share one database or one browser, so they run one file at a time, after all others. */
const oneAtATime = ['test/**/*neo4j.test.ts', 'test/e2e/**/*.test.ts'];
/** Random runs from committed seeds; `npm run quick` leaves them out. */
const random = ['test/fuzz/**/*.test.ts', 'test/**/random.test.ts'];
const onThePage = ['test/web/**/*.test.{ts,tsx}'];

const shared = {
  root,
  testTimeout: 30_000,
  hookTimeout: 120_000,
  retry: 0,
  // A test that asserts nothing passes whatever the code does.
  expect: { requireAssertions: true },
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          ...shared,
          name: 'page',
          environment: 'happy-dom',
          include: onThePage,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...oneAtATime, ...random, ...onThePage],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'random',
          include: random,
          exclude: oneAtATime,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'serial',
          include: oneAtATime,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
