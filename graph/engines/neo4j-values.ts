import neo4j from 'neo4j-driver';

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

/**
 * The driver sends every JavaScript number as a float; whole numbers are to be integers, as the embedded engine has
 * them (`LIMIT` takes nothing else). A list of numbers is all one or all the other, since a property holds one type.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return isWhole(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) {
    const numbers = value.every((each) => typeof each === 'number');
    if (numbers && !value.every(isWhole)) return value;
    return value.map(toNeo4j);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toNeo4j(each)]));
  }
  return value;
}
