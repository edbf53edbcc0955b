/** What was given and is not, or was not, accepted by the server. */
export const zhUnsent = {
  command: {
    'node.create': '新建{{kind}}“{{name}}”',
    'node.update': '修改“{{name}}”：{{values}}',
    'node.move': '移动“{{name}}”',
    'node.delete': '删除“{{name}}”',
    'relation.create': '在“{{name}}”与“{{other}}”之间新建“{{relation}}”',
    'relation.update': '修改“{{name}}”与“{{other}}”之间的联系：{{values}}',
    'relation.delete': '删除“{{name}}”与“{{other}}”之间的联系',
    'agreement.milestone': '修改“{{name}}”的签约与期限：{{values}}',
    'gap.snooze': '缺口延后至 {{values}}',
    'gap.wake': '取消缺口延后',
    'gap.assign': '缺口交给{{values}}',
    'gap.unassign': '取消缺口经办人',
    'gap.dismiss': '标为不算缺口：{{values}}',
    'gap.restore': '恢复为缺口',
    'rule.tune': '调整缺口规则 {{name}}：{{values}}',
  },
  unsent: {
    refused: '上次没来得及提交的改动，有 {{count}} 项没有被接受：{{list}}',
    refusedOne: '{{what}}（{{reason}}）',
    more: '等',
    gone: '已删除的对象',
    cleared: '清空',
    keepFails: '浏览器不能保存未提交的改动（无痕窗口或磁盘已满），显示“已同步”之前请不要关闭页面',
  },
} as const;
