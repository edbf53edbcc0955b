import type { Draw } from '../draw.ts';
import { create, invented, link, type SeedCommand, since } from '../record.ts';
import { ago } from './days.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { Branch } from './world.ts';

const BRANDS = 0.05;
const BACKING = 4;

/** A branch's brand with what backs it, an honour, a demonstration site, a volunteer team and a gift; most have none. */
export function* brandOf(branch: Branch, agreements: readonly string[], draw: Draw): Generator<SeedCommand> {
  const wants = branch.isGraded ? 1 - SHARES.noBrand : BRANDS;
  if (branch.isSole && draw.chance(wants)) yield* brand(branch, agreements, draw);
  if (draw.chance(0.05)) yield team(branch, draw);
  if (draw.chance(0.03)) yield gift(branch, draw);
}

function* brand(branch: Branch, agreements: readonly string[], draw: Draw): Generator<SeedCommand> {
  const id = branch.id.replace('po-', 'br-');
  const isBacked = agreements.length > 0 && !draw.chance(SHARES.unbackedBrand);
  const stage = draw.pick(['applied', 'cultivated', 'created', 'created', 'exemplary'] as const);
  yield create(
    'BrandProject',
    id,
    [
      invented({
        name: sample(`红色${branch.plainName}`),
        ...since('stage', stage, ago(draw.whole(60, 700))),
        ...(draw.chance(0.8) ? { focus: '示例：服务会员与社区' } : {}),
      }),
    ],
    [
      link('CREATED_BY', id, branch.id),
      ...(isBacked ? agreements.slice(0, BACKING).map((each) => link('BACKED_BY', id, each)) : []),
      ...(branch.host ? [link('SERVES', id, branch.host)] : []),
    ],
  );
  if (!draw.chance(0.3)) return;
  const honour = branch.id.replace('po-', 'ho-');
  yield create(
    'Honour',
    honour,
    [
      invented({
        title: sample('十大党建品牌项目'),
        level: draw.pick(['district', 'city', 'province']),
        year: 2021,
      }),
    ],
    [link('AWARDED', honour, id)],
  );
  const site = branch.id.replace('po-', 'ds-');
  if (draw.chance(0.4))
    yield create(
      'DemoSite',
      site,
      [invented({ name: sample('党建示范点'), level: 'district', year: 2022 })],
      [link('DEMO_SITE_OF', site, branch.id)],
    );
}

function team(branch: Branch, draw: Draw): SeedCommand {
  const id = branch.id.replace('po-', 'vt-');
  const fields = { name: sample(`${branch.plainName}志愿服务队`), foundedOn: ago(draw.whole(100, 1_200)) };
  return create(
    'VolunteerTeam',
    id,
    [invented({ ...fields, people: draw.whole(8, 90) })],
    [link('RUN_BY', id, branch.id)],
  );
}

function gift(branch: Branch, draw: Draw): SeedCommand {
  const isAid = draw.chance(0.4);
  const id = branch.id.replace('po-', 'gi-');
  const from = ago(draw.whole(20, 800));
  const fields = {
    title: sample('捐赠'),
    giftKind: 'goods',
    value: draw.whole(1, 90) * 1_000,
    from,
    to: from,
  };
  return create(isAid ? 'AidAction' : 'Donation', id, [invented(fields)], [link('GAVE', branch.id, id)]);
}
