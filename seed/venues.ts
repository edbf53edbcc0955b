import { ARTICLE_DAY, create, link, noted, type SeedCommand, said, saidLink } from './record.ts';

export const BASE = 'venue-base';
const BASE_QUOTE = '结合南沙区特色运用红色元素建设南沙区社会组织党群服务中心和培育发展基地';
const HUANGGE = '黄阁镇社会组织孵化站和社会组织党群服务中心已挂牌启用';

/** What the source names: the district's base, and the two places of 黄阁镇, open by its day. */
export const venues = (): SeedCommand[] => [
  create('Venue', BASE, [
    said(BASE_QUOTE, {
      name: '南沙区社会组织党群服务中心和培育发展基地',
      venueKinds: ['serviceCentre', 'cultivationBase'],
    }),
    // “搭建咨询、培育、孵化、教育等多功能于一体的综合性平台” is said of the centres of towns; of it, as we read it.
    noted({ functions: ['advice', 'cultivation', 'incubation', 'education'] }),
  ]),
  create(
    'Venue',
    'venue-huangge-station',
    [said(HUANGGE, { name: '黄阁镇社会组织孵化站', venueKinds: ['incubationStation'], openBy: ARTICLE_DAY })],
    [saidLink(HUANGGE, link('LOCATED_IN', 'venue-huangge-station', 'town-huangge'))],
  ),
  create(
    'Venue',
    'venue-huangge-centre',
    [
      said(HUANGGE, {
        name: '黄阁镇社会组织党群服务中心',
        venueKinds: ['serviceCentre'],
        openBy: ARTICLE_DAY,
      }),
    ],
    [saidLink(HUANGGE, link('LOCATED_IN', 'venue-huangge-centre', 'town-huangge'))],
  ),
];
