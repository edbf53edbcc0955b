import type { z } from 'zod';
import { BatchCommand } from '../../../graph/model/commands/batch-command.ts';
import { FAILURE, type FailureCode } from '../../../graph/model/schema/failure.ts';
import { failuresOf } from '../failures.ts';
import type { ApiDeps, Operation } from '../operation.ts';
import { Problem } from '../problem.ts';
import { componentsOf, type JsonSchema, parameterSchema, reference } from './components.ts';
import { fieldSchemas } from './field-schemas.ts';
import { HTTP_WORDS } from './http-words.ts';
import { ANSWER_SCHEMAS, GRAPH_SCHEMAS } from './shared-schemas.ts';

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An OpenAPI 3.1 document of these operations, made of the very schemas that they parse with. */
export function describeHttp(
  operations: readonly Operation[],
  { version, path: before }: Pick<ApiDeps, 'version' | 'path'>,
): object {
  const named: Record<string, z.ZodType> = {
    ...GRAPH_SCHEMAS,
    ...ANSWER_SCHEMAS,
    ...fieldSchemas(),
    Problem,
    BatchCommand,
  };
  const nameOf = (schema: z.ZodType, fresh: string): string => {
    const known = Object.entries(named).find(([, each]) => each === schema)?.[0];
    if (known === undefined) named[fresh] = schema;
    return known ?? fresh;
  };
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const { name, method, path, body, reply } = operation;
    const [answer, asked] = [
      nameOf(reply, `${capital(name)}Answer`),
      body && nameOf(body, `${capital(name)}Body`),
    ];
    paths[path] = { ...paths[path], [method]: describeOperation(operation, answer, asked) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Pairing Atlas', version, description: HTTP_WORDS },
    servers: [{ url: `${before}/api/v1` }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token of the link' },
        session: { type: 'apiKey', in: 'cookie', name: 'pairing-atlas-PORT', description: 'A page’s own' },
      },
      responses: sharedProblems(operations),
      schemas: componentsOf(named),
    },
  };
}

function describeOperation(operation: Operation, answer: string, asked: string | undefined): object {
  const { name, method, summary, isOpen, alsoAs } = operation;
  const isKept = method === 'get' && !isOpen;
  const etag = { ETag: { schema: { type: 'string' }, description: 'Ask again with If-None-Match' } };
  return {
    operationId: name,
    summary,
    ...(isOpen ? { security: [] } : {}),
    parameters: parametersOf(operation),
    ...(asked === undefined
      ? {}
      : { requestBody: { required: true, content: { [JSON_TYPE]: { schema: reference(asked) } } } }),
    responses: {
      '200': {
        description: summary,
        ...(isKept ? { headers: etag } : {}),
        content: { [JSON_TYPE]: { schema: reference(answer) } },
      },
      ...(alsoAs === undefined
        ? {}
        : { [alsoAs]: { description: 'The same', content: { [JSON_TYPE]: { schema: reference(answer) } } } }),
      ...(isKept ? { '304': { description: 'What the asker holds is still so' } } : {}),
      ...problemsOf(operation),
    },
  };
}

function parametersOf({ path, parameters }: Operation): object[] {
  return Object.entries<z.ZodType>(parameters.shape).map(([name, each]) => {
    const isPath = path.includes(`{${name}}`);
    const { description, ...schema } = parameterSchema(each);
    return {
      name,
      in: isPath ? 'path' : 'query',
      required: isPath || !each.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      ...(schema['type'] === 'array' ? { style: 'form', explode: false } : {}),
      schema,
    };
  });
}

const statusOf = (code: FailureCode): number => FAILURE[code].http;
const keyOf = (codes: readonly FailureCode[]): string => codes.join('-');

/** The codes of refusals by their status. */
function byStatus(codes: readonly FailureCode[]): [status: number, codes: readonly FailureCode[]][] {
  const statuses = [...new Set(codes.map(statusOf))].sort();
  return statuses.map((status) => [status, codes.filter((code) => statusOf(code) === status)]);
}

const problemsOf = (operation: Operation): Record<string, JsonSchema> =>
  Object.fromEntries(
    byStatus(failuresOf(operation)).map(([status, codes]) => [
      status,
      { $ref: `#/components/responses/${keyOf(codes)}` },
    ]),
  );

const sharedProblems = (operations: readonly Operation[]): Record<string, JsonSchema> =>
  Object.fromEntries(
    operations
      .flatMap((operation) => byStatus(failuresOf(operation)))
      .map(([status, codes]) => [keyOf(codes), problem(status, codes)]),
  );

const RETRY_AFTER = { 'Retry-After': { schema: { type: 'integer' }, description: 'In seconds' } };

function problem(status: number, codes: readonly FailureCode[]): JsonSchema {
  const only = { properties: { code: { enum: codes } } };
  return {
    description: codes.map((code) => `${code}: ${FAILURE[code].en}`).join('. '),
    ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
    content: { [PROBLEM_TYPE]: { schema: { allOf: [reference('Problem'), only] } } },
  };
}
