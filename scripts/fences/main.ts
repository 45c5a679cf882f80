import { projectRoot } from '../project-root.ts';
import { fences } from './registry.ts';

for (const { name, check } of fences) {
  for (const { file, line, message } of await check(projectRoot)) {
    console.log(`${name}: ${file}${line === undefined ? '' : `:${line}`} ${message}`);
    process.exitCode = 1;
  }
}
