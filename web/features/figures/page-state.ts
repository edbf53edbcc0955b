import type { Title } from '../../../graph/model/schema/field.ts';
import { FIGURE_TABS, type FiguresView, type FigureTab } from '../../../graph/model/tab-view/tab-view.ts';
import { setView, tabView, useTabView } from '../../state/ui-state.ts';

export const TABS = FIGURE_TABS;

type Together = readonly { readonly id: string; readonly label: Title }[];

/** The number whose list is open. */
export type Subject = {
  readonly of: 'figure' | 'statutory' | 'charts';
  readonly id: string;
  /** The numbers of the same row, to change between. */
  readonly together?: Together;
};

const OF = { article: 'figure', statutory: 'statutory', charts: 'charts' } as const;

/** Rows of several numbers from which one was opened. */
let opened: Together = [];

const subjects = new WeakMap<FiguresView, Subject>();

/** The same object for the same view. */
function subjectIn(figures: FiguresView): Subject | undefined {
  const { tab, list: id } = figures;
  if (id === undefined) return undefined;
  const known = subjects.get(figures);
  if (known) return known;
  const together = opened.some((each) => each.id === id) ? { together: opened } : {};
  const subject = { of: OF[tab], id, ...together };
  subjects.set(figures, subject);
  return subject;
}

export function usePageState(): { readonly tab: FigureTab; readonly subject: Subject | undefined } {
  const figures = useTabView((view) => view.figures);
  return { tab: figures.tab, subject: subjectIn(figures) };
}

export const openTab = (tab: FigureTab): void => setView({ figures: { tab, list: undefined } });

export function openSubject(subject: Subject | undefined): void {
  opened = subject?.together ?? [];
  setView({ figures: { ...tabView().figures, list: subject?.id } });
}
