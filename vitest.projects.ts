import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import type { TestProjectInlineConfiguration } from 'vitest/config';

// Packages are read from their sources, so tests need no build step.
const source = '@dealwright/source';

// Published test cases lie beside the clone where somebody has put them.
const conformanceData = path.resolve(import.meta.dirname, '../shared/data');
if (process.env.CONFORMANCE_DATA === undefined && existsSync(conformanceData)) {
  process.env.CONFORMANCE_DATA = conformanceData;
}

/** A test project that reads the packages from their sources. */
export function project(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  return {
    resolve: { conditions: [source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
    test,
  };
}
