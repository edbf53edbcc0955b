import { Ajv2020 } from 'ajv/dist/2020.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is looked at by its own schemas
export type Document = any;
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
};
export type Described = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  readonly hasBody: boolean;
  /** The status of every answer, with the codes that come with it. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
};

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** A document as a program reads that knows nothing else of the server: no schema of ours, only what was sent. */
export class Description {
  readonly document: Document;
  // A format says again what a pattern says.
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false });

  constructor(document: Document) {
    this.document = document;
    this.#ajv.addSchema(document, 'document');
  }

  get operations(): readonly Described[] {
    return Object.entries<Document>(this.document.paths).flatMap(([path, methods]) =>
      Object.entries<Document>(methods).map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        isOpen: operation.security?.length === 0,
        parameters: operation.parameters,
        hasBody: operation.requestBody !== undefined,
        answers: Object.fromEntries(
          Object.keys(operation.responses).map((status) => [
            status,
            this.#codes(operation.responses[status]),
          ]),
        ),
      })),
    );
  }

  /** What is wrong with a value that a schema of the document describes; undefined: nothing. */
  wrong(value: unknown, ...steps: readonly string[]): string | undefined {
    const validate = this.#ajv.getSchema(`document#${pointer(...steps)}`);
    if (!validate) throw new Error(`the document has no schema at ${steps.join(' ')}`);
    return validate(value) ? undefined : `${JSON.stringify(validate.errors?.slice(0, 3))}`;
  }

  /** What is wrong with an answer. */
  wrongAnswer({ path, method }: Described, status: number, type: string, body: unknown): string | undefined {
    const responses = ['paths', path, method.toLowerCase(), 'responses'];
    const answer = this.document.paths[path][method.toLowerCase()].responses[status];
    if (!answer) return `no answer ${status}`;
    const at = answer.$ref ? answer.$ref.slice(2).split('/') : [...responses, String(status)];
    return this.wrong(body, ...at, 'content', type, 'schema');
  }

  #codes({ $ref }: { readonly $ref?: string }): readonly string[] {
    const answer = $ref && this.document.components.responses[$ref.split('/').pop() ?? ''];
    return answer?.content['application/problem+json'].schema.allOf[1].properties.code.enum ?? [];
  }
}
