/** What pages say to one another. */
export const zhPages = {
  pages: {
    shown: '已标出 {{count}} 个对象',
    shownAs: '已标出：{{name}} {{count}} 个',
    clearShown: '取消标出',
  },
} as const;
