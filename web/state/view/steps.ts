import { addressOf } from '../../../graph/model/tab-view/address.ts';
import {
  FIRST_BRANDS,
  FIRST_GAPS,
  FIRST_VIEW,
  type TabView,
} from '../../../graph/model/tab-view/tab-view.ts';

/** How a view differs from the one before: not at all as steps go, as one more of the same movement, or as a step. */
export type Step = 'none' | 'moves' | 'step';

/** What is a step for the way back: everything but what moves without end, or is switched on and off in a row. */
const stepIn = (view: TabView): TabView => {
  const { by, openGroup, finding } = view.gaps;
  const { tab, brandId } = view.brands;
  const { camera, hidden, expanded, lensName } = FIRST_VIEW;
  return {
    ...view,
    camera,
    hidden,
    expanded,
    lensName,
    gaps: { ...FIRST_GAPS, by, openGroup, finding },
    brands: { ...FIRST_BRANDS, tab, brandId },
  };
};

/** Days that somebody moves through, and findings one after the other: what is between two stops is no step. */
const stillIn = (view: TabView): TabView => ({
  ...view,
  lookingDay: undefined,
  gaps: { ...view.gaps, finding: view.gaps.finding && 'G0:one' },
});

export function stepBetween(before: TabView, now: TabView): Step {
  const [one, other] = [stepIn(before), stepIn(now)];
  if (before.shown !== now.shown) return 'step';
  if (addressOf(one) === addressOf(other)) return 'none';
  return addressOf(stillIn(one)) === addressOf(stillIn(other)) ? 'moves' : 'step';
}

/** What is seen when everything that lies over the page is closed. */
export const withoutOpened = (view: TabView): TabView => ({
  ...view,
  selectedId: undefined,
  focus: undefined,
  gaps: { ...view.gaps, finding: undefined },
  figures: { ...view.figures, list: undefined },
});
