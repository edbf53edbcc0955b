/** What others did meanwhile, or just now. */
export const zhAway = {
  away: {
    some: '你离开的 {{time}}里：{{people}} 人作了 {{acts}} 处改动',
    many: '你离开的 {{time}}里：共有 {{acts}} 处改动，较多，没有逐条列出',
    show: '查看',
    title: '你离开的 {{time}}里',
    person: '{{name}} · {{count}} 处',
    minutes: '{{count}} 分钟',
    hours: '{{count}} 小时',
    days: '{{count}} 天',
    gone: '已删除',
    rest: '另有 {{count}} 处没有列出',
    someone: '有人',
    batch: '批量写入 {{count}} 处',
    other: '作了一处改动',
  },
  justNow: {
    changed: '{{name}} 刚刚修改了{{what}}',
    created: '{{name}} 刚刚新建了“{{what}}”',
    deleted: '{{name}} 刚刚删除了“{{what}}”',
    moved: '{{name}} 刚刚移动了“{{what}}”',
    of: '“{{what}}”的{{list}}',
    relations: '{{name}} 刚刚修改了“{{what}}”的联系',
    batch: '{{name}} 刚刚批量写入 {{count}} 处，其中有“{{what}}”',
    several: '{{name}} 刚刚对“{{what}}”作了 {{count}} 处改动',
  },
} as const;
