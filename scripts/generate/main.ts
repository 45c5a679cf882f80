import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';
import { compareGenerated, type StaleFile } from './generated-files.ts';

const checkOnly = process.argv.includes('--check');
const { stale, faults } = await compareGenerated(projectRoot);
for (const file of stale) {
  console.log(`${checkOnly ? 'stale' : file.wanted === undefined ? 'removed' : 'written'} ${file.target}`);
  if (!checkOnly) put(file);
}
for (const fault of faults) console.log(`fault ${fault}`);
if (checkOnly && stale.length > 0) console.log('Run `npm run generate` and commit what it writes.');
if (faults.length > 0 || (checkOnly && stale.length > 0)) process.exitCode = 1;

function put({ target, wanted }: StaleFile): void {
  const file = path.join(projectRoot, target);
  mkdirSync(path.dirname(file), { recursive: true });
  if (wanted === undefined) rmSync(file);
  else writeFileSync(file, wanted);
}
