import type { Command, CommandBody } from '../../../engine/command.ts';
import { decide } from '../../../engine/decide.ts';
import { openTasks } from '../../../engine/open-tasks.ts';
import { visitsOf } from '../../../engine/visits.ts';
import type { FlowStart } from '../../begin-flow.ts';
import { beginning } from '../../explore/explore-flows.ts';
import type { Standing } from '../../explore/standing.ts';

/** Whether a flow can be approved at all, found by letting everybody say yes and no in every order, also for others. */
export function canBeApproved(start: FlowStart): boolean {
  const { definition, organization } = start;
  const first = beginning(start);
  const everybody = Object.keys(organization.people);
  const known = new Set<string>();
  const tryAt = ({ deal, now }: Standing): boolean => {
    const runs = Object.values(deal.runs);
    if (runs.some(({ status }) => status === 'approved')) return true;
    const shape = JSON.stringify(
      runs.map((run) =>
        visitsOf(run).map(({ node, status, seats }) => [
          node,
          status,
          seats.map(({ decidedBy, status: stands }) => [decidedBy, stands]),
        ]),
      ),
    );
    if (known.has(shape)) return false;
    known.add(shape);
    return openTasks(deal).some(({ id: task }) =>
      everybody.some((person) =>
        [{ kind: 'approve', task } as const, { kind: 'reject', task, comment: 'x' } as const].some(
          (body: CommandBody) => {
            const command: Command = { id: 'try', by: { kind: 'person', id: person }, ...body };
            const decided = decide(definition, deal, command, { now, organization, quiet: true });
            return decided.ok && tryAt({ deal: decided.deal, now });
          },
        ),
      ),
    );
  };
  return first !== null && tryAt(first);
}
