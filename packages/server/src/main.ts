#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();

const argv = process.argv.slice(2);
// The port opens before anything is loaded that a start does not need to say that it lives.
if (argv[0] === 'start') {
  const { beginStart } = await import('./cli/early-start.ts');
  await beginStart();
}
const { runCommandLine } = await import('./cli/command-line.ts');
process.exitCode = await runCommandLine(argv);
