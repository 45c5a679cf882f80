import { DBOS } from '@dbos-inc/dbos-sdk';
import { type Figures, figuresOf } from '../steps/figures.ts';

interface Lead {
  readonly name: string;
  readonly units: number;
}

/** The same six steps as workflow code: each is written down before the next begins. */
async function sortIn(lead: Lead): Promise<string> {
  const begun = await DBOS.runStep(async () => ({ ...lead, begun: Date.now() }), { name: 'start' });
  const total = await DBOS.runStep(async () => begun.units * 12, { name: 'work out' });
  const large = await DBOS.runStep(async () => begun.units > 100, { name: 'condition' });
  const tier = await DBOS.runStep(async () => (large ? 'large' : 'small'), { name: 'write' });
  await DBOS.runStep(async () => ({ to: 'owner', message: `${begun.name} ${total}` }), { name: 'tell' });
  return DBOS.runStep(async () => tier, { name: 'accept' });
}

/** DBOS on a database of its own; its workflows begin here, without HTTP before them. */
export interface DbosRunner {
  flows(inFlight: number, seconds: number): Promise<Figures>;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startDbos(databaseUrl: string): Promise<DbosRunner> {
  DBOS.setConfig({ name: 'bench', systemDatabaseUrl: databaseUrl, logLevel: 'error', runAdminServer: false });
  const workflow = DBOS.registerWorkflow(sortIn, { name: 'sortIn' });
  await DBOS.launch();
  return {
    flows: async (inFlight, seconds) => {
      const took: number[] = [];
      const began = performance.now();
      const work = async () => {
        for (let now = performance.now(); now < began + seconds * 1000; ) {
          await workflow({ name: `Lead ${took.length}`, units: took.length % 200 });
          took.push(performance.now() - now);
          now = performance.now();
        }
      };
      await Promise.all(Array.from({ length: inFlight }, work));
      return figuresOf(took, performance.now() - began);
    },
    stop: () => DBOS.shutdown(),
  };
}
