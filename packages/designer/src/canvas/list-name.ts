import { textOf } from '@dealwright/shared';
import type { NodeList } from '../document/flow-tree.ts';
import type { FlowView } from './use-flow-view.ts';

/** What a list of nodes is called: the main line, or a branch of a block. */
export function listName(view: FlowView, list: NodeList): string {
  const { definition, locale, t } = view.reader;
  if (list.owner === null) return t('canvas.move-to.main');
  const branch = view.flow.nodes[list.owner]?.branches?.find(({ id }) => id === list.branch);
  const title = branch?.title === undefined ? '' : textOf(definition, branch.title, locale);
  return `${view.nameOf(list.owner)} › ${title}`;
}
