import { addDays } from '../../graph/model/schema/day.ts';
import { drawFor, padded } from '../draw.ts';
import { organizationId } from '../organizations/rows.ts';
import { partyOrganizationId } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { shares } from '../shares.ts';

/** The goods that the source lists; who gave which of them, and when, is made up. */
const GOODS = [['口罩', '防护服'], ['遮阳伞'], ['口罩'], ['防护服', '遮阳伞']];
const DONATIONS = 14;
const GOODS_VALUE = 380_000;
const FIRST_GIVER = 6;

/** Half of the givers are branches, half organisations. */
const giver = (index: number): string =>
  index % 2 === 0 ? partyOrganizationId(FIRST_GIVER + index) : organizationId(FIRST_GIVER + index);

export const donations = (): SeedCommand[] =>
  shares(GOODS_VALUE, DONATIONS, 500, drawFor('donations')).map((value, index) => {
    const id = `donation-${padded(index + 1, 2)}`;
    const goods = GOODS[index % GOODS.length] ?? [];
    return create(
      'Donation',
      id,
      [
        invented({
          title: `示例·抗疫物资捐赠 ${padded(index + 1, 2)}`,
          giftKind: 'goods',
          programme: 'epidemic',
          goods: [...goods],
          value,
          from: addDays('2022-01-20', index * 24),
        }),
      ],
      [link('GAVE', giver(index), id)],
    );
  });

type Aid = { readonly value: number; readonly from: string; readonly givers: readonly number[] };
/** Seven organisations and 8.6万 in all, as the source says; in which parts is made up. */
const AID: readonly Aid[] = [
  { value: 40_000, from: '2022-09-28', givers: [6, 10, 12] },
  { value: 26_000, from: '2022-12-09', givers: [14, 37] },
  { value: 20_000, from: '2023-02-16', givers: [44, 45] },
];

export const aidActions = (): SeedCommand[] =>
  AID.map(({ value, from, givers }, index) => {
    const id = `aid-${padded(index + 1, 2)}`;
    return create(
      'AidAction',
      id,
      [
        invented({
          title: `示例·雷州市结对帮扶款项 ${padded(index + 1, 2)}`,
          giftKind: 'money',
          programme: 'assistance',
          value,
          from,
          to: from,
          place: '湛江雷州市',
        }),
      ],
      givers.map((number) => link('GAVE', organizationId(number), id)),
    );
  });
