import { addDays, type Day } from '../../graph/model/schema/day.ts';
import { vocabularyKeys, vocabularyWord } from '../../graph/model/schema/vocabularies.ts';
import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import type { Agreement } from './agreement.ts';
import { heavy, skewed, times } from './chance.ts';
import { ago, atLatest, REFERENCE_DAY } from './days.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { World } from './world.ts';

export const CATEGORIES = vocabularyKeys('needCategory');
/** The part of needs and offers that stands in agreements; the others are open to all. */
export const LISTED = 0.62;
/** Bodies that state a need or an offer beside its first. */
export const MORE_STATING = 2.2;
const wordOf = (category: string): string => vocabularyWord('needCategory', category, 'zh');

/** The lists of an agreement: what the partners ask for, what the lead gives, and now and then the task that joins them. */
export function* listsOf(agreement: Agreement, world: World, draw: Draw): Generator<SeedCommand> {
  const { size } = world;
  const count = heavy(draw, (size.demands * LISTED) / size.agreements, 14);
  const posted = addDays(agreement.terms.signedOn ?? ago(30), -30);
  const offered = draw.chance(SHARES.mismatched) ? draw.pick(CATEGORIES) : agreement.branch.category;
  for (let index = 0; index < count; index += 1) {
    const key = `${padded(agreement.number, 6)}-${padded(index + 1, 2)}`;
    if (index % 2 === 0) yield listedNeed(`ne-${key}`, agreement, posted, world, draw);
    else yield listedOffer(`of-${key}`, agreement, offered, posted, world, draw);
  }
  const isJoined = count > 1 && draw.chance(0.5);
  if (isJoined) yield task(agreement, draw);
}

function listedNeed(id: string, agreement: Agreement, postedOn: Day, world: World, draw: Draw): SeedCommand {
  const { branch, partners } = agreement;
  const first = partners[0]?.signer ?? branch.id;
  const others = times(heavy(draw, MORE_STATING, 12), () => neighbour(world, draw));
  const claimed = atLatest(addDays(postedOn, draw.whole(1, 9)), REFERENCE_DAY);
  const claims = [
    link('CLAIMS', branch.id, id, { claimedOn: claimed }),
    ...(draw.chance(0.1) && first !== branch.id
      ? [
          link('CLAIMS', world.branches[skewed(draw, world.branches.length)]?.id ?? first, id, {
            claimedOn: claimed,
          }),
        ]
      : []),
  ];
  return create(
    'Need',
    id,
    [invented({ ...demand(branch.category, postedOn, '需求', draw), ...progressOf(postedOn, draw) })],
    distinct([
      link('LISTS', agreement.id, id),
      ...[...partners.slice(0, 2).map((each) => each.signer), ...others].map((each) =>
        link('NEEDS', each, id),
      ),
      ...claims,
    ]),
  );
}

function listedOffer(
  id: string,
  { id: agreement, branch }: Agreement,
  category: string,
  postedOn: Day,
  world: World,
  draw: Draw,
): SeedCommand {
  const others = times(
    heavy(draw, MORE_STATING, 12),
    () => world.branches[skewed(draw, world.branches.length)]?.id ?? branch.id,
  );
  return create(
    'Offer',
    id,
    [invented(demand(category, postedOn, '资源', draw))],
    distinct([
      link('LISTS', agreement, id),
      ...[branch.id, ...others].map((each) => link('OFFERS', each, id)),
    ]),
  );
}

/** Joins the first need of an agreement with its first offer. */
function task({ id: agreement, number, branch, terms }: Agreement, draw: Draw): SeedCommand {
  const key = padded(number, 6);
  const id = `ta-${key}`;
  const postedOn = terms.signedOn ?? ago(30);
  const fields = { title: sample(`${wordOf(branch.category)}共建任务`), category: branch.category, postedOn };
  return create(
    'Task',
    id,
    [invented({ ...fields, ...progressOf(postedOn, draw) })],
    [link('LISTS', agreement, id), link('ANSWERS', id, `ne-${key}-01`), link('USES', id, `of-${key}-02`)],
  );
}

export const demand = (category: string, postedOn: Day, word: string, draw: Draw) => ({
  title: sample(`${wordOf(category)}${word} ${draw.whole(1, 9_999)}`),
  category,
  ...(draw.chance(SHARES.unknown) ? {} : { postedOn }),
  windowDays: 7,
  ...(draw.chance(0.3) ? { budget: draw.whole(1, 40) * 500 } : {}),
});

/** Half is done; of the rest some is overdue or has stood still for long. */
export function progressOf(postedOn: Day, draw: Draw) {
  const done = addDays(postedOn, draw.whole(40, 200));
  if (done < REFERENCE_DAY && draw.chance(0.75))
    return { closedOn: done, progressOn: done, result: '示例：已办结' };
  if (draw.chance(SHARES.overdue))
    return {
      deadline: later(postedOn, ago(draw.whole(1, 90))),
      progressOn: later(postedOn, ago(draw.whole(31, 120))),
    };
  return {
    deadline: addDays(REFERENCE_DAY, draw.whole(5, 200)),
    progressOn: later(postedOn, ago(draw.whole(1, 25))),
  };
}

/** A community's signer, some far more often than others. */
export function neighbour(world: World, draw: Draw): string {
  const town = draw.pick(world.towns);
  return world.communities[town.firstCommunity + skewed(draw, town.communities)]?.signer ?? '';
}

/** Stated twice by the same is stated once. */
export function distinct(relations: readonly SeedRelation[]): SeedRelation[] {
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()];
}

/** Nothing is due before it was posted. */
const later = (a: Day, b: Day): Day => (a > b ? a : b);
