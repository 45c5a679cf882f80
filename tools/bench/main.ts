import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bench, type BenchResult, judge, type Reading } from './bench.ts';
import { benches } from './registry.ts';
import { drawTable } from './table.ts';

const names = process.argv.slice(2);
/** A name stands for the bench of that name and for those whose names go on after it. */
const isAsked = (asked: string) => (bench: Bench) => bench.name === asked || bench.name.startsWith(`${asked}-`);
const unknown = names.filter((name) => !benches.some(isAsked(name)));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results: BenchResult[] = [];
for (const bench of benches.filter((each) => names.length === 0 || names.some((name) => isAsked(name)(each)))) {
  console.error(`${bench.name} …`);
  const readings: Reading[] = [];
  for (let run = 0; run < bench.runs; run += 1) readings.push(await bench.read());
  results.push(judge(bench, readings));
}
for (const line of drawTable(results)) console.log(line);
writeFileSync(path.resolve(import.meta.dirname, '../../bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every(({ met }) => met) ? 0 : 1;
