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
        // Properties run many cases; a busy machine is no failure.
        testTimeout: 60_000,
      }),
      project({
        name: 'dom',
        environment: 'happy-dom',
        // Testing Library clears the page after each test only when it finds afterEach among the globals.
        globals: true,
        include: ['packages/*/src/**/*.test.tsx'],
        testTimeout: 60_000,
      }),
      project({
        name: 'database',
        environment: 'node',
        include: ['packages/server/test/**/*.test.ts'],
        globalSetup: ['scripts/test-setup/postgres.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
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
