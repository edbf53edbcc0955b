/** The six groups of the article, in its order; `source` says which part of it a group answers. */
export const FIGURE_GROUPS = {
  venues: { zh: '阵地与章程', en: 'Venues and charters', source: '融合工作管理 ①②' },
  leadership: { zh: '班子与治理', en: 'Leadership and governance', source: '融合工作管理 ③④' },
  service: { zh: '社会治理与帮扶', en: 'Service and aid', source: '融合服务理念 ①' },
  pairing: { zh: '结对共建', en: 'Pairing', source: '融合服务理念 ②' },
  money: { zh: '扶持与资助', en: 'Support and grants', source: '融合机制创新 ①②' },
  brands: { zh: '评选与品牌', en: 'Awards and brands', source: '融合机制创新 ③' },
} as const;
