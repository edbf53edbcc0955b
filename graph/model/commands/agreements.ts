import { z } from 'zod';
import { withChanges } from '../schema/changes.ts';
import { Refusal } from '../schema/failure.ts';
import { Id } from '../schema/record.ts';
import { illegalMilestone, MILESTONES, signersOf } from '../terms/agreement.ts';
import { existing, refuseDoubtful, refuseOtherRev, refuseSignedBeforeFounded } from './checks.ts';
import { changed } from './nodes.ts';
import { Acknowledged, DayInput, defineCommand, SourceInput } from './spec.ts';

/** Sets or clears (`on: null`) one dated milestone. Its state at a day follows from all of them. */
export const agreementMilestone = defineCommand({
  args: z.strictObject({
    id: Id,
    milestone: z.enum(MILESTONES),
    on: DayInput.nullable(),
    provenance: SourceInput.optional(),
    acknowledged: Acknowledged,
  }),
  needsRev: true,
  decide(state, { id, milestone, on, provenance, acknowledged }, context) {
    const agreement = existing(state, id);
    if (agreement.kind !== 'Agreement') throw new Refusal('notFound');
    refuseOtherRev(agreement, context.ifRev);
    const reason = illegalMilestone(agreement.fields, milestone, on);
    if (reason) throw new Refusal('illegal', { issues: [{ path: `fields.${milestone}`, reason }] });
    const set = { [milestone]: on };
    refuseDoubtful(withChanges(agreement.fields, set), acknowledged, agreement.fields);
    const signed = { ...agreement, fields: withChanges(agreement.fields, set) };
    if (milestone === 'signedOn')
      refuseSignedBeforeFounded(
        signersOf(state, id).map(({ node }) => ({ agreement: signed, signer: node })),
        'fields.signedOn',
        acknowledged,
      );
    return changed(agreement, set, provenance ? { [milestone]: provenance } : {});
  },
});
