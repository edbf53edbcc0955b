import { isSignedOn, signersOf } from '../model/terms/agreement.ts';
import { namesOf } from '../model/terms/name.ts';
import { dayIn } from '../model/terms/value-in.ts';
import { countedBy, sharedCount, withDetail } from './behind.ts';

const signedOf = (isAssistance: boolean) =>
  sharedCount((graph, on) =>
    withDetail(
      countedBy(
        graph
          .ofKind('Agreement')
          .filter(
            ({ fields }) =>
              (fields['agreementType'] === 'assistance') === isAssistance && isSignedOn(fields, on) !== false,
          ),
        (agreement) => dayIn(agreement, 'signedOn'),
        { on },
      ),
      ({ id }) => namesOf(signersOf(graph, id).map(({ node }) => node)),
    ),
  );

/** Co-building agreements signed in the span, whether or not still in force; those of assistance are counted apart. */
export const signedPairings = signedOf(false);
export const signedAssistance = signedOf(true);
