import { LEAGUE } from '../organizations/named.ts';
import { create, invented, link, noted, type SeedCommand, said, saidLink } from '../record.ts';
import { YANGJIA } from '../units.ts';

const ASSISTANCE = 'ag-41';
const SIGNED = '指导区社会组织联合会和杨家镇人民政府签订结对协议';
const LAUNCH = '[雷州市杨家镇帮扶项目启动仪式现场]';

/**
 * The agreement with a town outside the district. The source does not say whether it is one of the forty: it is of another
 * type and is counted apart. Both sides sign themselves; its days are made up.
 */
export const assistance = (): SeedCommand[] => [
  create(
    'Agreement',
    ASSISTANCE,
    [
      noted({ title: '区社会组织联合会与杨家镇人民政府结对协议', agreementType: 'assistance' }),
      invented({
        signedOn: '2022-09-28',
        publishedOn: '2022-10-09',
        termFrom: '2022-09-28',
        termTo: '2024-09-27',
        linkModes: ['platform', 'masses'],
      }),
      noted({ note: '原文未写明是否计入40份，单独统计' }),
    ],
    [
      saidLink(SIGNED, link('PARTY_TO', LEAGUE, ASSISTANCE, { role: 'a', order: 1 })),
      saidLink(SIGNED, link('PARTY_TO', YANGJIA, ASSISTANCE, { role: 'b', order: 2 })),
    ],
  ),
  create(
    'Activity',
    'act-yangjia-launch',
    [
      said(LAUNCH, { title: '雷州市杨家镇帮扶项目启动仪式', place: '雷州市杨家镇', evidence: ['photo'] }),
      invented({ from: '2023-02-16', to: '2023-02-16' }),
    ],
    [link('BELONGS_TO', 'act-yangjia-launch', ASSISTANCE), link('HOSTED_BY', 'act-yangjia-launch', LEAGUE)],
  ),
  create(
    'Need',
    'need-yangjia',
    [
      invented({
        title: '示例·杨家镇：助困帮扶需求',
        category: 'hardship',
        postedOn: '2022-08-29',
        windowDays: 7,
        closedOn: '2022-12-30',
        result: '示例：已办结',
      }),
    ],
    [
      link('LISTS', ASSISTANCE, 'need-yangjia'),
      link('NEEDS', YANGJIA, 'need-yangjia'),
      link('CLAIMS', LEAGUE, 'need-yangjia', { claimedOn: '2022-09-02' }),
    ],
  ),
  create(
    'Offer',
    'offer-yangjia',
    [
      invented({
        title: '示例·区社会组织联合会：助困帮扶资源',
        category: 'hardship',
        postedOn: '2022-09-01',
      }),
    ],
    [link('LISTS', ASSISTANCE, 'offer-yangjia'), link('OFFERS', LEAGUE, 'offer-yangjia')],
  ),
  create(
    'Appraisal',
    'appraisal-yangjia',
    [
      invented({
        on: '2023-01-13',
        routineScore: 94,
        annualScore: 95,
        result: 'good',
        note: '示例：年度评约',
      }),
    ],
    [link('APPRAISES', 'appraisal-yangjia', ASSISTANCE)],
  ),
];
