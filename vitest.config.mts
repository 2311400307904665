import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Tables of data are imported as text, as esbuild.mjs does with its `text` loader.
      name: 'tables-as-text',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // No module has a state that one test file could leave to the next.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
