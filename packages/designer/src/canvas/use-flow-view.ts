import { nodeKinds } from '@dealwright/runtime';
import { AppError, type Flow, type Organization, type Problem, textOf } from '@dealwright/shared';
import { createContext, useContext, useMemo } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useKnownOrganization } from '../simulator/use-known-organization.ts';
import { type ConditionReader, conditionReader } from './condition-words.ts';
import type { HeatView } from './heat/heat-view.ts';
import type { PersonReader } from './person-words.ts';
import { problemsOnCards } from './problems-on-cards.ts';
import type { Marks } from './use-marks.ts';
import type { Way } from './walk.ts';

/** Everything a card needs to say what it is; one object for the whole canvas. */
export interface FlowView {
  readonly id: string;
  readonly flow: Flow;
  readonly reader: PersonReader;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly way: Way | null;
  /** How the run of the way stands; null without one. */
  readonly status: string | null;
  readonly selected: string | null;
  /** Nodes that were marked beside the selected one, to be copied or taken away together. */
  readonly marks: Marks;
  /** How long cases waited, by node; null while it is not asked for. */
  readonly heat: HeatView | null;
  fold(node: string): void;
  /** A branch's condition in words. */
  readonly condition: ConditionReader;
  nameOf(node: string): string;
}

/** The flow that the canvas around shows. */
export const FlowViewContext = createContext<FlowView | null>(null);

/** The flow view of the canvas around a card. */
export function useFlowView(): FlowView {
  const view = useContext(FlowViewContext);
  if (view === null) throw new AppError('not-found');
  return view;
}

/** The parts of a flow view that follow from the definition. */
export function useFlowReader(id: string, problems: readonly Problem[]) {
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const { t, locale: spoken } = useWords();
  const organization: Organization | null = useKnownOrganization();
  const flow = definition.flows[id];
  return useMemo(() => {
    if (flow === undefined) return null;
    return {
      id,
      flow,
      reader: { definition, organization, locale, t },
      problems: problemsOnCards(problems, id, flow),
      condition: conditionReader(definition, locale, spoken),
      nameOf: (node: string) => textOf(definition, flow.nodes[node]?.title ?? node, locale),
    };
  }, [definition, flow, id, locale, organization, problems, spoken, t]);
}

/** The object of a node's kind; undefined when the registry has none. */
export function kindOf(flow: Flow, node: string) {
  return nodeKinds.get(flow.nodes[node]?.kind ?? '');
}
