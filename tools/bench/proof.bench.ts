import { componentCatalog, exampleOrganization, proveProcess } from '@dealwright/runtime';
import { checkDefinition } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import type { Bench } from './bench.ts';
import { largeProcess } from './proof/large-process.ts';
import { timedRate } from './timed-rate.ts';

const definition = largeProcess();
const known = {
  catalog: componentCatalog,
  organization: exampleOrganization,
  validator: ajvValidator,
  locale: 'en',
} as const;

/** Milliseconds that something takes once. */
function milliseconds(deed: () => void): number {
  return (
    1000 /
    timedRate(1, (count) => {
      for (let done = 0; done < count; done += 1) deed();
    })
  );
}

/** Playing and exploring a flow of 300 nodes as it is done before publishing, beside what reading the same document for mistakes takes. */
export const proofBench: Bench = {
  name: 'proof-300',
  unit: 'ms',
  better: 'lower',
  yardstick: 'checks of the document without playing it',
  goal: 16,
  runs: 3,
  read: async () => ({
    ours: milliseconds(() => proveProcess(definition, exampleOrganization, { locale: 'en' })),
    yardstick: milliseconds(() => checkDefinition(definition, known)),
  }),
};
