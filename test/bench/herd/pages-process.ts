import { answerParent } from '../child.ts';
import type { Place } from '../live/seat.ts';
import { BoardPage } from './board-page.ts';

/** `open`: so many pages with the board open on a day; `asked`: how often they asked since they were opened. */
export type PagesQuestion =
  | {
      readonly ask: 'open';
      readonly place: Place;
      readonly count: number;
      readonly day: string;
      readonly since: string;
    }
  | { readonly ask: 'asked' };

const pages: BoardPage[] = [];

answerParent(async (question: PagesQuestion) => {
  const failed = pages.find((page) => page.failed !== undefined)?.failed;
  if (failed) throw failed;
  if (question.ask === 'asked') return pages.reduce((sum, { asked }) => sum + asked, 0);
  for (let index = 0; index < question.count; index += 1)
    pages.push(await BoardPage.open(question.place, `bench-page-${index}`, question.day, question.since));
  return pages.length;
});
