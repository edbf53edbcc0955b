import { create, known, noted, type SeedCommand, said } from './record.ts';

export const ARTICLE = 'doc-article';
/** An earlier public report (dangjian.people.com.cn), from which the state of July 2022 is known. */
export const EARLIER_REPORT = 'doc-people-2022-07';

const GUIDANCE = '制定党组织结对共建工作指导意见和结对共建协议模板';

/** The source text itself, and the papers that it names. */
export const documents = (): SeedCommand[] => [
  create('Document', ARTICLE, [
    said('南沙区民政局:三融合促双提升实现党建引领社会组织高质量发展', {
      title: '南沙区民政局:三融合促双提升实现党建引领社会组织高质量发展',
    }),
    said('时间:2023-04-14', { on: '2023-04-14' }),
    said('来源:广州市南沙区民政局', { issuer: '广州市南沙区民政局' }),
    noted({ documentKind: 'report' }),
  ]),
  create('Document', EARLIER_REPORT, [
    known({
      title: '广东广州市南沙区：“五红”引领点初心激活力 “五联”共建促发展显担当',
      issuer: '中共广州市南沙区委组织部',
      on: '2022-07-29',
      documentKind: 'report',
    }),
    noted({ note: '人民网-中国共产党新闻网党建频道；原文之外：走访12家社会组织党组织，指导带头单位9个' }),
  ]),
  create('Document', 'doc-guiding-opinion', [
    said(GUIDANCE, { title: '党组织结对共建工作指导意见', documentKind: 'guidingOpinion' }),
  ]),
  create('Document', 'doc-agreement-template', [
    said(GUIDANCE, { title: '结对共建协议模板', documentKind: 'agreementTemplate' }),
  ]),
  create('Document', 'doc-charter-model', [
    said('制定社会组织章程示范样本', { title: '社会组织章程示范样本', documentKind: 'charterModel' }),
  ]),
  create('Document', 'doc-support-measures', [
    said('南沙区从2014年建立社会组织扶持政策,加大社会组织培育发展力度,2021年再次修订后出台的管理办法', {
      documentKind: 'policy',
      version: '2021年修订',
      note: '2014年建立，2021年再次修订',
    }),
    // The source gives no title.
    noted({ title: '社会组织扶持政策管理办法' }),
  ]),
];
