import type { zhAway } from './zh-away.ts';
import type { zhBrands } from './zh-brands.ts';
import type { zhDay } from './zh-day.ts';
import type { zhDrafts } from './zh-drafts.ts';
import type { zhFigures } from './zh-figures.ts';
import type { zhForms } from './zh-forms.ts';
import type { zhGaps } from './zh-gaps.ts';
import type { zhHistory } from './zh-history.ts';
import type { zhInspector } from './zh-inspector.ts';
import type { zhOpened } from './zh-opened.ts';
import type { zhPages } from './zh-pages.ts';
import type { zhProblems } from './zh-problems.ts';
import type { zhRelations } from './zh-relations.ts';
import { zhShell } from './zh-shell.ts';
import type { zhTowns } from './zh-towns.ts';
import type { zhUndo } from './zh-undo.ts';
import type { zhUnsent } from './zh-unsent.ts';
import type { zhView } from './zh-view.ts';

/** Words of the first picture. Chinese is complete; words for kinds, fields and vocabularies are the model's own. */
export const zh = zhShell;

/** All keys, those of `later.ts` and `problems.ts` too. */
export type Words = typeof zh &
  typeof zhAway &
  typeof zhBrands &
  typeof zhDay &
  typeof zhDrafts &
  typeof zhFigures &
  typeof zhHistory &
  typeof zhInspector &
  typeof zhForms &
  typeof zhGaps &
  typeof zhPages &
  typeof zhProblems &
  typeof zhRelations &
  typeof zhOpened &
  typeof zhTowns &
  typeof zhUndo &
  typeof zhUnsent &
  typeof zhView;
