import { z } from 'zod';
import { StartError } from '../graph/engines/start-error.ts';

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const blank = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

const VARIABLES = {
  PORT: { schema: optional(Port), example: 'PORT=5180' },
  HOST: { schema: optional(z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/)), example: 'HOST=0.0.0.0' },
  DATA_DIR: { schema: optional(z.string().max(4_000)), example: 'DATA_DIR=./data' },
  NEO4J_URI: {
    schema: optional(z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)),
    example: 'NEO4J_URI=neo4j://127.0.0.1:7687',
  },
  NEO4J_USER: { schema: optional(z.string().max(200)), example: 'NEO4J_USER=neo4j' },
  NEO4J_PASSWORD: { schema: optional(z.string().max(500)), example: 'NEO4J_PASSWORD=…' },
  NEO4J_DATABASE: { schema: optional(z.string().max(63)), example: 'NEO4J_DATABASE=neo4j' },
  ACCESS_TOKEN: {
    schema: optional(z.string().regex(/^[A-Za-z0-9_-]{16,128}$/)),
    example: 'ACCESS_TOKEN=16–128 letters or digits',
  },
  PUBLIC_URL: {
    schema: optional(z.url({ protocol: /^https?$/ })),
    example: 'PUBLIC_URL=https://atlas.example.org',
  },
  SEED: { schema: optional(z.enum(['article', 'empty'])), example: 'SEED=article' },
  LOG_LEVEL: {
    schema: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
    example: 'LOG_LEVEL=info',
  },
} as const;
type Variable = keyof typeof VARIABLES;

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly isOpenToNetwork: boolean;
  readonly dataFolder: string;
  readonly neo4j:
    | { readonly uri: string; readonly user: string; readonly password: string; readonly database?: string }
    | undefined;
  readonly accessToken: string | undefined;
  readonly publicUrl: string | undefined;
  readonly seed: 'article' | 'empty';
  readonly logLevel: string;
};

/** Reads the environment. Errors: StartError naming the variable and an example. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <V extends Variable>(name: V): z.output<(typeof VARIABLES)[V]['schema']> => {
    const { schema, example } = VARIABLES[name];
    const parsed = schema.safeParse(environment[name]);
    if (!parsed.success) {
      throw new StartError(
        `环境变量 ${name} 的值不对，应如 ${example}`,
        `the variable ${name} is not valid; write for example ${example}`,
      );
    }
    return parsed.data as z.output<(typeof VARIABLES)[V]['schema']>;
  };
  const host = read('HOST');
  const uri = read('NEO4J_URI');
  const database = read('NEO4J_DATABASE');
  return {
    port: read('PORT') ?? 5180,
    host: host ?? '127.0.0.1',
    isOpenToNetwork: host !== undefined && !isLoopback(host),
    dataFolder: read('DATA_DIR') ?? './data',
    neo4j: uri
      ? {
          uri,
          user: read('NEO4J_USER') ?? 'neo4j',
          password: read('NEO4J_PASSWORD') ?? '',
          ...(database ? { database } : {}),
        }
      : undefined,
    accessToken: read('ACCESS_TOKEN'),
    publicUrl: read('PUBLIC_URL')?.replace(/\/$/, ''),
    seed: read('SEED') ?? 'article',
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);
