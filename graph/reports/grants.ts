import type { Title } from '../model/schema/field.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { doneBy } from '../model/terms/done-by.ts';
import { namesOf } from '../model/terms/name.ts';
import { dayIn, numberIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { targets } from '../model/view/walk.ts';
import { type Counted, countedBy, type Span, summing, UNDER_WAY, withDetail } from './behind.ts';
import { onceEach } from './once-each.ts';

/** Which grants a figure is about. */
export type GrantsWanted = {
  readonly scheme: string;
  readonly category?: string;
  readonly round?: string;
  /** Only those to Party organisations. */
  readonly toParty?: boolean;
};

export const recipientsOf = (graph: WholeGraph, { id }: NodeRecord): NodeRecord[] =>
  targets(graph, id, 'GRANTED_TO');
const isParty = ({ kind }: NodeRecord): boolean => kind === 'PartyOrganization';

/** Grants paid in the span. */
export function paidGrants(graph: WholeGraph, wanted: GrantsWanted, span: Span): Counted {
  const grants = graph
    .ofKind('Grant')
    .filter(
      (grant) =>
        grant.fields['scheme'] === wanted.scheme &&
        (wanted.category === undefined || grant.fields['category'] === wanted.category) &&
        (wanted.round === undefined || grant.fields['round'] === wanted.round) &&
        (!wanted.toParty || recipientsOf(graph, grant).some(isParty)),
    );
  return withDetail(
    countedBy(grants, (grant) => dayIn(grant, 'paidOn'), span),
    (grant) => namesOf(recipientsOf(graph, grant)),
  );
}

/** What was granted counts on the day of payment. */
export const grantSum = (graph: WholeGraph, wanted: GrantsWanted, span: Span): Counted =>
  summing(paidGrants(graph, wanted, span), (grant) => numberIn(grant, 'amount'));

/** What grants brought about counts when it has happened, not when they are paid. */
export const grantResults = (
  graph: WholeGraph,
  wanted: GrantsWanted,
  span: Span,
  field: 'matchedAmount' | 'events' | 'personTimes',
): Counted =>
  summing(
    paidGrants(graph, wanted, span),
    (grant) => doneBy(graph, grant, field, dayIn(grant, 'endsOn'), span.on),
    UNDER_WAY,
  );

/** Who was paid, each once. */
export const grantRecipients = (graph: WholeGraph, wanted: GrantsWanted, span: Span): Counted =>
  onceEach(
    paidGrants(graph, wanted, span),
    (grant) => recipientsOf(graph, grant).filter((each) => !wanted.toParty || isParty(each)),
    paidWords,
  );

function paidWords(grants: readonly NodeRecord[]): Title {
  const amounts = grants.map((grant) => numberIn(grant, 'amount'));
  if (amounts.includes(undefined))
    return { zh: `${grants.length} 笔，金额不全`, en: `${grants.length} grants` };
  const sum = amounts.reduce((all: number, each) => all + (each ?? 0), 0);
  return { zh: `${grants.length} 笔，共 ${sum} 元`, en: `${grants.length} grants, ${sum} yuan` };
}
