import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/design/',
  plugins: [react()],
  resolve: { conditions: ['@dealwright/source', ...defaultClientConditions] },
  build: { outDir: 'dist-web', emptyOutDir: true },
});
