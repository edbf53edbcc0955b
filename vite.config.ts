import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  // A proxy may show the page under a path of its own: whatever it loads lies beside it.
  base: './',
  plugins: [react()],
  resolve: {
    // engine.io's own list, of which the page uses one.
    alias: [
      {
        find: /^\.\/transports\/index\.js$/,
        replacement: fileURLToPath(new URL('web/live/transports.ts', import.meta.url)),
      },
    ],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Office desktops lag behind: the page runs from Chrome 90. For anything below 98 every private field would become
    // a WeakMap, because of a fault in V8 with static fields of a name like `length`, and the model is made of private
    // fields. What syntax came from 91 to 98, and functions newer than 90, are caught by the bundle test.
    target: 'chrome98',
    cssTarget: 'chrome90',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: {
        // The bundler would put zod beside the vocabularies, which the first picture needs without it.
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules\/zod\// }] },
      },
    },
  },
});
