import type { Fields } from '../model/record.ts';
import { type Counted, countedBy, dayField, type Span, withDetail } from './behind.ts';
import { namesOf } from './names.ts';
import type { ReportGraph } from './report-graph.ts';
import { signersOf } from './signers.ts';

/** Agreements signed in the span, whether or not still in force: those of assistance, or all others. */
export const signed = (graph: ReportGraph, span: Span, assistance: boolean): Counted =>
  withDetail(
    countedBy(
      graph
        .of('Agreement')
        .filter(({ fields }) => (fields['agreementType'] === 'assistance') === assistance && isMeant(fields)),
      (agreement) => dayField(agreement, 'signedOn'),
      span,
    ),
    ({ id }) => namesOf(signersOf(graph, id)),
  );

const BEFORE_SIGNING = ['draftedOn', 'negotiatingOn', 'toSignOn'];
const AFTER_SIGNING = ['publishedOn', 'endedOn'];

/** One that is still being drafted says so by its milestones: it lacks no signing day, it is not signed. */
function isMeant(fields: Fields): boolean {
  const has = (milestone: string): boolean => fields[milestone] !== undefined;
  return has('signedOn') || AFTER_SIGNING.some(has) || !BEFORE_SIGNING.some(has);
}
