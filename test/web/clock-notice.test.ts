import { expect, it } from 'vitest';
import { clockNotice } from '../../web/app/clock-notice.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

it.each([
  [-74 * HOUR_MS, '慢了 3 天 2 小时，'],
  [24 * HOUR_MS, '快了 1 天，'],
  [90 * MINUTE_MS, '快了 1 小时 30 分钟，'],
  [-2 * MINUTE_MS, '慢了 2 分钟，'],
])('a clock %d ms ahead: %s', (ahead, said) => {
  expect(clockNotice(ahead)).toBe(`这台电脑的时钟${said}页面按服务器的日期显示`);
});
