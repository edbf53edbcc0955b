/** Towns as bubbles, where the map holds too much to be drawn mark by mark. */
export const zhTowns = {
  towns: {
    open: '打开',
    close: '收起',
    share: '{{percent}}% 有结对',
    fraction: '{{paired}}/{{total}}',
    announce: '{{name}}，{{count}} 个对象，有结对 {{paired}}/{{total}}，按回车打开',
    announceBare: '{{name}}，{{count}} 个对象，按回车打开',
    key: {
      label: '镇街归并图例',
      count: '镇街内可见对象数',
      ring: '环：有结对的比例',
      band: '带：跨镇街协议份数',
      how: '放大、双击或搜索即打开镇街',
    },
  },
  /** The small discs around a focused mark. */
  focusKey: { title: '聚焦处的小圆', hint: '指向看名称' },
} as const;
