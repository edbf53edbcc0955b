import type { z } from 'zod';
import type { Failure as FailureSchema, Issue as IssueSchema } from './failure-schema.ts';

/**
 * The closed list of refusals. One entry gives the HTTP status and the words for people; code compares codes, never
 * words. `internal` is the only one that stands for a bug.
 */
export const FAILURE = {
  invalid: {
    http: 400,
    zh: '内容不合要求，请按提示修改',
    en: 'The content is not valid; see the marked fields',
  },
  unauthorized: {
    http: 401,
    zh: '链接无效或已过期，请向管理员索取新链接',
    en: 'The link is not valid; ask for a new one',
  },
  denied: { http: 403, zh: '没有做这项操作的权限', en: 'Not permitted' },
  origin: { http: 403, zh: '请求来自其他网站，已拒绝', en: 'The request came from another site' },
  notFound: { http: 404, zh: '对象不存在或已被删除', en: 'It does not exist or was deleted' },
  method: { http: 405, zh: '这个地址不支持这种请求', en: 'This address does not take that method' },
  exists: { http: 409, zh: '已经存在相同的记录', en: 'It exists already' },
  taken: { http: 409, zh: '这个值已被另一条记录使用', en: 'The value is used by another record' },
  conflict: { http: 409, zh: '已有人先改了这里，请看过对方的改动再决定', en: 'Somebody changed it first' },
  doubtful: {
    http: 409,
    zh: '内容可疑，核对后请确认保存',
    en: 'The content is doubtful; confirm to save it',
  },
  illegal: { http: 409, zh: '现在的状态不允许这一步', en: 'The present state does not allow this step' },
  dangling: { http: 409, zh: '关系的一端不存在', en: 'An end of the relation does not exist' },
  order: {
    http: 409,
    zh: '前面的改动还没有收到，请重新同步',
    en: 'An earlier change has not arrived; synchronise',
  },
  gone: { http: 410, zh: '记录太旧，请重新载入', en: 'Too old; load a snapshot' },
  tooLarge: { http: 413, zh: '内容太大，请分几次提交', en: 'Too large; send it in parts' },
  mediaType: { http: 415, zh: '只接受 JSON', en: 'Only JSON is accepted' },
  limited: { http: 429, zh: '操作太频繁，请稍等', en: 'Too many requests; wait a moment' },
  busy: { http: 503, zh: '同时来的太多，请稍等', en: 'Too many come at once; wait a moment' },
  tooOld: { http: 409, zh: '页面版本过旧，请刷新', en: 'The page is too old; reload' },
  tooNew: { http: 409, zh: '服务版本过旧，请稍后再试', en: 'The server is older than the page' },
  unavailable: {
    http: 503,
    zh: '暂时不能写入，数据没有丢失，请稍后再试',
    en: 'Cannot write now; nothing is lost',
  },
  internal: { http: 500, zh: '程序出错，已记录', en: 'An internal error; it was logged' },
} as const;
export type FailureCode = keyof typeof FAILURE;

export type Failure = z.infer<typeof FailureSchema>;
export type Issue = z.infer<typeof IssueSchema>;

/** An expected refusal on its way to the edge, where one place turns it into a reply. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, detail: Omit<Failure, 'code'> = {}) {
    super(code);
    this.failure = { code, ...detail };
  }
}
