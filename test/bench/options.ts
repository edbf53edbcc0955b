import { parseArgs } from 'node:util';
import { UsageError } from './bench.ts';

/** `--name value` as text, each with what it is without. Errors: UsageError for another name. */
export function optionsOf<T extends Readonly<Record<string, string>>>(
  args: readonly string[],
  standard: T,
): Record<keyof T, string> {
  const options = Object.fromEntries(
    Object.entries(standard).map(([name, value]) => [name, { type: 'string', default: value } as const]),
  );
  try {
    return parseArgs({ args: [...args], options }).values as Record<keyof T, string>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Errors: UsageError naming the option. */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`--${name} must be a whole number from 1 on`);
  return value;
}

/** Errors: UsageError naming the option. */
export function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${known.join(', ')}, not ${text}`);
  return found;
}
