import { type Day, latest } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { into } from '../view/walk.ts';
import { beganOn, inForceOn, isOverOn, isSignedOn, type Milestone } from './agreement.ts';
import { dayIn, isKnownEmpty } from './value-in.ts';

/** The steps of a pairing's life in their order, each with the milestone that dates it, if one does. */
export const AGREEMENT_STEPS = {
  draft: { zh: '草拟', en: 'Draft', milestone: 'draftedOn' },
  negotiating: { zh: '洽谈', en: 'Negotiating', milestone: 'negotiatingOn' },
  toSign: { zh: '待签', en: 'To sign', milestone: 'toSignOn' },
  signed: { zh: '已签', en: 'Signed', milestone: 'signedOn' },
  published: { zh: '公示', en: 'Published', milestone: 'publishedOn' },
  active: { zh: '履行', en: 'In force', milestone: 'termFrom' },
  appraised: { zh: '评约', en: 'Appraised', milestone: undefined },
  closed: { zh: '续签/终止', en: 'Renewed/ended', milestone: 'endedOn' },
} as const satisfies Readonly<Record<string, { zh: string; en: string; milestone: Milestone | undefined }>>;
export type AgreementStep = keyof typeof AGREEMENT_STEPS;
const ORDER = Object.keys(AGREEMENT_STEPS) as AgreementStep[];

export type StepAt = {
  readonly step: AgreementStep;
  /**
   * `planned`: its day is still to come; `skipped`: a later one was done and nobody recorded this one; `none`: known not to
   * have been; `unknown`: nobody can say whether it was done.
   */
  readonly status: 'done' | 'planned' | 'skipped' | 'none' | 'unknown' | 'open';
  readonly day: Day | undefined;
};

/** What can be recorded next; `renewal`: a new agreement takes its place. */
export type NextStep = Exclude<AgreementStep, 'draft' | 'closed'> | 'renewal';

export type AgreementSteps = {
  readonly steps: readonly StepAt[];
  /** The step it is at; undefined where that cannot be said. */
  readonly present: AgreementStep | undefined;
  readonly next: NextStep | undefined;
  /** How it ended, where it did. */
  readonly ending: 'renewed' | 'ended' | 'expired' | undefined;
};

/** Where an agreement is in its life on a day, what came before, and what comes next. */
export function agreementSteps(graph: Graph, agreement: NodeRecord, on: Day): AgreementSteps {
  const { fields } = agreement;
  const renewedOn = firstRenewal(graph, agreement.id, on);
  const endedOn = dayIn(agreement, 'endedOn');
  const days: Readonly<Record<AgreementStep, Day | undefined>> = {
    draft: dayIn(agreement, 'draftedOn'),
    negotiating: dayIn(agreement, 'negotiatingOn'),
    toSign: dayIn(agreement, 'toSignOn'),
    signed: dayIn(agreement, 'signedOn'),
    published: dayIn(agreement, 'publishedOn'),
    active: dayIn(agreement, 'signedOn') === undefined ? dayIn(agreement, 'termFrom') : beganOn(fields),
    appraised: lastAppraisal(graph, agreement.id, on),
    closed: endedOn ?? renewedOn,
  };
  const isDone = (step: AgreementStep) => (days[step] ?? '9999') <= on;
  const reached = ORDER.reduce((last, step, index) => (isDone(step) ? index : last), -1);
  const signed = isSignedOn(fields, on);
  const to = dayIn(agreement, 'termTo');
  const hasExpired = to !== undefined && to < on;
  const ending = isDone('closed')
    ? endedOn === days.closed
      ? 'ended'
      : 'renewed'
    : hasExpired
      ? 'expired'
      : undefined;
  const steps = ORDER.map((step, index): StepAt => {
    const day = days[step];
    const name = AGREEMENT_STEPS[step].milestone;
    if (day !== undefined) return { step, day, status: day <= on ? 'done' : 'planned' };
    if (name && isKnownEmpty(agreement, name)) return { step, day, status: 'none' };
    if (step === 'signed' && signed === 'unknown') return { step, day, status: 'unknown' };
    return { step, day, status: index < reached ? 'skipped' : 'open' };
  });
  return {
    steps,
    ending,
    present: presentStep(),
    next: isDone('closed') ? undefined : nextStep(),
  };

  function presentStep(): AgreementStep | undefined {
    if (ending) return 'closed';
    if (signed === 'unknown') return undefined;
    if (inForceOn(fields, on) === true) return 'active';
    return ORDER.slice(0, ORDER.indexOf('active')).filter(isDone).pop();
  }

  function nextStep(): NextStep | undefined {
    if (hasExpired) return 'renewal';
    const isMissing = (step: AgreementStep) => {
      const name = AGREEMENT_STEPS[step].milestone;
      return days[step] === undefined && !(name && isKnownEmpty(agreement, name));
    };
    if (signed !== true && days.signed === undefined) {
      const before = signed === 'unknown' ? [] : (['negotiating', 'toSign'] as const);
      return before.find((step) => ORDER.indexOf(step) > reached && isMissing(step)) ?? 'signed';
    }
    // Signed on a day to come: nothing is next before that.
    if (signed !== true) return undefined;
    if (isMissing('published')) return 'published';
    if (isOverOn(fields, on)) return 'renewal';
    return isMissing('appraised') ? 'appraised' : 'renewal';
  }
}

function lastAppraisal(graph: Graph, agreementId: string, on: Day): Day | undefined {
  const days = into(graph, agreementId, 'APPRAISES').flatMap(({ node }) => dayIn(node, 'on') ?? []);
  return days.filter((day) => day <= on).reduce<Day | undefined>((last, day) => latest(last, day), undefined);
}

/** The first day on which a successor was signed. */
function firstRenewal(graph: Graph, agreementId: string, on: Day): Day | undefined {
  return into(graph, agreementId, 'RENEWS')
    .flatMap(({ node }) => (isSignedOn(node.fields, on) === true ? (dayIn(node, 'signedOn') ?? []) : []))
    .sort()[0];
}
