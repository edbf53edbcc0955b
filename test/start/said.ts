import { expect } from 'vitest';
import type { ServerProcess } from '../harness/server-process.ts';

/** The one sentence with which a start was refused: nothing on standard output, no stack, a non-zero exit. */
export async function refusalOf(server: ServerProcess): Promise<string> {
  const exit = await server.end();
  const lines = server.stderr.trim().split('\n');
  expect(lines, 'one sentence').toHaveLength(1);
  expect(server.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|node_modules/);
  expect(server.stdout).toBe('');
  expect(exit).toEqual({ code: 1, signal: null });
  const sentence = lines[0] ?? '';
  expect(sentence, 'for people of both languages').toMatch(/[\u4e00-\u9fff].*[a-z]{3}/);
  // What is there may be the last copy.
  expect(sentence, 'no advice to part with anything').not.toMatch(
    /\b(delete|remove|empty it|away)\b|删|移走|清空/,
  );
  return sentence;
}
