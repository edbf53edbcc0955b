import { VOCABULARIES } from '../../graph/model/vocabularies.ts';
import { agreementId, signers } from '../agreements/agreements.ts';
import { padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { PARTY_ROWS, signerFor } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { BASE } from '../venues.ts';
import { namedActivity } from './named.ts';
import { ACTIVITIES, type PlannedActivity } from './plan.ts';

const TYPES = [
  'partyDay',
  'volunteering',
  'partyLecture',
  'jointMeeting',
  'training',
  'visit',
  'publicity',
] as const;
const EVIDENCE = [
  ['notice', 'signIn', 'photo'],
  ['plan', 'photo'],
  ['signIn', 'minutes'],
  ['photo', 'press'],
];

/** Signers whose Party organisation sent nobody so far, all made up: of the signers' others, forty took part. */
const ABSENT = new Set([
  ...['so-0021', 'so-0022', 'vil-dc-02', 'vil-wqs-02', 'vil-lh-01'].map(signerFor),
  ...['health', 'agriculture', 'commerce', 'labour', 'transport', 'school-a'].map((slug) =>
    signerFor(`unit-${slug}`),
  ),
]);
const PARTY_IDS = new Set(PARTY_ROWS.map((row) => row.id));

const participants = ({ agreement }: PlannedActivity): string[] =>
  signers(agreement).filter((signer) => PARTY_IDS.has(signer) && !ABSENT.has(signer));

/** In the community or village that signed, or where the base has rooms. */
function heldAt(id: string, { agreement }: PlannedActivity): SeedRelation {
  const place = agreement.partners.find((partner) => /^(com|vil)-/.test(partner));
  return link('HELD_AT', id, place ?? BASE);
}

const common = (id: string, planned: PlannedActivity): SeedRelation[] => [
  link('BELONGS_TO', id, agreementId(planned.agreement.number)),
  link('HOSTED_BY', id, signerFor(planned.agreement.lead)),
  ...participants(planned).map((each) => link('TOOK_PART', each, id)),
];

function madeUp(id: string, planned: PlannedActivity, index: number): SeedCommand {
  const type = TYPES[index % TYPES.length] ?? 'partyDay';
  const { agreement, on, personTimes = 0 } = planned;
  const massPersonTimes = Math.floor(personTimes / 2);
  const isNamedLead = personTimes === 5;
  return create(
    'Activity',
    id,
    [
      invented({
        title: `示例·${plainName(agreement.partners[0] ?? '')}${VOCABULARIES.activityType[type][0]} ${padded(index + 1, 2)}`,
        activityType: type,
        themes: [agreement.theme],
        linkModes: index % 2 === 0 ? ['partyOrganization', 'members'] : ['members', 'masses', 'platform'],
        from: on,
        to: on,
        events: 1,
        partyOrganizations: participants(planned).length,
        partyPersonTimes: personTimes - massPersonTimes,
        massPersonTimes,
        personTimes,
        pairing: true,
        ...(isNamedLead || index % 7 !== 0
          ? { evidence: EVIDENCE[index % EVIDENCE.length] ?? ['photo'] }
          : {}),
      }),
    ],
    [...common(id, planned), heldAt(id, planned)],
  );
}

export const activities = (): SeedCommand[] =>
  ACTIVITIES.map((planned, index) => {
    const id = `act-${padded(index + 1, 2)}`;
    return planned.named
      ? namedActivity(id, planned.named, planned.on, common(id, planned))
      : madeUp(id, planned, index);
  });
