import { defineConfig } from 'vitest/config';
import { project } from './vitest.projects.ts';

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'unit',
        environment: 'node',
        exclude: ['**/fixtures/**', '**/node_modules/**'],
        include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tools/**/*.test.ts'],
      }),
      project({
        name: 'dom',
        environment: 'happy-dom',
        // Testing Library clears the page after each test only when it finds afterEach among the globals.
        globals: true,
        include: ['packages/*/src/**/*.test.tsx'],
      }),
      project({
        name: 'database',
        environment: 'node',
        include: ['packages/server/test/**/*.test.ts'],
        globalSetup: ['scripts/test-setup/postgres.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project({
        name: 'browser',
        environment: 'node',
        include: ['packages/*/browser/**/*.test.ts'],
        globalSetup: ['scripts/test-setup/postgres.ts', 'scripts/test-setup/chromium.ts'],
        // One browser at a time: two of them starve each other on two cores.
        fileParallelism: false,
        testTimeout: 180_000,
        hookTimeout: 180_000,
      }),
    ],
  },
});
