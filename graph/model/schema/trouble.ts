/** Why nothing can be written at present: a closed list, for the page, for `healthz` and for the log. */
export const TROUBLE = {
  opening: { zh: '正在打开数据库', en: 'The store is being opened' },
  storeUnreachable: {
    zh: '数据库没有应答，正在等待它恢复',
    en: 'The database does not answer; waiting for it',
  },
  diskFull: {
    zh: '磁盘已满，腾出空间后自动继续',
    en: 'The disk is full; it goes on by itself once there is room',
  },
  storeFailed: {
    zh: '数据库写入失败，正在重试；若不恢复请重启服务',
    en: 'The store cannot be written and is tried again; restart the server if this lasts',
  },
  rereading: { zh: '内存中的图谱正在重新读取', en: 'The graph in memory is being read again' },
} as const;
export type TroubleCode = keyof typeof TROUBLE;
