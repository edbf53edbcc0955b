import { describe, expect, test } from 'vitest';
import { idleOffer } from '../../graph/gaps/rules/whole/g13-idle-offer.ts';
import { WholeFindings } from '../../graph/gaps/scan/whole-findings.ts';
import { viewOf } from '../../seed/build.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import { agreementOfTwo, cast, organization, partyOrganization, titled } from '../../seed/stories/cast.ts';
import { projected } from './projected.ts';

const ON = '2023-04-14';

/** What G13 says of the one offer of a small graph. */
function outcomeOf(commands: readonly SeedCommand[], completeThrough?: string): string {
  const graph = viewOf(commands);
  const onBug = (error: unknown): never => {
    throw error;
  };
  const whole = new WholeFindings([idleOffer], { graph, settings: () => ({}), completeThrough, onBug });
  whole.judge(projected(graph, ON), new Set(), { withoutFigures: false });
  const answer = whole.rule('G13');
  if (!answer) throw new Error('no answer');
  if (answer.findings.size > 0) return 'finding';
  return answer.unknown.has('offer') ? 'unknown' : 'fine';
}

/** An organisation that offers and one that needs, in one town. */
const inOneTown = (need: Parameters<typeof titled>[2] = {}): SeedCommand[] => [
  ...cast('Town', 'town').commands,
  ...['so', 'other'].flatMap((id) => organization(id, {}, [link('LOCATED_IN', id, 'town')]).commands),
  ...titled('Offer', 'offer', { category: 'legal', postedOn: '2021-01-01' }, [link('OFFERS', 'so', 'offer')]),
  ...titled('Need', 'need', { category: 'legal', postedOn: '2023-04-01', ...need }, [
    link('NEEDS', 'other', 'need'),
  ]),
];
const claim = (fields: Parameters<typeof link>[3]): SeedCommand => ({
  type: 'relation.create',
  args: { relation: link('CLAIMS', 'so', 'need', fields) },
});
const listedBy = (days: Parameters<typeof agreementOfTwo>[1], listed = 'need', fields = {}) =>
  agreementOfTwo('a', days, fields, [link('LISTS', 'a-ag', listed)]);
const used = (fields: Parameters<typeof titled>[2]) =>
  titled('Task', 'task', fields, [link('USES', 'task', 'offer')]);

describe('G13 over what is stored', () => {
  test.each<[string, readonly SeedCommand[], string]>([
    ['a need that waits', [], 'finding'],
    ['listed by an agreement signed today', listedBy({ signedOn: ON }), 'fine'],
    ['listed by one that is signed tomorrow', listedBy({ signedOn: '2023-04-15' }), 'finding'],
    ['listed by one whose signing is unknown', listedBy({}), 'unknown'],
    ['listed by one known not to be signed', listedBy({}, 'need', { none: ['signedOn'] }), 'finding'],
    ['claimed today', [claim({ claimedOn: ON })], 'fine'],
    ['claimed tomorrow', [claim({ claimedOn: '2023-04-15' })], 'finding'],
    ['claimed, and given up today', [claim({ claimedOn: '2023-04-02', withdrawnOn: ON })], 'finding'],
    ['claimed nobody knows when', [claim({})], 'unknown'],
    ['used by a task nobody knows when', used({}), 'unknown'],
    [
      'used by a task that was closed later',
      used({ postedOn: '2023-01-01', closedOn: '2023-05-01' }),
      'fine',
    ],
    ['used by a task that was posted later', used({ postedOn: '2023-04-15' }), 'finding'],
    ['listed itself by one whose signing is unknown', listedBy({}, 'offer'), 'unknown'],
    ['listed itself by one signed this year', listedBy({ signedOn: '2023-01-01' }, 'offer'), 'fine'],
  ])('%s', (_, more, outcome) => {
    expect(outcomeOf([...inOneTown(), ...more])).toBe(outcome);
  });

  test.each([
    [{}, 'finding'],
    [{ validTo: '2023-04-13' }, 'fine'],
    [{ validTo: ON }, 'finding'],
    [{ validFrom: '2023-04-15' }, 'fine'],
  ])('an offer of a Party organisation counts where it is then: %o', (validity, outcome) => {
    const [, so, other, , need] = inOneTown();
    const commands = [
      ...cast('Town', 'town').commands,
      ...[so, other, need].flatMap((each) => each ?? []),
      ...partyOrganization('po', { relations: [link('BRANCH_OF', 'po', 'so', validity)] }),
      ...titled('Offer', 'offer', { category: 'legal', postedOn: '2021-01-01' }, [
        link('OFFERS', 'po', 'offer'),
      ]),
    ];
    expect(outcomeOf(commands)).toBe(outcome);
  });

  test('is unknown after the day up to which the data are complete', () => {
    expect(outcomeOf(inOneTown(), '2023-04-13')).toBe('unknown');
    expect(outcomeOf(inOneTown(), ON)).toBe('finding');
  });
});
