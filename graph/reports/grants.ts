import type { Title } from '../model/field.ts';
import type { NodeRecord } from '../model/record.ts';
import { type Counted, countedBy, dayField, numberField, type Span, summing, withDetail } from './behind.ts';
import { namesOf } from './names.ts';
import { onceEach } from './once-each.ts';
import type { ReportGraph } from './report-graph.ts';

/** Which grants a figure is about. */
export type GrantsWanted = {
  readonly scheme: string;
  readonly category?: string;
  readonly round?: string;
  /** Only those to Party organisations. */
  readonly toParty?: boolean;
};

export const recipientsOf = (graph: ReportGraph, { id }: NodeRecord): NodeRecord[] =>
  graph.targets(id, 'GRANTED_TO').map(({ node }) => node);
const isParty = ({ kind }: NodeRecord): boolean => kind === 'PartyOrganization';

/** Grants paid in the span. */
export function paidGrants(graph: ReportGraph, wanted: GrantsWanted, span: Span): Counted {
  const grants = graph
    .of('Grant')
    .filter(
      (grant) =>
        grant.fields['scheme'] === wanted.scheme &&
        (wanted.category === undefined || grant.fields['category'] === wanted.category) &&
        (wanted.round === undefined || grant.fields['round'] === wanted.round) &&
        (!wanted.toParty || recipientsOf(graph, grant).some(isParty)),
    );
  return withDetail(
    countedBy(grants, (grant) => dayField(grant, 'paidOn'), span),
    (grant) => namesOf(recipientsOf(graph, grant)),
  );
}

export const grantSum = (graph: ReportGraph, wanted: GrantsWanted, span: Span, field: string): Counted =>
  summing(paidGrants(graph, wanted, span), (grant) => numberField(grant, field));

/** Who was paid, each once. */
export const grantRecipients = (graph: ReportGraph, wanted: GrantsWanted, span: Span): Counted =>
  onceEach(
    paidGrants(graph, wanted, span),
    (grant) => recipientsOf(graph, grant).filter((each) => !wanted.toParty || isParty(each)),
    paidWords,
  );

function paidWords(grants: readonly NodeRecord[]): Title {
  const amounts = grants.map((grant) => numberField(grant, 'amount'));
  if (amounts.includes(null)) return { zh: `${grants.length} 笔，金额不全`, en: `${grants.length} grants` };
  const sum = amounts.reduce((all: number, each) => all + (each ?? 0), 0);
  return { zh: `${grants.length} 笔，共 ${sum} 元`, en: `${grants.length} grants, ${sum} yuan` };
}
