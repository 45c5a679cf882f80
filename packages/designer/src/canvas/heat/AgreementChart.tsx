import { useWords } from '../../app/use-words.ts';
import type { FlowView } from '../use-flow-view.ts';
import { type AgreementView, agreementDays, useAgreement } from './use-agreement.ts';

type NodeAgreement = AgreementView['nodes'][number];

/** How often people decided as the assistant suggested: at the selected node, or at each one of the flow (O-12). */
export function AgreementChart({ flow, view }: { readonly flow: string; readonly view: FlowView }) {
  const { t } = useWords();
  const agreement = useAgreement(flow);
  if (agreement === undefined || agreement.nodes.length === 0) return null;
  const { fewest } = agreement;
  const selected = agreement.nodes.filter(({ node }) => node === view.selected);
  const nodes = selected.length > 0 ? selected : agreement.nodes;
  return (
    <section className="agreement" aria-label={t('canvas.agreement')}>
      <p>
        <b>{t('canvas.agreement')}</b> {t('canvas.agreement.of', { days: agreementDays })}
      </p>
      {nodes.map((node) => (
        <NodeChart key={node.node} of={node} name={view.nameOf(node.node)} fewest={fewest} />
      ))}
    </section>
  );
}

interface NodeChartProps {
  readonly of: NodeAgreement;
  readonly name: string;
  readonly fewest: number;
}

function NodeChart({ of: { suggestions, alone, open, people }, name, fewest }: NodeChartProps) {
  const { t } = useWords();
  const rest = [
    ...(alone === 0 ? [] : [t('canvas.agreement.alone', { count: alone })]),
    ...(open === 0 ? [] : [t('canvas.agreement.open', { count: open })]),
    ...(people === null || people.returned === 0 ? [] : [t('canvas.agreement.returned', { count: people.returned })]),
  ];
  return (
    <div>
      <p>{[t('canvas.agreement.node', { name, count: suggestions }), ...rest].join(t('canvas.comma'))}</p>
      {people === null ? (
        <p className="agreement-few">{t('canvas.agreement.few', { count: fewest })}</p>
      ) : (
        <ul className="agreement-months">
          {people.months.map(({ month, agreed, overridden }) => (
            <li key={month} className="agreement-month">
              <span>{month}</span>
              <span className="agreement-bar" aria-hidden="true">
                <span data-part="agreed" style={{ flexGrow: agreed }} />
                <span data-part="overridden" style={{ flexGrow: overridden }} />
              </span>
              <span>{t('canvas.agreement.month', { agreed, overridden })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
