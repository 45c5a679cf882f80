import { RouteChoices } from '../route/RouteChoices.tsx';
import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** Who is asked at nodes to come, where that is left to who decides here. */
export function Choices({ view, decision }: { readonly view: TaskView; readonly decision: Decision }) {
  return <RouteChoices choices={view.choices} chosen={decision.chosen} onChoose={decision.choose} />;
}
