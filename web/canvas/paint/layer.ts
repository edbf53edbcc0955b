/** A canvas of our own over or under the graph, in CSS pixels whatever the screen's density. */
export type Layer = {
  /** Clears it and paints; `context` is in CSS pixels. */
  paint(painter: (context: CanvasRenderingContext2D, width: number, height: number) => void): void;
  resize(width: number, height: number): void;
};

export function openLayer(canvas: HTMLCanvasElement): Layer {
  const context = canvas.getContext('2d');
  let width = 0;
  let height = 0;
  return {
    resize(newWidth, newHeight) {
      const density = window.devicePixelRatio || 1;
      [width, height] = [newWidth, newHeight];
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
    },
    paint(painter) {
      if (!context || width === 0) return;
      const density = canvas.width / width;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(density, 0, 0, density, 0, 0);
      painter(context, width, height);
    },
  };
}
