import { defineConfig } from 'vite';

// One program out of the server, what it stands on, and the two libraries of many small modules: a start that reads two thousand
// files one by one takes twice as long.
export default defineConfig({
  root: import.meta.dirname,
  ssr: {
    target: 'node',
    noExternal: [/^@dealwright\//, 'kysely', 'typebox'],
    resolve: { conditions: ['@dealwright/source', 'node', 'import', 'default'] },
  },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist-node',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
});
