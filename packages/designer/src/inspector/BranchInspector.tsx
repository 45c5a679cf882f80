import { Button } from 'antd';
import { useWords } from '../app/use-words.ts';
import { removeBranch } from '../document/commands/remove-branch.ts';
import { setCondition } from '../document/commands/set-condition.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { useScopes } from './use-scope.ts';
import { WordsRow } from './WordsRow.tsx';

/** A branch of a node. */
export interface BranchInspectorProps {
  readonly flow: string;
  readonly node: string;
  readonly branch: string;
}

/** When a branch is taken, and what it is called. */
export function BranchInspector({ flow, node, branch }: BranchInspectorProps) {
  const { t, of } = useWords();
  const owner = useDefinition().flows[flow]?.nodes[node];
  const { ofNode } = useScopes();
  const target = owner?.branches?.find(({ id }) => id === branch);
  if (owner === undefined || target === undefined) return null;
  const { run, select } = useDocument.getState();
  const { title, when } = target;
  const remove = (): void => {
    if (run(removeBranch, { flow, node, branch })) select({ kind: 'node', flow, node });
  };
  const conditional = owner.branches?.some((one) => one.when !== undefined) === true;
  return (
    <InspectorFrame
      icon="git-branch"
      title={title === undefined ? t('inspector.branch') : of(title)}
      subtitle={of(owner.title)}
    >
      <InspectorSection>
        {title !== undefined && (
          <WordsRow
            label={t('inspector.title')}
            textRef={title}
            onWrite={(text, locale) => run(setText, { ref: title, locale, text })}
          />
        )}
      </InspectorSection>
      {conditional && (
        <InspectorSection title={t('inspector.branch.when')}>
          {when === undefined ? (
            <p className="inspector-note">{t('inspector.branch.otherwise')}</p>
          ) : (
            <ConditionEditor
              label={t('inspector.branch.when')}
              value={when}
              scope={ofNode(flow, node)}
              onChange={(next) => run(setCondition, { flow, node, branch, when: next })}
            />
          )}
        </InspectorSection>
      )}
      <InspectorSection>
        <Button danger size="small" disabled={(owner.branches?.length ?? 0) <= 2} onClick={remove}>
          {t('inspector.branch.remove')}
        </Button>
      </InspectorSection>
    </InspectorFrame>
  );
}
