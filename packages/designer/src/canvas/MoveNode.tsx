import { Modal } from 'antd';
import { useWords } from '../app/use-words.ts';
import { listsOf, type NodeList, nodesOfList, nodesUnder } from '../document/flow-tree.ts';
import { chosenNodes, moveChosen } from './chosen-nodes.ts';
import { rowOf } from './drop-places.ts';
import { listName } from './list-name.ts';
import type { FlowView } from './use-flow-view.ts';

interface MoveNodeProps {
  readonly view: FlowView;
  readonly node: string;
  readonly onClose: () => void;
}

/** Every place a node, or what is marked together with it, can be moved to, as a list: what dragging would do, without dragging. */
export function MoveNode({ view, node, onClose }: MoveNodeProps) {
  const { t } = useWords();
  const { flow } = view;
  const nodes = chosenNodes(view, node);
  const moving = new Set(nodes);
  const inside = new Set(nodes.flatMap((each) => nodesUnder(flow, each)));
  const here = rowOf(flow, nodes);
  const lists = listsOf(flow).filter(({ owner }) => owner === null || !inside.has(owner));
  const move = (list: NodeList, index: number): void => {
    moveChosen(view, node, { list, index });
    onClose();
  };
  const title =
    nodes.length > 1
      ? t('canvas.move-to.title-many', { count: nodes.length })
      : t('canvas.move-to.title', { name: view.nameOf(node) });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={440}>
      <div className="flow-places">
        {lists.map((list) => {
          const steps = nodesOfList(flow, list);
          const own = JSON.stringify(here?.list) === JSON.stringify(list) ? (here?.index ?? null) : null;
          return (
            <fieldset key={JSON.stringify(list)}>
              <legend>{listName(view, list)}</legend>
              {[...steps, null].map((_next, index) => {
                const before = steps[index - 1];
                if (before !== undefined && moving.has(before)) return null;
                const stays = own === index;
                const words =
                  before === undefined
                    ? t('canvas.move-to.first')
                    : t('canvas.move-to.after', { name: view.nameOf(before) });
                return (
                  <button key={before ?? 'first'} type="button" disabled={stays} onClick={() => move(list, index)}>
                    {words}
                    {stays && <small>{t('canvas.move-to.here')}</small>}
                  </button>
                );
              })}
            </fieldset>
          );
        })}
      </div>
    </Modal>
  );
}
