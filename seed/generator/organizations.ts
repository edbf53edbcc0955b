import { padded } from '../draw.ts';
import { create, invented, type SeedCommand } from '../record.ts';
import { OrganizationBranches } from './organization-branches.ts';
import { instructorId, instructorsOf, type Organization, OrganizationDeal } from './organization-deal.ts';
import { organizationFacts } from './organization-facts.ts';
import { assessmentOf, grantsOf } from './organization-records.ts';
import { organizationsInTowns } from './town-plan.ts';
import { sample } from './words.ts';
import type { World } from './world.ts';

function* instructors(world: World): Generator<SeedCommand> {
  for (let index = 0; index < instructorsOf(world); index += 1) {
    yield create('Person', instructorId(index), [
      invented({ name: sample(`指导员 ${padded(index + 1, 4)}`) }),
    ]);
  }
}

/** Organisations with what belongs to each of them alone; those of the whole district first, for others to join. */
export function* organizationCommands(world: World): Generator<SeedCommand> {
  yield* instructors(world);
  const deal = new OrganizationDeal(world);
  const branches = new OrganizationBranches(world);
  const ofDistrict = world.size.organizations - organizationsInTowns(world.size);
  for (let count = 0; count < ofDistrict; count += 1)
    yield* whole(deal.next(undefined), world, deal, branches);
  for (const town of world.towns) {
    for (let count = 0; count < town.organizations; count += 1)
      yield* whole(deal.next(town), world, deal, branches);
    yield* branches.rest();
  }
}

function* whole(
  organization: Organization,
  world: World,
  deal: OrganizationDeal,
  branches: OrganizationBranches,
): Generator<SeedCommand> {
  const { id } = organization;
  const { facts, acknowledged, partyMembers } = organizationFacts(organization, deal.draw);
  if (organization.form !== undefined) branches.count(id, partyMembers);
  yield create('SocialOrganization', id, [facts], deal.relations(organization, world), acknowledged);
  if (organization.grading) yield assessmentOf(id, organization.grading);
  yield* branches.of(organization);
  yield* grantsOf(organization, deal.draw);
}
