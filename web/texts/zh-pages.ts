/** What pages say to one another. */
export const zhPages = {
  pages: {
    shown: '已标出 {{count}} 个对象',
    clearShown: '取消标出',
  },
} as const;
