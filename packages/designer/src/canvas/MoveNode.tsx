import { Modal } from 'antd';
import { useWords } from '../app/use-words.ts';
import { moveNode } from '../document/commands/move-node.ts';
import { listsOf, type NodeList, nodesOfList, placeOfNode } from '../document/flow-tree.ts';
import { useDocument } from '../document/use-document.ts';
import { listName } from './list-name.ts';
import type { FlowView } from './use-flow-view.ts';

interface MoveNodeProps {
  readonly view: FlowView;
  readonly node: string;
  readonly onClose: () => void;
}

/** Every place a node can be moved to, as a list: what dragging would do, without dragging. */
export function MoveNode({ view, node, onClose }: MoveNodeProps) {
  const { t } = useWords();
  const { flow, id } = view;
  const here = placeOfNode(flow, node);
  const move = (list: NodeList, index: number): void => {
    useDocument.getState().run(moveNode, { flow: id, node, to: { list, index } });
    onClose();
  };
  return (
    <Modal
      open
      title={t('canvas.move-to.title', { name: view.nameOf(node) })}
      footer={null}
      onCancel={onClose}
      width={440}
    >
      <div className="flow-places">
        {listsOf(flow, node).map((list) => {
          const nodes = nodesOfList(flow, list);
          const own = JSON.stringify(here?.list) === JSON.stringify(list) ? (here?.index ?? null) : null;
          return (
            <fieldset key={JSON.stringify(list)}>
              <legend>{listName(view, list)}</legend>
              {[...nodes, null].map((_next, index) => {
                const before = nodes[index - 1];
                if (before === node) return null;
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
