import { defineConfig } from 'vitest/config';
import { project } from './vitest.projects.ts';

// The long runs: kill loops, fuzzing, soak, cluster. `npm run test:full`, never part of the gate.
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      project({
        name: 'full',
        environment: 'node',
        include: ['packages/*/full/**/*.test.ts'],
        globalSetup: ['scripts/test-setup/postgres.ts', 'scripts/test-setup/chromium.ts'],
        fileParallelism: false,
        testTimeout: 3_600_000,
        hookTimeout: 300_000,
      }),
    ],
  },
});
