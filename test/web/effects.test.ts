import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** An effect written as one expression returns its value, which React takes for a clean-up and calls. */
const ONE_EXPRESSION = /use(?:Layout|Insertion)?Effect\(\s*(?:async\s*)?\(\)\s*=>\s*[^{\s]/;

test('no effect returns what it does not mean as a clean-up', () => {
  const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => ONE_EXPRESSION.test(readFileSync(join('web', name), 'utf8')))).toEqual([]);
});
