import { expect, test } from 'vitest';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import {
  activityOf,
  agreement,
  agreementOfTwo,
  cast,
  organization,
  titled,
} from '../../seed/stories/cast.ts';
import { outcomeOf } from './outcome-of.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const ENDED = { signedOn: '2022-01-01', termTo: '2022-12-31' };

/** What else each rule looks at, beside the stories: one line each, all on the article's day. */
test.each<[RuleId, string, readonly SeedCommand[], string, string]>([
  [
    'G07',
    'no end by its own words',
    agreementOfTwo('a', { signedOn: '2020-01-01' }, { none: ['termTo'] }),
    'a-ag',
    'fine',
  ],
  ['G07', 'end unknown', agreementOfTwo('a', { signedOn: '2020-01-01' }), 'a-ag', 'unknown'],
  ['G07', 'known not to be signed', agreementOfTwo('a', {}, { none: ['signedOn'] }), 'a-ag', 'outside'],
  ['G07', 'drafted later', agreementOfTwo('a', {}, { draftedOn: '2023-05-01' }), 'a-ag', 'outside'],
  ['G07', 'being drafted', agreementOfTwo('a', {}, { draftedOn: '2023-04-01' }), 'a-ag', 'outside'],
  [
    'G07',
    'drafted, then in its term: when was it signed?',
    agreementOfTwo('a', { termFrom: '2023-04-10' }, { draftedOn: '2023-04-01' }),
    'a-ag',
    'unknown',
  ],
  ['G07', 'over, nothing after it', agreementOfTwo('a', ENDED), 'a-ag', 'finding'],
  [
    'G08',
    'renewed already',
    [
      ...agreementOfTwo('a', { signedOn: '2022-05-01', termTo: '2023-04-30' }),
      ...agreement('next', ['a-a', 'a-b'], { signedOn: '2023-04-10' }, {}, [link('RENEWS', 'next', 'a-ag')]),
    ],
    'a-ag',
    'fine',
  ],
  [
    'G09',
    'an activity of another agreement does not wake it',
    [
      ...agreementOfTwo('a', SIGNED),
      ...agreementOfTwo('b', SIGNED),
      ...activityOf('b-ag', 'act', '2023-04-01'),
    ],
    'a-ag',
    'finding',
  ],
  [
    'G09',
    'an activity that still goes on',
    [
      ...agreementOfTwo('a', SIGNED),
      ...titled('Activity', 'act', { from: '2022-06-10', to: '2023-12-31' }, [
        link('BELONGS_TO', 'act', 'a-ag'),
      ]),
    ],
    'a-ag',
    'fine',
  ],
  [
    'G10',
    'an activity across the whole quarter',
    [
      ...agreementOfTwo('a', SIGNED),
      ...titled('Activity', 'act', { from: '2022-06-10', to: '2023-12-31' }, [
        link('BELONGS_TO', 'act', 'a-ag'),
      ]),
    ],
    'a-ag',
    'fine',
  ],
  [
    'G14',
    'both in its lists, whoever states them',
    [
      ...titled('Need', 'need', { category: 'legal' }),
      ...titled('Offer', 'offer', { category: 'legal' }),
      ...agreementOfTwo('a', SIGNED, {}, [link('LISTS', 'a-ag', 'need'), link('LISTS', 'a-ag', 'offer')]),
    ],
    'a-ag',
    'fine',
  ],
  [
    'G14',
    'a category missing',
    [
      ...agreementOfTwo('a', SIGNED),
      ...titled('Need', 'need', {}, [link('NEEDS', 'a-a', 'need')]),
      ...titled('Offer', 'offer', { category: 'legal' }, [link('OFFERS', 'a-b', 'offer')]),
    ],
    'a-ag',
    'unknown',
  ],
  [
    'G26',
    'a community has no registration',
    [
      ...cast('Community', 'x').commands,
      ...cast('Community', 'y').commands,
      ...agreement('ag', ['x', 'y'], SIGNED),
    ],
    'ag',
    'fine',
  ],
  ['G28', 'no community in it', agreementOfTwo('a', SIGNED), 'a-ag', 'outside'],
  [
    'G29',
    'one within a framework',
    [
      ...agreementOfTwo('a', SIGNED, { agreementType: 'framework' }),
      ...agreement('yearly', ['a-a', 'a-b'], { signedOn: '2023-01-01' }, { agreementType: 'annual' }),
    ],
    'yearly',
    'fine',
  ],
  [
    'G29',
    'the earlier of two has no gap itself',
    [...agreementOfTwo('a', SIGNED), ...agreement('again', ['a-a', 'a-b'], { signedOn: '2023-01-01' })],
    'a-ag',
    'fine',
  ],
  [
    'G29',
    'signed by the bodies themselves, after their Party organisations did',
    [...agreementOfTwo('a', SIGNED), ...agreement('again', ['a-a-so', 'a-b-so'], { signedOn: '2023-01-01' })],
    'again',
    'finding',
  ],
  [
    'G29',
    'signed by the Party organisations, after their bodies did',
    [
      ...agreementOfTwo('a', SIGNED),
      ...agreement('before', ['a-a-so', 'a-b-so'], { signedOn: '2022-01-01' }),
    ],
    'a-ag',
    'finding',
  ],
  [
    'G29',
    'a third party makes it another',
    [
      ...agreementOfTwo('a', SIGNED),
      ...organization('third').commands,
      ...agreement('again', ['a-a', 'a-b', 'third'], { signedOn: '2023-01-01' }),
    ],
    'again',
    'fine',
  ],
  ['G30', 'nobody at all', agreement('ag', [], SIGNED), 'ag', 'finding'],
  ['G33', 'over already', agreementOfTwo('a', ENDED), 'a-ag', 'outside'],
  ['G34', 'ended this year', agreementOfTwo('a', { ...SIGNED, endedOn: '2023-03-01' }), 'a-ag', 'outside'],
])('%s: %s', (id, _, commands, subject, outcome) => {
  expect(outcomeOf(id, commands, subject)).toBe(outcome);
});
