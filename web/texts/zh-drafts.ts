/** What was typed and is not saved. */
export const zhDrafts = {
  draft: {
    typed: '输入了“{{text}}”',
    notSaved: '没有保存：{{reason}}',
    left: '还没有确认',
    unfinished: '离开时输入法还没有选字',
    empty: '（清空）',
    goOn: '继续修改',
    drop: '丢弃',
    bringBack: '恢复刚才输入的“{{text}}”',
    notKept: '浏览器不能保存草稿，关闭页面前请处理完。',
    offer: '{{time}} 填过一份，没有提交',
    restore: '恢复草稿',
    askTitle: '填写的内容还没有提交',
    askExplain: '保留草稿后，下次打开这里时可以恢复。',
    askNotKept: '浏览器不能保存草稿（无痕窗口或磁盘已满）：草稿只留到关闭页面为止。',
    stay: '继续填写',
    keep: '保留草稿',
  },
} as const;
