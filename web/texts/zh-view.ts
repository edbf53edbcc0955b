/** What a link says, and what of it could not be followed. */
export const zhView = {
  link: {
    copied: '已复制链接，对方打开后看到同样的画面',
    title: '复制链接',
    byHand: '浏览器不允许网页代为复制，请按 Ctrl+C（Mac 为 ⌘C）。',
    text: '链接',
    tooMany: '标出的 {{count}} 个对象太多，没有放进链接',
  },
  view: {
    droppedParts: '链接中的 {{count}} 项已不存在：{{what}}',
    count: { one: '一', other: '{{count}} ' },
    dropped: {
      camera: '{{n}}处位置',
      day: '{{n}}个日期',
      filter: '{{n}}个筛选',
      finding: '{{n}}条发现',
      list: '{{n}}份清单',
      other: '{{n}}项不认识的内容',
      page: '{{n}}个页面',
      record: '{{n}}条记录',
      rule: '{{n}}条规则',
      tab: '{{n}}个栏目',
      town: '{{n}}个镇街',
    },
  },
} as const;
