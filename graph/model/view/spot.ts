/** An occupied spot of an area. */
export type Spot = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius?: number | undefined;
};
