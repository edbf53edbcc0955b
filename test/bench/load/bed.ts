/** One engine on which both ways are measured; milliseconds. */
export type Bed = {
  /** Through the log: every row decided, logged and written. */
  ours(): Promise<number>;
  /** The same rows as property maps in plain `UNWIND` statements. */
  bare(): Promise<number>;
  close(): Promise<void>;
};
