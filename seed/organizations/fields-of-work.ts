/** A field of work: the department in charge, its subjects, and what its associations call themselves. */
export type FieldOfWork = {
  readonly unit: string;
  readonly industry: string;
  readonly subjects: readonly string[];
  readonly suffixes: readonly string[];
};

const field = (slug: string, industry: string, subjects: string, suffixes: string): FieldOfWork => ({
  unit: `unit-${slug}`,
  industry,
  subjects: subjects.split(' '),
  suffixes: suffixes.split(' '),
});

export const FIELDS_OF_WORK: readonly FieldOfWork[] = [
  field(
    'industry',
    '工业制造',
    '汽车零部件 船舶修造 智能装备 电子信息 新材料 生物医药 食品加工 服装纺织 印刷包装',
    '行业协会 企业商会 技术促进会',
  ),
  field(
    'commerce',
    '商贸服务',
    '跨境电商 会展服务 餐饮 酒店 冷链物流 家政服务 广告 零售',
    '行业协会 商会 从业者联谊会',
  ),
  field(
    'housing',
    '建设与物业',
    '装饰装修 工程监理 建材 园林绿化 房地产经纪 智慧社区',
    '行业协会 企业商会 技术促进会',
  ),
  field('finance', '金融服务', '融资租赁 担保 保险经纪 投资', '行业协会 研究会 从业者联谊会'),
  field('transport', '交通运输', '港口服务 航运 道路运输 汽车维修', '行业协会 企业商会 从业者联谊会'),
  field('education', '教育', '学前教育 职业教育 家庭教育 研学', '协会 促进会 学会'),
  field('health', '卫生健康', '护理 中医药 公共卫生 心理健康 康复', '学会 协会 志愿者协会'),
  field(
    'culture',
    '文化体育',
    '书法 美术 摄影 舞蹈 龙舟 羽毛球 乒乓球 篮球 太极拳 长跑 粤曲',
    '协会 联谊会 志愿者协会',
  ),
  field(
    'agriculture',
    '农业农村',
    '水产养殖 花卉 香蕉 莲藕 农机 农产品流通 休闲农业',
    '协会 技术促进会 经纪人联谊会',
  ),
  field('labour', '就业人才', '人力资源 技能人才', '协会 促进会 研究会'),
  field('science', '科学技术', '科普 青年科技 信息安全', '协会 促进会 学会'),
  field('justice', '法律服务', '法律服务 人民调解', '协会 促进会 志愿者协会'),
  field('market', '市场服务', '计量检测 个体私营 诚信经营', '协会 促进会 联谊会'),
  field('ecology', '生态环保', '环保产业 水环境', '协会 促进会 志愿者协会'),
  field('emergency', '安全应急', '安全生产 应急救援', '协会 促进会 志愿者协会'),
];

/** What service institutions do, with the unit in charge. */
export const SERVICES: readonly {
  readonly unit: string;
  readonly industry: string;
  readonly name: string;
}[] = [
  { unit: 'unit-women', industry: '社会服务', name: '社会工作服务中心' },
  { unit: 'unit-health', industry: '社会服务', name: '养老服务中心' },
  { unit: 'unit-education', industry: '教育', name: '幼儿园' },
  { unit: 'unit-labour', industry: '就业人才', name: '职业培训学校' },
  { unit: 'unit-youth', industry: '社会服务', name: '青少年活动中心' },
  { unit: 'unit-health', industry: '卫生健康', name: '康复服务中心' },
  { unit: 'unit-culture', industry: '文化体育', name: '体育俱乐部' },
  { unit: 'unit-culture', industry: '文化体育', name: '文化艺术中心' },
  { unit: 'unit-science', industry: '科学技术', name: '科技创新服务中心' },
  { unit: 'unit-justice', industry: '法律服务', name: '法律援助服务中心' },
];

/** Words that institutions are named after. */
export const NAME_WORDS =
  '晨晖 星河 春禾 青荷 海蓝 云帆 启明 乐善 仁和 同心 守望 邻里 暖阳 葵花 橘灯 木棉 紫荆 红棉 蓝鲸 白鹭 稻香 麦田 绿洲 榕树 朝阳 博雅 致远 知行 明德 至善'.split(
    ' ',
  );

export const FOUNDATION_WORDS = '乡梓 青苗 同舟 惠泽 春晖 蓝海'.split(' ');
export const COMMUNITY_GROUPS = '邻里互助会 文艺队 老年人互助会 志愿服务队'.split(' ');
