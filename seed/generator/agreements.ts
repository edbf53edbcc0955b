import { addDays, type Day } from '../../graph/model/schema/day.ts';
import { DISTRICT_AREA } from '../../graph/model/terms/area.ts';
import { MODES, ROLES } from '../agreement-words.ts';
import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { activitiesOf } from './activities.ts';
import type { Agreement } from './agreement.ts';
import { type Terms, termsFor } from './agreement-terms.ts';
import { appraisalOf } from './appraisals.ts';
import { brandOf } from './brands.ts';
import { evenly, inProportion } from './chance.ts';
import { listsOf } from './demands.ts';
import { type Partner, Partners } from './partners.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { Branch, World } from './world.ts';

const LINKS = [
  ['organization', 'activity'],
  ['activity', 'training'],
  ['organization', 'development'],
  ['base'],
];
const THEMES = ['governance', 'learning'] as const;
/** Of those that ended and were continued. */
const EARLIER = 0.14;

/** How many agreements each branch begins: most few, some many, some none. */
function counts(world: World): Generator<number> {
  const draw = world.draw('initiative');
  const weights = world.branches.map(() =>
    draw.chance(SHARES.beginsNone) ? 0 : Math.min(30, evenly(draw) ** (-2 / 3)),
  );
  return inProportion(weights, Math.round(world.size.agreements / (1 + EARLIER + SHARES.signedTwice)));
}

/** Agreements branch by branch, each with all that belongs to it. */
export function* agreementCommands(world: World): Generator<SeedCommand> {
  const draws = {
    agreements: world.draw('agreements'),
    lists: world.draw('lists'),
    activities: world.draw('activities'),
    brands: world.draw('brands'),
  };
  const partners = new Partners(world, draws.agreements);
  let number = 0;
  let at = 0;
  for (const count of counts(world)) {
    const branch = world.branches[at] as Branch;
    at += 1;
    const own: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const group = partners.of(branch);
      for (const terms of chainOf(draws.agreements)) {
        number += 1;
        const agreement = { id: `ag-${padded(number, 6)}`, number, branch, partners: group, terms };
        yield agreementCommand(agreement, world, draws.agreements, own.at(-1));
        own.push(agreement.id);
        yield* listsOf(agreement, world, draws.lists);
        yield* activitiesOf(agreement, world, draws.activities);
        yield* appraisalOf(agreement, draws.agreements);
      }
    }
    yield* brandOf(branch, own, draws.brands);
  }
}

/** One agreement; or the one before it as well; or the same once more, signed by mistake. */
function chainOf(draw: Draw): Terms[] {
  const terms = termsFor(draw);
  if (draw.chance(SHARES.signedTwice)) return [terms, { ...terms, isTwice: true }];
  const { signedOn } = terms;
  if (signedOn === undefined || !draw.chance(EARLIER)) return [terms];
  const aYearBefore = (day: Day): Day => addDays(day, -365);
  const earlier = aYearBefore(signedOn);
  const { draftedOn, negotiatingOn, toSignOn } = terms;
  const before: Terms = {
    ...terms,
    draftedOn: aYearBefore(draftedOn),
    negotiatingOn: negotiatingOn && aYearBefore(negotiatingOn),
    toSignOn: toSignOn && aYearBefore(toSignOn),
    signedOn: earlier,
    publishedOn: addDays(earlier, 9),
    termFrom: earlier,
    termTo: addDays(signedOn, -1),
    endedOn: undefined,
    isReversed: false,
  };
  return [before, { ...terms, renews: true }];
}

function agreementCommand(
  { id, number, branch, partners, terms }: Agreement,
  world: World,
  draw: Draw,
  previous: string | undefined,
): SeedCommand {
  const isAlone = draw.chance(SHARES.oneSigner);
  const signers = [branch.id, ...(isAlone ? [] : partners.map((each) => each.signer))];
  const [first] = partners;
  const { signedOn, draftedOn, isReversed, isTwice, renews, ...days } = terms;
  const known = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined)) as Record<
    string,
    Day
  >;
  const started = signedOn ?? draftedOn;
  const outside = first?.kind === 'outside';
  const facts = invented({
    number: `示例-${started.slice(0, 4)}-${padded(number, 6)}`,
    title: sample(`${branch.plainName}结对共建协议 ${number}`),
    agreementType: outside ? 'assistance' : signers.length > 2 ? 'multilateral' : 'bilateral',
    draftedOn,
    ...known,
    ...(signedOn === undefined ? {} : { signedOn }),
    contentLinks: draw.pick(LINKS),
    linkModes: draw.pick(MODES),
    themes: [draw.pick(THEMES)],
    liaison: sample(`联络员 ${padded(number, 4)}`),
    copies: signers.length + 2,
    ...(draw.chance(0.8) ? { evidence: ['scan'] } : {}),
  });
  const relations: SeedRelation[] = [
    ...signers.map((signer, index) =>
      link('PARTY_TO', signer, id, { role: ROLES[index] ?? 'other', order: index + 1 }),
    ),
    ...filedUnder(id, first, world, draw),
    ...(renews && previous ? [link('RENEWS', id, previous)] : []),
  ];
  const doubts = [...(isAlone ? ['oneSigner'] : []), ...(isReversed ? ['reversedDays'] : [])];
  return create('Agreement', id, [facts], relations, doubts);
}

function filedUnder(id: string, first: Partner | undefined, world: World, draw: Draw): SeedRelation[] {
  if (first?.kind !== 'community' || first.area === DISTRICT_AREA || draw.chance(SHARES.unknown)) return [];
  const elsewhere = draw.chance(SHARES.filedElsewhere) ? draw.pick(world.towns).id : first.area;
  return [link('FILED_UNDER', id, elsewhere)];
}
