import { GAP_STATES } from '../answers/severity.ts';
import {
  type AddressPart,
  type Draft,
  flag,
  isDay,
  isId,
  isQuery,
  oneOf,
  type PartKind,
  part,
  wordsIn,
} from './address-part.ts';
import { FIRST_GAPS, type GapsView, type Grouping, RULE, SEVERITY_NAMES } from './tab-view.ts';

/** No group of those is open. */
const NONE = '-';

const set = (view: Draft, change: Partial<GapsView>): void => {
  view.gaps = { ...view.gaps, ...change };
};

/** By what findings are put together, and which group is open. By rule is how the board begins. */
const group = (by: Grouping, kind: PartKind): AddressPart =>
  part<Pick<GapsView, 'by' | 'openGroup'>>({
    key: by,
    kind,
    write: ({ gaps }) => {
      if (gaps.by !== by) return undefined;
      return gaps.openGroup ?? (by === 'rule' ? undefined : NONE);
    },
    parse(text) {
      if (by === 'rule') return RULE.test(text) ? { by, openGroup: text } : undefined;
      if (text === NONE) return { by, openGroup: undefined };
      return isId(text) ? { by, openGroup: text } : undefined;
    },
    set,
  });

/** The open rule, in whose list a finding is named by its subject alone. */
const ruleOf = ({ by, openGroup }: GapsView): string | undefined => (by === 'rule' ? openGroup : undefined);

function findingOf(text: string, gaps: GapsView): string | undefined {
  const rule = ruleOf(gaps);
  const whole = rule !== undefined && !text.includes(':') ? `${rule}:${text}` : text;
  const [name = '', subject = '', ...rest] = whole.split(':');
  return RULE.test(name) && isId(subject) && rest.length === 0 ? whole : undefined;
}

/** How the gap board is asked, and what of it is open. */
export const ON_GAPS: readonly AddressPart[] = [
  group('rule', 'rule'),
  group('area', 'town'),
  group('body', 'record'),
  part({
    key: 'finding',
    kind: 'finding',
    write({ gaps }) {
      const own = `${ruleOf(gaps)}:`;
      return gaps.finding?.startsWith(own) ? gaps.finding.slice(own.length) : gaps.finding;
    },
    parse: (text, { gaps }) => findingOf(text, gaps),
    set: (view, finding) => set(view, { finding }),
  }),
  part({
    key: 'sev',
    kind: 'filter',
    write({ gaps: { severities } }) {
      const text = severities.join(',');
      return text === FIRST_GAPS.severities.join(',') ? undefined : text;
    },
    parse: (text) => wordsIn(SEVERITY_NAMES, text),
    set: (view, severities) => set(view, { severities }),
  }),
  part({
    key: 'state',
    kind: 'filter',
    write: ({ gaps: { state } }) => (state === FIRST_GAPS.state ? undefined : state),
    parse: (text) => oneOf(GAP_STATES, text),
    set: (view, state) => set(view, { state }),
  }),
  flag(
    'mine',
    ({ gaps }) => gaps.isMine,
    (view) => set(view, { isMine: true }),
  ),
  flag(
    'new',
    ({ gaps }) => gaps.isOnlyNew,
    (view) => set(view, { isOnlyNew: true }),
  ),
  part({
    key: 'since',
    kind: 'day',
    write: ({ gaps: { since } }) => since,
    parse: (text) => (isDay(text) ? text : undefined),
    set: (view, since) => set(view, { since }),
  }),
  part({
    key: 'q',
    kind: 'filter',
    write: ({ gaps: { q } }) => q || undefined,
    parse: (text) => (isQuery(text) ? text : undefined),
    set: (view, q) => set(view, { q }),
  }),
];
