import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// Two pages: the workspace of the sales people, and the public form that strangers see (which carries no UI kit).
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@dealwright/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist-web',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        workspace: path.join(import.meta.dirname, 'index.html'),
        'public-form': path.join(import.meta.dirname, 'public-form.html'),
      },
    },
  },
});
