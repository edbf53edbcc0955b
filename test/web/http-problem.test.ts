import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../web/live/call.ts';
import { HttpProblem } from '../../web/live/http-problem.ts';
import { introduce } from '../../web/live/session.ts';
import { fetchSnapshot } from '../../web/live/snapshot.ts';
import { failureText, issueText, problemText, writeProblemText } from '../../web/ui/failure-text.ts';

afterEach(() => vi.restoreAllMocks());

const answered = (status: number, problem: object | string, headers: Record<string, string> = {}): void => {
  const body = typeof problem === 'string' ? problem : JSON.stringify(problem);
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response(body, { status, headers })),
  );
};
const refusedWith = async (asked: Promise<unknown>): Promise<HttpProblem> => {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpProblem);
  return error as HttpProblem;
};

describe('a refusal over HTTP', () => {
  it('keeps its code, what is wrong and when to come back', async () => {
    answered(429, { code: 'limited' }, { 'Retry-After': '3' });
    expect(await refusedWith(call('/search?q=x'))).toMatchObject({
      status: 429,
      failure: { code: 'limited' },
      retryAfterMs: 3_000,
    });
    const errors = [{ path: 'name', reason: 'badCharacters' }];
    answered(409, { code: 'conflict', errors, title: 'x' });
    expect((await refusedWith(call('/session'))).failure).toEqual({
      code: 'conflict',
      issues: errors,
    });
  });

  it('keeps them where it was a snapshot that was asked for', async () => {
    answered(503, { code: 'unavailable' }, { 'Retry-After': '1' });
    expect(await refusedWith(fetchSnapshot('/api/v1/snapshot', () => {}))).toMatchObject({
      failure: { code: 'unavailable' },
      retryAfterMs: 1_000,
    });
  });

  it('of a proxy is a status', async () => {
    answered(502, '<html>');
    const { status, failure, retryAfterMs } = await refusedWith(call('/figures'));
    expect([status, failure, retryAfterMs]).toEqual([502, undefined, undefined]);
  });

  it('is said in its own words to whoever wanted to write, and as a question’s to whoever asked', async () => {
    answered(400, { code: 'invalid', errors: [{ path: 'name', reason: 'tooLong', limit: 40 }] });
    const error = await refusedWith(introduce({ name: 'x'.repeat(41), unit: '' }));
    expect(writeProblemText(error, '没有记下')).toBe('没有记下（太长，最多 40）');
    expect(problemText(error, '没有记下')).toBe('没有记下（服务不认识这个问题，请刷新页面）');
    answered(429, { code: 'limited' });
    expect(writeProblemText(await refusedWith(call('/session')), '没有记下')).toContain('操作太频繁');
  });
});

describe('how much there may be', () => {
  it('is said where the refusal says it', () => {
    expect(issueText({ reason: 'tooLong' })).toBe('太长');
    expect(issueText({ reason: 'tooLarge', limit: 1_000_000_000 })).toBe('数值太大，最多 1,000,000,000');
    const issues = [{ path: 'id', reason: 'tooManyRelations', limit: 400 }];
    expect(failureText({ code: 'tooLarge', issues })).toBe('关联太多，请先分批移除，最多 400');
    expect(failureText({ code: 'tooLarge' })).toBe('内容太大，请分几次提交');
  });
});
