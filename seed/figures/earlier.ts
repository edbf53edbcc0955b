import { EARLIER_REPORT } from '../documents.ts';
import { create, known, knownLink, link, noted, type SeedCommand } from '../record.ts';

const EARLIER_DAY = '2022-07-29';
const NOTE = '不在原文中：人民网-中国共产党新闻网党建频道 2022-07-29 报道';

const earlier = (figure: string, title: string, value: number): SeedCommand => {
  const id = `fig-${figure}`;
  return create(
    'ReportedFigure',
    id,
    [
      known({ value, unit: '个', precision: 'exact', periodTo: EARLIER_DAY }),
      noted({ figure, title, note: NOTE }),
    ],
    [knownLink(link('SOURCE', id, EARLIER_REPORT))],
  );
};

/** The state of July 2022, with which a time-lapse begins. */
export const earlierFigures = (): SeedCommand[] => [
  earlier('leads-2022-07', '带头单位党组织（2022年7月）', 9),
  earlier('surveyed-2022-07', '走访的社会组织党组织（2022年7月）', 12),
];
