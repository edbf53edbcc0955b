/**
 * How long a full scan took while rules read their facts hop by hop through Cypher: as so many fixed walks over the same
 * graph (`fixed-walk.ts`), since milliseconds of another day and machine say nothing. Measured once, on 2026-11-30, at
 * commit e7ca565 on the embedded engine, all rules and no figures, in processor time, each beside walks of its own run:
 * 6.1 s beside 0.076 s, 30.0 s beside 0.70 s (the medians of five runs, 5.6–9.9 s and 27–34 s; 28 s by the clock).
 */
export const CYPHER_SCAN: { readonly name: string; readonly walks: Readonly<Record<number, number>> } = {
  name: 'the scan through Cypher (e7ca565, embedded)',
  walks: { 1000: 80, 10000: 43 },
};
