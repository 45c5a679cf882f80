import { beforeEach } from 'vitest';
import { answering } from '../../release-desk/testing/answering.ts';
import { useSimulation } from '../use-simulation.ts';

/** Opens the simulator without a case before each test. No server answers, so cases play in the example organization. */
export function playInExample(): void {
  beforeEach(() => {
    answering({});
    useSimulation.setState({ open: true, story: null, shown: 0, refusal: null });
  });
}
