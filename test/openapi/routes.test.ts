import { describe, expect, it } from 'vitest';
import { ratesOf } from '../../server/access/rates.ts';
import { api } from '../../server/http/api.ts';
import { describeHttp } from '../../server/http/describe/openapi.ts';
import type { ApiContext } from '../../server/http/operation.ts';
import { OPERATIONS } from '../../server/http/operations.ts';
import { Description } from './description.ts';

const description = new Description(
  JSON.parse(JSON.stringify(describeHttp(OPERATIONS, { version: '0', path: '' }))),
);
/** Routers are made of it without its being asked for anything else. */
const context = { rates: ratesOf(1), monotonic: () => 0 } as ApiContext;

type Layer = {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
};

describe('the router', () => {
  it('H3 has no route that the document lacks, and every one that it has', () => {
    const routes = (api(context).stack as unknown as readonly Layer[]).flatMap(({ route }) =>
      Object.keys(route?.methods ?? {}).map((method) => `${method} ${route?.path}`),
    );
    const described = description.operations.map(({ method, path }) => [
      `${method.toLowerCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ]);
    const refusals = new Set(described.map(([, path]) => `_all ${path}`));
    expect([...routes].sort()).toEqual([...described.map(([operation]) => operation), ...refusals].sort());
  });

  it('H3 handles nothing beside routes but who asks, how often, whether they may write, and what is not there', () => {
    const others = (api(context).stack as unknown as readonly Layer[]).filter(({ route }) => !route);
    expect(others).toHaveLength(4);
  });
});

describe('the document', () => {
  it('says every schema once, and each of them can be read', () => {
    const { schemas } = description.document.components;
    for (const name of Object.keys(schemas)) description.wrong(undefined, 'components', 'schemas', name);
    const texts = Object.values(schemas).map((schema) => JSON.stringify(schema));
    const long = texts.filter((text) => text.length > 300);
    expect(new Set(long).size).toBe(long.length);
  });

  it('says of every operation what it is called and does, and of every name that it is one', () => {
    const ids = description.operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { summary } of OPERATIONS) expect(summary).toMatch(/^[A-Z].{6,}[^.]$/);
  });
});
