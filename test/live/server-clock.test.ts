import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const HOUR_MS = 3_600_000;
const SERVER = Date.UTC(2026, 3, 14, 1);

beforeEach(() => {
  vi.useFakeTimers({ now: SERVER + HOUR_MS });
  vi.resetModules();
});
afterEach(() => void vi.useRealTimers());
const clock = () => import('../../web/live/server-clock.ts');

it('before the server is heard the computer’s own time counts, and nothing is said of it', async () => {
  const { serverNow, clockAheadMs } = await clock();
  expect([serverNow().getTime(), clockAheadMs()]).toEqual([SERVER + HOUR_MS, undefined]);
});

it('what the server says counts, less half the way there and back, and goes on by itself', async () => {
  const { serverNow, clockAheadMs, heardServerTime } = await clock();
  heardServerTime(SERVER, 400);
  expect(serverNow().getTime()).toBe(SERVER + 200);
  vi.advanceTimersByTime(10_000);
  expect(serverNow().getTime()).toBe(SERVER + 10_200);
  expect(clockAheadMs()).toBe(HOUR_MS - 200);
});

it('a message that was long on its way changes nothing', async () => {
  const { serverNow, heardServerTime } = await clock();
  heardServerTime(SERVER);
  vi.advanceTimersByTime(10_000);
  heardServerTime(SERVER + 1_000);
  expect(serverNow().getTime()).toBe(SERVER + 10_000);
});

it('a computer whose clock is set meanwhile moves nothing', async () => {
  const { serverNow, clockAheadMs, heardServerTime } = await clock();
  heardServerTime(SERVER);
  vi.setSystemTime(SERVER - 3 * HOUR_MS);
  expect(serverNow().getTime()).toBe(SERVER);
  expect(clockAheadMs()).toBe(-3 * HOUR_MS);
});

it('a server whose clock was set back by an hour is followed', async () => {
  const { serverNow, heardServerTime } = await clock();
  heardServerTime(SERVER);
  heardServerTime(SERVER - HOUR_MS);
  expect(serverNow().getTime()).toBe(SERVER - HOUR_MS);
});
