/** What each question of the README's appendix is answered over the article's graph: how many rows, and the first three. */
export const ANALYST_ANSWERS: readonly {
  readonly count: number;
  readonly first: readonly Readonly<Record<string, unknown>>[];
}[] = [
  {
    count: 3,
    first: [
      { partner: '广州市南沙区物业管理行业协会', since: '2022-07-20', until: '2024-07-19' },
      { partner: '广州市南沙区社会组织联合会', since: '2022-11-23', until: '2023-11-22' },
      { partner: '示例·鹭岸物业公司', since: '2022-11-23', until: '2023-11-22' },
    ],
  },
  {
    count: 3,
    first: [{ partner: '南北台社区' }, { partner: '示例·住房建设主管部门' }, { partner: '示例·港晴社区' }],
  },
  {
    count: 31,
    first: [
      { organisation: '示例·万顷沙镇家庭教育学会' },
      { organisation: '示例·万顷沙镇投资行业协会' },
      { organisation: '示例·万顷沙镇新材料企业商会' },
    ],
  },
  {
    count: 9,
    first: [
      { town: '南沙街道', organisations: 80 },
      { town: '大岗镇', organisations: 55 },
      { town: '黄阁镇', organisations: 48 },
    ],
  },
  {
    count: 15,
    first: [
      { lead: '区企业和企业家联合会党支部', host: '广州市南沙区企业和企业家联合会' },
      { lead: '区建筑行业协会党支部', host: '广州市南沙区建筑行业协会' },
      { lead: '区物业管理行业协会党支部', host: '广州市南沙区物业管理行业协会' },
    ],
  },
  {
    count: 5,
    first: [
      { lead: '区建筑行业协会党支部', agreements: 4 },
      { lead: '区物业管理行业协会党支部', agreements: 4 },
      { lead: '区金融行业协会党支部', agreements: 4 },
    ],
  },
  {
    count: 10,
    first: [
      { organisation: '广州市南沙区企业和企业家联合会', grade: '4A' },
      { organisation: '广州市南沙区建筑行业协会', grade: '4A' },
      { organisation: '广州市南沙区物业管理行业协会', grade: '4A' },
    ],
  },
  {
    count: 9,
    first: [
      { town: '大岗镇', communities: 24 },
      { town: '榄核镇', communities: 23 },
      { town: '东涌镇', communities: 22 },
    ],
  },
  {
    count: 5,
    first: [
      { agreement: '示例·大岗镇教育发展促进会与澜悦社区结对共建协议', until: '2023-07-13' },
      { agreement: '示例·榄核镇健康服务协会与鹭裕村结对共建协议', until: '2023-07-25' },
      { agreement: '示例·区企业和企业家联合会与澜港商业银行等结对共建协议', until: '2023-08-24' },
    ],
  },
  {
    count: 15,
    first: [
      { category: 'youth', needs: 8, claimed: 4 },
      { category: 'culture', needs: 7, claimed: 4 },
      { category: 'industry', needs: 7, claimed: 7 },
    ],
  },
  {
    count: 5,
    first: [
      { recipient: '示例·南沙区橘灯职业培训学校', yuan: 173000, grants: 3 },
      { recipient: '示例·南沙区暖阳体育俱乐部', yuan: 155000, grants: 2 },
      { recipient: '示例·南沙区绿洲青少年活动中心', yuan: 153000, grants: 2 },
    ],
  },
  {
    count: 8,
    first: [
      { site: '示例·东涌镇运输行业协会党建工作示范点', owner: '示例·东涌镇运输行业协会党支部' },
      { site: '示例·南沙区乐善康复服务中心党建工作示范点', owner: '示例·南沙区乐善康复服务中心' },
      { site: '示例·南沙区文旅产业协会党建工作示范点', owner: '示例·南沙区文旅产业协会党支部' },
    ],
  },
];
