/** Where a fact comes from; every source has its own mark on screen. */
export const SOURCE = {
  article: { zh: '原文', en: 'Source text', mark: '●' },
  sample: { zh: '示例', en: 'Sample', mark: '○' },
  ledger: { zh: '台账', en: 'Ledger', mark: '□' },
  public: { zh: '公开资料', en: 'Public record', mark: '◆' },
  computed: { zh: '计算', en: 'Computed', mark: '■' },
  entered: { zh: '录入', en: 'Entered', mark: '◇' },
} as const;
export type Source = keyof typeof SOURCE;
