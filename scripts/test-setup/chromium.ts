import type { TestProject } from 'vitest/node';
import { findChromium } from '../chromium.ts';

/** Makes sure of a browser before the first browser test; without one the run fails. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium((line) => console.log(`browser: ${line}`)));
}
