/** What was given and is not, or was not, accepted by the server. */
export const zhUnsent = {
  clock: {
    ahead: '这台电脑的时钟快了 {{by}}，页面按服务器的日期显示',
    behind: '这台电脑的时钟慢了 {{by}}，页面按服务器的日期显示',
    days: '{{value}} 天',
    hours: '{{value}} 小时',
    minutes: '{{value}} 分钟',
  },
  unsent: {
    title: '待同步的改动',
    none: '没有待同步的改动',
    since: '{{time}} 起',
    sent: '已发出，等待答复',
    drop: '放弃',
    isKept: '都保存在这个浏览器里，关闭或刷新后仍会按顺序提交。',
    keepFails: '浏览器不能保存未提交的改动（无痕窗口或磁盘已满），显示“已同步”之前请不要关闭页面',
    limited: '连接受限，已改用轮询：这里的网络不放行 WebSocket，同步可能慢一两秒；放行后自动恢复',
  },
} as const;
