import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../app/use-narrow.ts';
import { AttachButton, AttachedList } from '../deed/AttachFiles.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Menu } from '../overlay/Menu.tsx';
import { DeedButton, deedLooks } from './DeedButton.tsx';
import { type Deed, deeds, isDecision } from './decision-command.ts';
import { SignDialog } from './SignDialog.tsx';
import { sideDeeds } from './side-deeds.ts';
import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** What the bar shows of a task. */
export interface DecisionBarProps {
  readonly view: TaskView;
  readonly decision: Decision;
}

/** The comment and what can be done, always in reach at the bottom: decisions stand fixed at the end, what is rare folds into a menu. */
export function DecisionBar({ view, decision }: DecisionBarProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const bar = useBarDeeds({ view, decision });
  const { words } = decision;
  const folded = bar.quiet.filter((kind) => narrow || !inSight.has(kind));
  const shown = bar.quiet.filter((kind) => !folded.includes(kind));
  // A request that is sent again answers the run, which takes no files.
  const takesFiles = bar.loud.some(isDecision);
  return (
    <footer className="decision-bar">
      <WordsBox
        label={t('inbox.comment')}
        value={words.comment}
        onChange={words.setComment}
        needed={words.needed}
        hint={t(commentHint(view))}
        box={words.box}
        onSend={bar.approve}
        mentions={words.mentions}
      />
      <AttachedList attached={decision.attached} />
      <div className="decision-actions">
        {takesFiles && <AttachButton attached={decision.attached} />}
        {folded.length > 0 && (
          <Menu
            className="button"
            onPick={bar.press}
            entries={folded.map((kind) => ({ key: kind, label: t(`inbox.${kind}`) }))}
          >
            {t('inbox.more')}
          </Menu>
        )}
        {[...shown, ...bar.loud].map((kind) => (
          <DeedButton key={kind} kind={kind} sending={decision.sending} onPress={() => bar.press(kind)} />
        ))}
      </div>
      {bar.Ask !== null && <bar.Ask view={view} decision={decision} onClose={bar.close} />}
      {decision.toSign !== null && (
        <SignDialog
          action={t(`inbox.${decision.toSign}`)}
          onClose={() => decision.sign(null)}
          onSigned={decision.sign}
        />
      )}
    </footer>
  );
}

function commentHint({ asks, actions }: TaskView): string {
  if (asks.comment) return 'inbox.comment.always';
  return actions.includes('reject') ? 'inbox.comment.hint' : 'inbox.comment.optional';
}

/** What is used so often beside a decision that a wide bar shows it without a menu. */
const inSight: ReadonlySet<string> = new Set(['add', 'transfer', 'return', 'claim', 'release']);

const pools = ['claim', 'release'] as const;
type Pool = (typeof pools)[number];

/** The deeds of the bar: the quiet ones, the decisions with the first of them last, what each does, and their keys. */
function useBarDeeds({ view, decision }: DecisionBarProps) {
  const [asking, setAsking] = useState<string | null>(null);
  const offered = (kind: string) => view.actions.includes(kind);
  const quiet = [...sideDeeds.map(({ kind }) => kind), ...pools, 'abstain'].filter(
    (kind) => kind === 'notify' || offered(kind),
  );
  const loud = deeds.filter((deed) => offered(deed) && deed !== 'abstain').toReversed();
  const press = (kind: string) => {
    if (sideDeeds.some((deed) => deed.kind === kind)) return setAsking(kind);
    if (pools.some((pool) => pool === kind)) return void decision.give({ kind: kind as Pool, task: view.task.id });
    decision.act(kind as Deed);
  };
  const byKey = (key: string) => () => {
    const kind = [...quiet, ...loud].find((each) => deedLooks(each).key === key);
    if (kind === undefined) return false;
    press(kind);
    return true;
  };
  const keys = { a: byKey('A'), r: byKey('R'), b: byKey('B'), f: byKey('F') };
  useKeys({ ...keys, c: () => decision.words.box.current?.focus() });
  const Ask = sideDeeds.find(({ kind }) => kind === asking)?.Ask ?? null;
  return { quiet, loud, press, approve: keys.a, Ask, close: () => setAsking(null) };
}
