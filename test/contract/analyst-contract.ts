import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deriveAll } from '../../graph/commands/derive-all.ts';
import { fill } from '../../graph/commands/fill.ts';
import type { Query } from '../../graph/engines/query.ts';
import type { Store } from '../../graph/store/store.ts';
import { articleCommands } from '../../seed/article.ts';
import { ANALYST_ANSWERS } from './analyst-answers.ts';

/** The day of the article: what is derived is said as of it, so that the answers stay. */
const DAY = '2023-04-14';

/** The questions as the README has them, each with its statement. */
function questions(): { readonly question: string; readonly text: string }[] {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  return [...readme.matchAll(/^\d+\. (.+)\n\n```cypher\n([\s\S]+?)\n```$/gm)].map(([, question, text]) => ({
    question: question ?? '',
    text: text ?? '',
  }));
}

const asked = (text: string) =>
  ({
    name: 'test.analyst',
    purpose: 'What an analyst asks.',
    access: 'read',
    params: z.strictObject({}),
    row: z.record(z.string(), z.unknown()),
    text,
  }) as const satisfies Query;

/** Every question of the README's appendix over the article's graph, on one engine. */
export function analystContract(name: string, open: () => Promise<Store>): void {
  describe(`J14 what analysts ask: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      const { view } = await fill(store, 'article', articleCommands(), { now: () => new Date(0) });
      await deriveAll(store, async () => view, DAY);
    }, 120_000);
    afterAll(() => store?.close());

    it('there are twelve questions', () => {
      expect(questions()).toHaveLength(12);
    });

    for (const [index, { question, text }] of questions().entries()) {
      it(`${index + 1} ${question}`, async () => {
        const rows = await store.engine.run(asked(text), {});
        expect({ count: rows.length, first: rows.slice(0, 3) }).toEqual(ANALYST_ANSWERS[index]);
      });
    }
  });
}
