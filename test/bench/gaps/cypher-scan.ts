/**
 * How long a full scan took while rules read their facts hop by hop through Cypher: as so many fixed walks over the same
 * graph (`fixed-walk.ts`), since milliseconds of another day and machine say nothing. Measured once, on 2026-11-30, at
 * commit e7ca565 on the embedded engine, all rules and no figures, in processor time of one run: 6.1 s beside walks of
 * 0.08 s, 29.1 s beside walks of 0.65 s.
 */
export const CYPHER_SCAN: { readonly name: string; readonly walks: Readonly<Record<number, number>> } = {
  name: 'the scan through Cypher (e7ca565, embedded)',
  walks: { 1000: 76, 10000: 45 },
};
