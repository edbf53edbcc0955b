import { LiveClient, type Session } from '../../harness/live-client.ts';
import { answerParent } from '../child.ts';

/** `open`: so many pages' connections; `current`: how many of them are connected at this seq. */
export type PagesQuestion =
  | { readonly ask: 'open'; readonly session: Session; readonly name: string; readonly count: number }
  | { readonly ask: 'current'; readonly seq: number };

const pages: LiveClient[] = [];

answerParent(async (question: PagesQuestion) => {
  if (question.ask === 'current')
    return pages.filter(({ live }) => live.connection.status === 'connected' && live.seq === question.seq)
      .length;
  for (let index = 0; index < question.count; index += 1) {
    const page = new LiveClient(question.session, `${question.name}-${index}`);
    pages.push(await page.until((live) => live.connection.status === 'connected'));
  }
  return pages.length;
});
