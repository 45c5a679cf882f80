import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// While drawing the designer itself: pages from Vite, everything else from a running server.
const server = process.env.DEALWRIGHT_SERVER ?? 'http://localhost:3000';
const proxied = Object.fromEntries(['/api', '/sign-in', '/assets'].map((path) => [path, { target: server }]));

export default defineConfig({
  root: import.meta.dirname,
  base: '/design/',
  plugins: [react()],
  resolve: { conditions: ['@dealwright/source', ...defaultClientConditions] },
  server: { proxy: proxied },
  worker: { format: 'es' },
  build: { outDir: 'dist-web', emptyOutDir: true },
});
