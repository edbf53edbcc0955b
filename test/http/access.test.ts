import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await runServer();
  cookie = await server.cookie();
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

const API = [
  '/api/v1/snapshot',
  '/api/v1/changes?since=0',
  '/api/v1/search?q=x',
  '/api/v1/session',
  '/api/v1/commands',
  '/api/v1/none',
  '/api/v1',
];
const WRITES = [
  ['POST', '/api/v1/commands'],
  ['PUT', '/api/v1/session'],
  ['DELETE', '/api/v1/session'],
  ['PATCH', '/api/v1/commands'],
] as const;
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ name: '外人' });

describe('A1 without the link', () => {
  it('healthz answers, and says no more than it must', async () => {
    for (const path of ['/healthz', '/api/v1/healthz']) {
      const { status, json } = await server.raw(path);
      const engine = 'embedded';
      expect([status, json]).toEqual([200, { ok: true, ready: true, engine, seq: 1, version: '0.0.0-test' }]);
    }
  });

  it('the API answers nothing else', async () => {
    const nobody = [
      {},
      { authorization: 'Bearer wrong-token-0000000000' },
      { authorization: 'Bearer ' },
      { authorization: `bearer ${server.token}x` },
      { authorization: `Basic ${server.token}` },
      { cookie: `pairing-atlas-${server.port}=x.y` },
      { cookie: `${cookie.slice(0, -4)}AAAA` },
      // Another actor under a signature that was given to this one.
      { cookie: cookie.replace(/=.{26}/, '=01ARZ3NDEKTSV4RRFFQ69G5FAV') },
    ];
    for (const headers of nobody) {
      for (const path of API) {
        const reply = await server.raw(path, { headers });
        expect(problemOf(reply), `${path} ${JSON.stringify(headers)}`).toBe('unauthorized');
      }
      for (const [method, path] of WRITES) {
        const reply = await server.raw(path, { method, headers: { ...headers, ...json }, body });
        expect(['unauthorized', 'origin']).toContain(problemOf(reply));
      }
    }
  });

  it('the page and its files are a forbidden page without data or script', async () => {
    for (const path of [
      '/',
      '/assets/page.js',
      '/index.html',
      '/mark.svg',
      '/nothing',
      `/?token=${'x'.repeat(24)}`,
      '/?token=',
      `/?token=${server.token}&token=x`,
    ]) {
      const { status, text, headers } = await server.raw(path);
      expect([path, status]).toEqual([path, 403]);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['set-cookie']).toBeUndefined();
      expect(text).toContain('打不开这张图谱');
      expect(text).not.toMatch(/<script|新工作区|token=[^…]|assets/);
    }
  });
});

describe('the link', () => {
  it('A2 gives a session and leaves the address bar', async () => {
    const { status, headers, text } = await server.raw(`/?token=${server.token}`);
    expect([status, headers.location]).toEqual([302, '/']);
    const [set = ''] = headers['set-cookie'] ?? [];
    expect(set).toMatch(/^pairing-atlas-\d+=[0-9A-Z]{26}\.[\w-]{43}; /);
    expect(set.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=15552000',
      'Path=/',
      'SameSite=Lax',
    ]);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(set + text).not.toContain(server.token);
  });

  it('opened again keeps the person', async () => {
    const { headers } = await server.raw(`/?token=${server.token}`, { headers: { cookie } });
    expect(headers['set-cookie']?.[0]).toMatch(new RegExp(`^${cookie.replace('.', '\\.')};`));
  });

  it('works for the page alone, not for the API', async () => {
    expect(problemOf(await server.raw(`/api/v1/snapshot?token=${server.token}`))).toBe('unauthorized');
    expect((await server.raw(`/assets/page.js?token=${server.token}`)).status).toBe(403);
  });

  it('is a secure cookie where the public address is https, under which it answers too', async () => {
    const secure = await runServer({ publicUrl: 'https://atlas.example.org' });
    const { headers } = await secure.raw(`/?token=${secure.token}`, {
      headers: { host: 'atlas.example.org' },
    });
    expect(headers['set-cookie']?.[0]).toMatch(/; Secure(;|$)/);
    const [held = ''] = (headers['set-cookie']?.[0] ?? '').split(';');
    const write = (origin: string) =>
      secure.raw('/api/v1/session', {
        method: 'PUT',
        headers: { ...json, cookie: held, host: 'atlas.example.org', origin, 'x-pairing-atlas': '1' },
        body,
      });
    expect((await write('https://atlas.example.org')).status).toBe(200);
    expect(problemOf(await write('https://atlas.example.org.evil.example'))).toBe('origin');
    await secure.close();
  });
});

describe('the page', () => {
  it('A5 with a session: CSP with this answer’s nonce, no inline script', async () => {
    const [first, second] = [
      await server.raw('/', { headers: { cookie } }),
      await server.raw('/', { headers: { cookie } }),
    ];
    const nonces = [first, second].map(({ status, headers, text }) => {
      expect(status).toBe(200);
      const csp = String(headers['content-security-policy']);
      expect(csp).toMatch(/default-src 'self';/);
      expect(csp).toMatch(/script-src 'self';/);
      expect(csp).toMatch(/frame-ancestors 'none'/);
      expect(csp).toMatch(/object-src 'none'/);
      expect(csp).not.toMatch(/unsafe|\*/);
      const nonce = /'nonce-([^']+)'/.exec(csp)?.[1] ?? '';
      expect(text).toContain(`<style nonce="${nonce}">`);
      expect(text).not.toContain('__CSP_NONCE__');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
      return nonce;
    });
    expect(nonces[0]).toMatch(/^[\w+/=]{20,}$/);
    expect(nonces[1]).not.toBe(nonces[0]);
    expect((await server.raw('/assets/page.js', { headers: { cookie } })).status).toBe(200);
  });

  it('A5 data answers: nothing of them runs, nobody frames them', async () => {
    for (const path of ['/api/v1/session', '/api/v1/nothing']) {
      const { headers } = await server.raw(path, { headers: { cookie } });
      expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('says of a file of another build that it is not there, instead of answering with the page', async () => {
    const { status, headers } = await server.raw('/assets/page-of-yesterday.js', { headers: { cookie } });
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('hands out nothing beside itself', async () => {
    for (const path of [
      '/../package.json',
      '/assets/../../data/access.json',
      '/assets/%2e%2e/%2e%2e/data/access.json',
      '/assets/..%2f..%2fdata%2faccess.json',
      '/%00',
      '/assets/%00',
      '/%E0%A4%A',
    ]) {
      const { status, text } = await server.raw(path, { headers: { cookie } });
      expect([path, status < 500]).toEqual([path, true]);
      expect(status === 200).toBe(false);
      expect(text).not.toMatch(/sessionKey|pairing-atlas"|\bat .*:\d+/);
    }
  });
});

describe('under another name (DNS rebinding)', () => {
  it('A4 nothing is answered but health', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      '127.0.0.1',
      `127.0.0.1:${server.port + 1}`,
      `127.0.0.1:${server.port}.evil.example`,
    ]) {
      for (const path of [
        '/',
        '/assets/page.js',
        `/?token=${server.token}`,
        '/api/v1/snapshot',
        '/api/v1/healthz',
      ]) {
        const reply = await server.raw(path, { headers: { host, cookie } });
        expect(problemOf(reply), `${host}${path}`).toBe('origin');
        expect(reply.headers['set-cookie']).toBeUndefined();
      }
    }
    for (const host of [`localhost:${server.port}`, `LOCALHOST:${server.port}`, `[::1]:${server.port}`])
      expect((await server.raw('/api/v1/snapshot', { headers: { host, cookie } })).status).toBe(200);
  });
});

describe('a write', () => {
  const write = (headers: Record<string, string>) =>
    server.raw('/api/v1/session', { method: 'PUT', headers: { ...json, ...headers }, body });
  const own = () => ({ cookie, 'x-pairing-atlas': '1', origin: `http://127.0.0.1:${server.port}` });

  it('A3 by cookie needs our own header and our own origin', async () => {
    const { 'x-pairing-atlas': _, ...withoutHeader } = own();
    const { origin: __, ...withoutOrigin } = own();
    for (const headers of [
      { cookie },
      withoutHeader,
      withoutOrigin,
      { ...own(), origin: 'https://evil.example' },
      { ...own(), origin: 'null' },
      { ...own(), origin: `http://127.0.0.1:${server.port + 1}` },
      { ...own(), origin: `http://127.0.0.1:${server.port}.evil.example` },
      { ...own(), origin: `file://127.0.0.1:${server.port}` },
      // What a browser adds by itself for a proxy's password is no proof of anything.
      { cookie, authorization: 'Basic eDp5' },
      { ...withoutHeader, authorization: 'Basic eDp5' },
    ])
      expect(problemOf(await write(headers)), JSON.stringify(headers)).toBe('origin');
    expect((await write(own())).status).toBe(200);
  });

  it('by token needs neither', async () => {
    expect((await write({ authorization: `Bearer ${server.token}` })).status).toBe(200);
    expect(
      (await write({ authorization: `Bearer ${server.token}`, origin: 'https://evil.example' })).status,
    ).toBe(200);
  });

  it('never by a form: it cannot say that it is JSON', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    ]) {
      const headers = { ...own(), ...(type ? { 'content-type': type } : {}) };
      const reply = await server.raw('/api/v1/session', { method: 'PUT', headers, body });
      expect(problemOf(reply), type).toBe('mediaType');
    }
  });
});
