/** rendered = model · zoom + pan, in CSS pixels from the canvas's corner. */
export type Projection = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } };
export type Point = { readonly x: number; readonly y: number };

export const project = ({ zoom, pan }: Projection, point: Point): Point => ({
  x: point.x * zoom + pan.x,
  y: point.y * zoom + pan.y,
});

export const unproject = ({ zoom, pan }: Projection, point: Point): Point => ({
  x: (point.x - pan.x) / zoom,
  y: (point.y - pan.y) / zoom,
});
