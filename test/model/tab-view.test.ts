import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GAP_STATES } from '../../graph/model/answers/severity.ts';
import { addressOf, viewOf, whatIsSeen } from '../../graph/model/tab-view/address.ts';
import { MOST_IN_ADDRESS } from '../../graph/model/tab-view/map-parts.ts';
import {
  BRAND_TABS,
  COLUMN,
  FIGURE_TABS,
  FIRST_VIEW,
  GROUPINGS,
  LEGEND_KEYS,
  LIST_ID,
  PAGES,
  RULE,
  SEVERITY_NAMES,
  type TabView,
} from '../../graph/model/tab-view/tab-view.ts';
import { TabViewSchema } from '../../graph/model/tab-view/tab-view-schema.ts';

const SEED = 20_230_414;
const ULID = '01HXYZ0123456789ABCDEFGHJK';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,47}$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const perhaps = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
const text = (least: number, most: number) =>
  fc.string({ unit: 'binary', minLength: least, maxLength: most }).filter((each) => each.length <= most);
const rule = fc.stringMatching(RULE);

const groups = fc.oneof(
  fc.record({ by: fc.constant('rule' as const), openGroup: perhaps(rule) }),
  fc.record({ by: fc.constantFrom(...GROUPINGS.slice(1)), openGroup: perhaps(id) }),
);
const anyView: fc.Arbitrary<TabView> = fc.record({
  page: fc.constantFrom(...PAGES),
  lookingDay: perhaps(day),
  selectedId: perhaps(id),
  focus: perhaps(fc.record({ id, degree: whole(1, 3) })),
  camera: perhaps(
    fc.record({
      x: whole(-2_000_000, 2_000_000),
      y: whole(-2_000_000, 2_000_000),
      width: whole(1, 20_000_000),
      height: whole(1, 20_000_000),
    }),
  ),
  hidden: fc.shuffledSubarray([...LEGEND_KEYS]),
  expanded: fc.boolean(),
  shown: perhaps(
    fc.record({
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: MOST_IN_ADDRESS }),
      as: perhaps(text(1, 80)),
    }),
  ),
  lensName: perhaps(fc.constant('gaps' as const)),
  gaps: fc
    .record({
      finding: perhaps(fc.tuple(rule, id).map((parts) => parts.join(':'))),
      severities: fc.shuffledSubarray([...SEVERITY_NAMES]),
      state: fc.constantFrom(...GAP_STATES),
      isMine: fc.boolean(),
      q: text(0, 60),
      since: perhaps(day),
      isOnlyNew: fc.boolean(),
    })
    .chain((gaps) => groups.map((group) => ({ ...gaps, ...group }))),
  figures: fc.record({ tab: fc.constantFrom(...FIGURE_TABS), list: perhaps(fc.stringMatching(LIST_ID)) }),
  brands: fc.record({
    tab: fc.constantFrom(...BRAND_TABS),
    brandId: perhaps(fc.oneof(id, fc.constant(''))),
    isOnlyUnbacked: fc.boolean(),
    query: text(0, 60),
    sort: perhaps(fc.record({ column: fc.stringMatching(COLUMN), isDescending: fc.boolean() })),
  }),
});

/** What each page shows of a view, said once more and apart from the codec. */
function seenOn(view: TabView): TabView {
  const { page, lookingDay, selectedId } = view;
  const { focus, camera, hidden, expanded, shown, lensName, gaps } = view;
  const common = { ...FIRST_VIEW, page, lookingDay, selectedId };
  const onMap = { focus, camera, hidden, expanded, shown, lensName };
  switch (page) {
    case 'map':
      return { ...common, ...onMap };
    case 'gaps':
      return { ...common, ...onMap, gaps };
    case 'figures':
      return { ...common, figures: view.figures };
    case 'brands':
      return { ...common, brands: view.brands };
    case 'history':
      return common;
  }
}

test('every view comes back from its address, as far as its page shows it', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(viewOf(addressOf(view))).toEqual({ view: seenOn(view), dropped: [] });
      expect(whatIsSeen(view)).toEqual(seenOn(view));
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

test('every view is what may be stored and sent', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(TabViewSchema.parse(view)).toEqual(view);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

const key = fc.constantFrom(
  'day sel focus at off apart lens lit as rule area body supervisor finding sev state mine new since q tab list brand unbacked sort'.split(
    ' ',
  ),
);
const almost = fc
  .tuple(
    fc.constantFrom(...PAGES),
    fc.array(
      fc.tuple(
        key.chain((keys) => fc.constantFrom(...keys)),
        fc.oneof(
          text(0, 30),
          id,
          day,
          rule,
          fc.constantFrom('1', '-', '', '%', '%E4%B8', 'high,high', '1,2,3x4'),
        ),
      ),
    ),
  )
  .map(([page, pairs]) => `#${page}?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

test('whatever an address says, it gives a view that can be stored, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (address) => {
      const { view } = viewOf(address);
      expect(TabViewSchema.safeParse(view).error).toBeUndefined();
      // What was understood is written the same way from then on.
      expect(viewOf(addressOf(view))).toEqual({ view, dropped: [] });
    }),
    { seed: SEED, numRuns: 5_000 },
  );
});

test.each([
  ['', 'map'],
  ['#map', 'map'],
  ['#gaps', 'gaps'],
  ['#figures', 'figures'],
  ['#brands', 'brands'],
])('the address %j is the page %s as it is at first', (address, page) => {
  expect(viewOf(address)).toEqual({ view: { ...FIRST_VIEW, page }, dropped: [] });
});

test.each([
  ['#nowhere', ['page']],
  ['#constructor', ['page']],
  ['#map?__proto__=1', ['other']],
  ['#gaps?rule=nonsense&finding=G07:a:b', ['rule', 'finding']],
  ['#map?day=2023-02-30', ['day']],
  ['#map?day=1899-12-31', ['day']],
  ['#map?sel=../etc', ['record']],
  ['#map?focus=4&sel=a', ['record']],
  ['#map?focus=1', ['record']],
  ['#map?at=1,2,0x5', ['camera']],
  ['#map?off=community,nothing', ['filter']],
  ['#brands?tab=article', ['tab']],
  ['#figures?rule=G07', ['other']],
  ['#map?as=words', ['other']],
])('of the address %j is dropped %j', (address, dropped) => {
  expect(viewOf(address).dropped).toEqual(dropped);
});

test.each<[string, Partial<TabView>]>([
  ['#map?sel=nbt', { selectedId: 'nbt' }],
  ['#map?sel=nbt&focus=2', { selectedId: 'nbt', focus: { id: 'nbt', degree: 2 } }],
  [
    '#gaps?rule=G07&finding=nbt',
    { page: 'gaps', gaps: { ...FIRST_VIEW.gaps, openGroup: 'G07', finding: 'G07:nbt' } },
  ],
  ['#gaps?area=nansha', { page: 'gaps', gaps: { ...FIRST_VIEW.gaps, by: 'area', openGroup: 'nansha' } }],
  ['#gaps?area=-', { page: 'gaps', gaps: { ...FIRST_VIEW.gaps, by: 'area' } }],
  ['#figures?tab=charts', { page: 'figures', figures: { tab: 'charts', list: undefined } }],
  [
    '#brands?tab=venues&sort=-name',
    {
      page: 'brands',
      brands: { ...FIRST_VIEW.brands, tab: 'venues', sort: { column: 'name', isDescending: true } },
    },
  ],
])('the address %s can be read', (address, part) => {
  expect(addressOf({ ...FIRST_VIEW, ...part })).toBe(address);
});

test.each<[string, Partial<TabView>]>([
  [
    'a record in focus on another day',
    {
      selectedId: ULID,
      focus: { id: ULID, degree: 3 },
      lookingDay: '2023-05-31',
      camera: { x: -123_456, y: 234_567, width: 123_456, height: 98_765 },
    },
  ],
  [
    'a finding of a town',
    {
      page: 'gaps',
      selectedId: ULID,
      lookingDay: '2023-05-31',
      camera: { x: -123_456, y: 234_567, width: 123_456, height: 98_765 },
      gaps: { ...FIRST_VIEW.gaps, by: 'area', openGroup: ULID, finding: `G07:${ULID}` },
    },
  ],
  [
    'one kind alone',
    { hidden: LEGEND_KEYS.slice(1), camera: { x: 1, y: 2, width: 12_345, height: 12_345 }, selectedId: ULID },
  ],
])('the link to %s is shorter than 200 characters', (_, part) => {
  expect(`http://192.168.100.200:8080/${addressOf({ ...FIRST_VIEW, ...part })}`.length).toBeLessThan(200);
});
