const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The committed seeds. A seed that finds a fault joins the list of the engine it was found on. */
export const SEEDS = {
  memory: upTo(100),
  file: upTo(30),
  neo4j: upTo(15),
  neo4jWithSecond: upTo(6),
  gaps: upTo(40),
  gapsNeo4j: upTo(3),
} as const;
