import { asBefore } from './is-same.ts';

/**
 * Computes again only when an input is another object than the last time. An output that then says the same as before is
 * the same object, so that what is computed of it stands too.
 */
export function kept<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  const each = keptEach(compute);
  return (...inputs) => each('', ...inputs);
}

/** The same for each of many by its id. */
export function keptEach<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (id: string, ...inputs: Inputs) => Output {
  const last = new Map<string, { readonly inputs: Inputs; readonly output: Output }>();
  return (id, ...inputs) => {
    const before = last.get(id);
    if (before && areOne(inputs, before.inputs)) return before.output;
    const output = asBefore(compute(...inputs), before?.output);
    last.set(id, { inputs, output });
    return output;
  };
}

/** Whether two lists are of the very same objects. */
export const areOne = (inputs: readonly unknown[], before: readonly unknown[]): boolean =>
  inputs.length === before.length && inputs.every((input, index) => input === before[index]);
