import Graph from 'graphology';
import Sigma from 'sigma';
import type { Picture, Side } from './side.ts';

/** sigma 3 on WebGL, as its manual begins: nodes, edges and labels by its standard programs. */
export function openPeer(stage: HTMLElement, { marks, lines }: Picture): Side {
  const graph = new Graph({ multi: true });
  for (const { id, x, y, size, colour, name } of marks)
    graph.addNode(id, { x, y: -y, size: size / 4, color: colour, label: name });
  for (const { source, target } of lines) graph.addEdge(source, target, { size: 1, color: '#CABDAF' });
  const sigma = new Sigma(graph, stage);
  const contexts = [...stage.querySelectorAll('canvas')].map(
    (canvas) => canvas.getContext('webgl2') ?? canvas.getContext('webgl') ?? canvas.getContext('2d'),
  );
  // Its constructor draws before anybody can listen.
  let isFirst = true;
  const pixel = new Uint8Array(4);
  return {
    onDrawn(listener) {
      if (isFirst) queueMicrotask(listener);
      isFirst = false;
      sigma.on('afterRender', listener);
      return () => sigma.off('afterRender', listener);
    },
    finish() {
      for (const context of contexts) {
        if (context instanceof CanvasRenderingContext2D) context.getImageData(0, 0, 1, 1);
        else context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      }
    },
    pan(pixels) {
      const camera = sigma.getCamera();
      const [from, to] = [
        { x: 0, y: 0 },
        { x: pixels, y: 0 },
      ].map((at) => sigma.viewportToFramedGraph(at).x);
      camera.setState({ x: camera.getState().x + (to ?? 0) - (from ?? 0) });
    },
    move(changes) {
      for (const { id, x, y } of changes) graph.mergeNodeAttributes(id, { x, y: -y });
    },
    add(count) {
      for (let index = 0; index < count; index += 1) {
        const beside = marks[(index * 7) % marks.length];
        if (beside)
          graph.addNode(`added-${index}`, {
            x: beside.x + 9,
            y: -beside.y - 9,
            size: 4,
            color: beside.colour,
            label: `示例新增 ${index}`,
          });
      }
    },
    close: () => sigma.kill(),
  };
}
