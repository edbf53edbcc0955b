import type { z } from 'zod';

declare const fragmentBrand: unique symbol;

/** A piece of Cypher. Only `cypher` and `identifier` make one, so no text from outside can become part of a query. */
export type Fragment = { readonly text: string; readonly [fragmentBrand]: true };

const fragment = (text: string): Fragment => ({ text }) as Fragment;

/** Cypher from the program's own text; what is filled in can only be another fragment, values are parameters. */
export function cypher(strings: TemplateStringsArray, ...fills: readonly Fragment[]): Fragment {
  return fragment(
    strings.reduce((text, part, index) => `${text}${part}${fills[index]?.text ?? ''}`, '').trim(),
  );
}

/** A label, relationship type or property name out of the model, quoted because it may be a keyword. */
export function identifier(name: string): Fragment {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name)) throw new Error(`not an identifier: ${name}`);
  return fragment(`\`${name}\``);
}

/** A named statement. Parameters and rows pass their schemas once, in the engine. */
export type Query<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly purpose: string;
  readonly access: 'read' | 'write';
  /** May take as long as it takes: it is part of a start. */
  readonly isSlow?: true;
  readonly params: P;
  readonly row: R;
  readonly text: string;
};

export const defineQuery = <P extends z.ZodType, R extends z.ZodType>(
  query: Omit<Query<P, R>, 'text'> & { readonly text: Fragment },
): Query<P, R> => ({ ...query, text: query.text.text });
