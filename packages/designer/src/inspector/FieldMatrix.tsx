import type { FieldState } from '@dealwright/shared';
import { Button, Modal } from 'antd';
import { TableProperties } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { setNodeField } from '../document/commands/set-node-field.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import './field-matrix.css';
import { nodeStates, showsDeal } from './node-states.ts';

/** Opens the permissions of all nodes of a flow side by side. */
export function FieldMatrixButton({ flow }: { readonly flow: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<TableProperties size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('inspector.matrix.open')}
      </Button>
      <Modal
        open={open}
        width="min(1080px, 96vw)"
        title={t('inspector.matrix')}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <FieldMatrix flow={flow} />
      </Modal>
    </>
  );
}

/** What people may do with each field at each node: fields down, nodes across. */
export function FieldMatrix({ flow }: { readonly flow: string }) {
  const { t, of } = useWords();
  const { flows, fields } = useDefinition();
  const nodes = Object.entries(flows[flow]?.nodes ?? {}).filter(([, { kind }]) => showsDeal(kind));
  return (
    <>
      <p className="inspector-note">{t('inspector.matrix.hint')}</p>
      <div className="matrix-scroll">
        <table className="field-matrix">
          <thead>
            <tr>
              <th scope="col">{t('inspector.access.field')}</th>
              {nodes.map(([node, { title }]) => (
                <th key={node} scope="col">
                  {of(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(fields).map(([field, facts]) => (
              <tr key={field}>
                <th scope="row">{of(facts.label)}</th>
                {nodes.map(([node, target]) => (
                  <td key={node} data-state={target.fields?.[field] ?? 'default'}>
                    <select
                      aria-label={t('inspector.matrix.cell', { field: of(facts.label), node: of(target.title) })}
                      value={target.fields?.[field] ?? ''}
                      onChange={(event) => {
                        const state = event.target.value === '' ? null : (event.target.value as FieldState);
                        useDocument.getState().run(setNodeField, { flow, node, field, state });
                      }}
                    >
                      {['', ...nodeStates(facts, target.fields?.[field])].map((state) => (
                        <option key={state} value={state}>
                          {t(state === '' ? 'inspector.access.default' : `inspector.access.${state}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
