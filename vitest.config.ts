import { defineConfig } from 'vitest/config';
import { patience } from './packages/server/browser/support/patience.ts';
import { project } from './vitest.projects.ts';

// A worker loads each module once for many files (ADR 46), and no core stands still.
const together = { isolate: false, maxWorkers: '100%' } as const;

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'unit',
        environment: 'node',
        exclude: ['**/fixtures/**', '**/node_modules/**'],
        include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tools/**/*.test.ts'],
        ...together,
        // Properties run many cases; a busy machine is no failure.
        testTimeout: 60_000,
      }),
      project({
        name: 'dom',
        environment: 'happy-dom',
        include: ['packages/*/src/**/*.test.tsx'],
        setupFiles: ['packages/runtime/src/shell/testing/fresh-page.ts'],
        ...together,
        testTimeout: 60_000,
      }),
      project({
        name: 'database',
        environment: 'node',
        include: ['packages/server/test/**/*.test.ts'],
        ...together,
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
        expect: { poll: { timeout: patience } },
        testTimeout: 180_000,
        hookTimeout: 180_000,
      }),
    ],
  },
});
