import { texts } from './i18n.ts';
import { zhAway } from './zh-away.ts';
import { zhBrands } from './zh-brands.ts';
import { zhDay } from './zh-day.ts';
import { zhDrafts } from './zh-drafts.ts';
import { zhFigures } from './zh-figures.ts';
import { zhForms } from './zh-forms.ts';
import { zhGaps } from './zh-gaps.ts';
import { zhHistory } from './zh-history.ts';
import { zhInspector } from './zh-inspector.ts';
import { zhOpened } from './zh-opened.ts';
import { zhPages } from './zh-pages.ts';
import { zhRelations } from './zh-relations.ts';
import { zhTowns } from './zh-towns.ts';
import { zhUndo } from './zh-undo.ts';
import { zhUnsent } from './zh-unsent.ts';
import { zhView } from './zh-view.ts';

/** Words that the first picture does without; whoever is loaded later and needs them imports this file. */
texts.addResourceBundle(
  'zh',
  'translation',
  {
    ...zhAway,
    ...zhBrands,
    ...zhDay,
    ...zhDrafts,
    ...zhFigures,
    ...zhHistory,
    ...zhInspector,
    ...zhForms,
    ...zhGaps,
    ...zhPages,
    ...zhRelations,
    ...zhOpened,
    ...zhTowns,
    ...zhUndo,
    ...zhUnsent,
    ...zhView,
  },
  true,
);
