import { z } from 'zod';
import type { Neo4jConfig } from '../engines/neo4j.ts';
import { StartError } from '../engines/start-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
type Variable = { readonly schema: z.ZodType; readonly example: string };

const blank = (value: unknown): unknown => (value === '' ? undefined : value);
/** An empty variable is one that is not set. */
export const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

/** The variables that say which store is meant. */
export const STORE_VARIABLES = {
  DATA_DIR: { schema: optional(z.string().max(4_000)), example: 'DATA_DIR=./data' },
  NEO4J_URI: {
    schema: optional(z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)),
    example: 'NEO4J_URI=neo4j://127.0.0.1:7687',
  },
  NEO4J_USER: { schema: optional(z.string().max(200)), example: 'NEO4J_USER=neo4j' },
  NEO4J_PASSWORD: { schema: optional(z.string().max(500)), example: 'NEO4J_PASSWORD=…' },
  NEO4J_DATABASE: { schema: optional(z.string().max(63)), example: 'NEO4J_DATABASE=neo4j' },
} as const;

/** Reads variables one by one. Errors: StartError naming the variable and an example. */
export const variableReader =
  <V extends Readonly<Record<string, Variable>>>(variables: V, environment: Environment) =>
  <N extends keyof V & string>(name: N): z.output<V[N]['schema']> => {
    const variable = variables[name];
    const parsed = variable?.schema.safeParse(environment[name]);
    if (!variable || !parsed?.success) {
      throw new StartError(
        `环境变量 ${name} 的值不对，应如 ${variable?.example}`,
        `the variable ${name} is not valid; write for example ${variable?.example}`,
      );
    }
    return parsed.data as z.output<V[N]['schema']>;
  };

export type StorePlace = { readonly dataFolder: string; readonly neo4j: Neo4jConfig | undefined };

/** Where the graph lies: on a Neo4j where one is named, else in a folder. Errors: StartError. */
export function readStorePlace(environment: Environment): StorePlace {
  const read = variableReader(STORE_VARIABLES, environment);
  const uri = read('NEO4J_URI');
  const database = read('NEO4J_DATABASE');
  return {
    dataFolder: read('DATA_DIR') ?? './data',
    neo4j: uri
      ? {
          uri,
          user: read('NEO4J_USER') ?? 'neo4j',
          password: read('NEO4J_PASSWORD') ?? '',
          ...(database ? { database } : {}),
        }
      : undefined,
  };
}
