import { VOCABULARIES } from '../../graph/model/schema/vocabularies.ts';
import { agreementId, signers } from '../agreements/agreements.ts';
import { padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { PARTY_ROWS, signerFor } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { BASE } from '../venues.ts';
import { namedActivity } from './named.ts';
import { ACTIVITIES, isOfNamedLead, type PlannedActivity } from './plan.ts';

const TYPES = [
  'partyDay',
  'volunteering',
  'partyLecture',
  'jointMeeting',
  'training',
  'visit',
  'publicity',
] as const;
/** Party organisations most often, mass organisations least. */
const MODES = [
  ['partyOrganization', 'members'],
  ['partyOrganization', 'members', 'masses'],
  ['partyOrganization', 'platform'],
  ['partyOrganization', 'members', 'massOrganization'],
  ['members', 'masses', 'platform'],
] as const;
const EVIDENCE = [
  ['notice', 'signIn', 'photo'],
  ['plan', 'photo'],
  ['signIn', 'minutes'],
  ['photo', 'press'],
];

/** Signers whose Party organisation sent nobody so far, all made up: of the signers' others, forty took part. */
const ABSENT = new Set([
  ...['so-0019', 'so-0021', 'so-0022', 'so-0028', 'so-0031', 'so-0035', 'so-0037'].map(signerFor),
  ...['so-0042', 'so-0043', 'so-0044', 'so-0045', 'so-0039', 'so-0047', 'so-0048', 'so-0049'].map(signerFor),
  ...['com-hg-01', 'vil-dc-02', 'vil-wqs-02', 'vil-lh-01'].map(signerFor),
  ...['culture', 'education', 'health', 'agriculture', 'commerce', 'labour', 'transport', 'school-a'].map(
    (slug) => signerFor(`unit-${slug}`),
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

function countsOf(personTimes: number) {
  const massPersonTimes = Math.floor(personTimes / 2);
  return { partyPersonTimes: personTimes - massPersonTimes, massPersonTimes, personTimes };
}

function madeUp(id: string, planned: PlannedActivity, index: number): SeedCommand {
  const type = TYPES[index % TYPES.length] ?? 'partyDay';
  const { agreement, on, personTimes } = planned;
  const isEvidenced = isOfNamedLead(agreement) || index % 9 !== 0;
  return create(
    'Activity',
    id,
    [
      invented({
        title: `示例·${plainName(agreement.partners[0] ?? agreement.lead)}${VOCABULARIES.activityType[type][0]} ${padded(index + 1, 2)}`,
        activityType: type,
        themes: index % 11 === 5 ? ['governance', 'learning'] : [agreement.theme],
        linkModes: [...(MODES[index % MODES.length] ?? [])],
        from: on,
        to: on,
        events: 1,
        partyOrganizations: participants(planned).length,
        ...(personTimes === undefined ? {} : countsOf(personTimes)),
        pairing: true,
        ...(isEvidenced ? { evidence: EVIDENCE[index % EVIDENCE.length] ?? ['photo'] } : {}),
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
