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
  },
});
