import type { getTask, RouteAnswer } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';

/** A parallel block that was gone through, as a place to send a request back to. */
export type ReturnBlock = RouteAnswer<typeof getTask>['returnInside'][number];

interface ReturnInsideProps {
  readonly block: ReturnBlock;
  readonly chosen: readonly string[];
  readonly needed: boolean;
  readonly onChoose: (nodes: readonly string[]) => void;
}

/** Which nodes of a parallel block are asked again; a tick takes away those that cannot be asked together with it. */
export function ReturnInside({ block, chosen, needed, onChoose }: ReturnInsideProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="radio-group">
      <legend>{t('inbox.return.inside.which')}</legend>
      {block.nodes.map(({ node, title, beside }) => (
        <label key={node} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(node)}
            onChange={({ target }) =>
              onChoose(
                target.checked
                  ? [...chosen.filter((each) => beside.includes(each)), node]
                  : chosen.filter((each) => each !== node),
              )
            }
          />
          {title}
        </label>
      ))}
      {needed && <p role="alert">{t('inbox.return.inside.none')}</p>}
    </fieldset>
  );
}
