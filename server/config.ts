import { z } from 'zod';
import {
  type Environment,
  optional,
  readStorePlace,
  STORE_VARIABLES,
  type StorePlace,
  variableReader,
} from '../graph/store/environment.ts';

/** An origin, and the path under which a proxy shows the page: names between slashes; nothing that no link could keep. */
const isPlainAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { username, password, pathname } = new URL(text);
  return username + password === '' && /^[^?#]*$/.test(text) && /^(\/[\w.~-]+)*\/?$/.test(pathname);
};

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const Factor = z
  .string()
  .regex(/^\d{1,4}(\.\d)?$/)
  .transform(Number)
  .pipe(z.number().min(0.1).max(1_000));
/** What an empty store can be filled with; the seeds themselves belong to `seed`. */
const SEED_NAMES = ['article', 'empty', 'T1', 'T2', 'T3', 'T4'] as const;

const VARIABLES = {
  ...STORE_VARIABLES,
  PORT: { schema: optional(Port), example: 'PORT=5180' },
  HOST: { schema: optional(z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/)), example: 'HOST=0.0.0.0' },
  ACCESS_TOKEN: {
    schema: optional(z.string().regex(/^[A-Za-z0-9_-]{16,128}$/)),
    example: 'ACCESS_TOKEN=16–128 letters or digits',
  },
  PUBLIC_URL: {
    schema: optional(z.url({ protocol: /^https?$/ }).refine(isPlainAddress)),
    example: 'PUBLIC_URL=https://portal.example.org/atlas/',
  },
  SEED: { schema: optional(z.enum(SEED_NAMES)), example: 'SEED=article' },
  RATE_FACTOR: {
    schema: optional(Factor),
    example: 'RATE_FACTOR=5',
  },
  LOG_LEVEL: {
    schema: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
    example: 'LOG_LEVEL=info',
  },
} as const;

export type Config = StorePlace & {
  readonly port: number;
  readonly host: string;
  readonly isOpenToNetwork: boolean;
  readonly accessToken: string | undefined;
  readonly publicUrl: string | undefined;
  readonly seed: (typeof SEED_NAMES)[number];
  /** Somebody said what an empty store is filled with: it may also begin where one was lost. */
  readonly isSeedNamed: boolean;
  /** How many times as often as usual one person may ask. */
  readonly rateFactor: number;
  readonly logLevel: string;
};

/** Reads the environment. Errors: StartError naming the variable and an example. */
export function readConfig(environment: Environment): Config {
  const read = variableReader(VARIABLES, environment);
  const host = read('HOST');
  return {
    port: read('PORT') ?? 5180,
    host: host ?? '127.0.0.1',
    isOpenToNetwork: host !== undefined && !isLoopback(host),
    ...readStorePlace(environment),
    accessToken: read('ACCESS_TOKEN'),
    publicUrl: withoutEnd(read('PUBLIC_URL')),
    seed: read('SEED') ?? 'article',
    isSeedNamed: read('SEED') !== undefined,
    rateFactor: read('RATE_FACTOR') ?? 1,
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
}

/** As `new URL` writes it, so that its path is the one that requests come with. */
const withoutEnd = (url: string | undefined) => url && new URL(url).href.replace(/\/$/, '');

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);
