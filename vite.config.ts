import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Office desktops lag behind. Syntax is lowered to this; newer browser functions are caught by the bundle test.
    target: 'chrome90',
    cssTarget: 'chrome90',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: {
        // The bundler would put zod beside the vocabularies, which the first picture needs without it.
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules\/zod\// }] },
      },
    },
    // Chunks are left to the bundler: a form or drawer that is loaded lazily brings Ant Design along, and a group of
    // our own would draw helpers shared with the first picture in with it, and so load all of it at once.
  },
});
