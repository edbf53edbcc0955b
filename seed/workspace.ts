import { WORKSPACE_ID } from '../graph/model/view/view.ts';
import { ARTICLE_DAY, create, noted, type SeedCommand } from './record.ts';

/** The workspace of the article: it opens on the article's day, up to which its closed facts are complete. */
export const articleWorkspace = (): SeedCommand =>
  create('Workspace', WORKSPACE_ID, [
    noted({
      name: '南沙区',
      referenceDay: ARTICLE_DAY,
      articleDay: ARTICLE_DAY,
      completeThrough: ARTICLE_DAY,
      sampleShown: true,
    }),
  ]);

/** A workspace with nothing in it: its reference date is today. */
export const emptyWorkspace = (): SeedCommand =>
  create('Workspace', WORKSPACE_ID, [noted({ name: '新工作区' })]);
