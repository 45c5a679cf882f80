import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { Settings2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actingKinds } from '../../nodes/kinds-of-people.ts';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { RadioGroup } from '../deed/RadioGroup.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import { Menu } from '../overlay/Menu.tsx';
import { useIsAdministrator } from '../session/use-me.ts';
import type { DealView } from './use-deal.ts';

/** A run of a deal. */
export interface RunSteeringProps {
  readonly run: DealView['runs'][number];
  readonly view: DealView;
}

const ways = ['pass', 'jump', 'suspend', 'resume', 'end', 'revive'] as const;
type Way = (typeof ways)[number];

/** A run on hold goes on or ends; one that runs may be put on hold; one that was sent back waits for its initiator anyhow. */
const offered: Readonly<Record<string, readonly Way[]>> = {
  running: ['pass', 'jump', 'suspend', 'end'],
  suspended: ['resume', 'end'],
  returned: ['jump', 'end'],
};

/** What makes sense as the run stands; a node is let pass where people are asked. */
function waysOf(run: RunSteeringProps['run']): readonly Way[] {
  if (run.endedAt !== null) return run.revivable ? ['revive'] : [];
  return (offered[run.status] ?? []).filter((way) => way !== 'pass' || openNodes(run).length > 0);
}

/** What an administrator may do with a run, with a reason: let a node pass, move it to another node, put it on hold, let it go on, end it, or open it again when it ended without an approval. */
export function RunSteering({ run, view }: RunSteeringProps) {
  const { t } = useTranslation();
  const steers = useIsAdministrator();
  const [asking, setAsking] = useState<Way | null>(null);
  if (!steers) return null;
  return (
    <>
      <Menu
        className="button button-quiet"
        entries={waysOf(run).map((way) => ({ key: way, label: t(`deal.steer.${way}`) }))}
        onPick={(key) => setAsking(ways.find((way) => way === key) ?? null)}
      >
        <Settings2 size={16} aria-hidden="true" />
        {t('deal.steer')}
      </Menu>
      {asking !== null && <SteerDialog way={asking} run={run} view={view} onClose={() => setAsking(null)} />}
    </>
  );
}

interface SteerDialogProps extends RunSteeringProps {
  readonly way: Way;
  readonly onClose: () => void;
}

function SteerDialog({ way, run, view, onClose }: SteerDialogProps) {
  const { t, i18n } = useTranslation();
  const command = useCommand();
  const nodes = placesOf(way, { run, view }, { locale: i18n.language, start: t('deal.steer.revive.start') });
  const [to, setTo] = useState(nodes[0]?.key ?? '');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const silent = words.trim() === '';
  const give = async (wish: CommandWish, done: string) => {
    const outcome = await command(view.card.id, wish, done);
    return outcome.ok ? null : outcome.error;
  };
  const send = () => {
    setTried(true);
    if (!silent || way === 'resume') return give(wishOf(way, { run: run.id, to, words }), t(`deal.steer.${way}.done`));
    box.current?.focus();
    return null;
  };
  return (
    <DeedDialog
      title={t(`deal.steer.${way}.title`, { flow: run.title })}
      action={t(`deal.steer.${way}.send`)}
      danger={way === 'end'}
      onClose={onClose}
      onSend={send}
    >
      <p className="quiet">{t(`deal.steer.${way}.hint`)}</p>
      {way === 'revive' && run.lasting.length > 0 && (
        <p>{t('deal.steer.revive.lasting', { steps: run.lasting.join(', ') })}</p>
      )}
      {nodes.length > 0 && (
        <RadioGroup label={t(`deal.steer.${way}.to`)} choices={nodes} chosen={to} onChoose={setTo} />
      )}
      <WordsBox
        label={t(way === 'resume' ? 'deed.words.may' : 'deal.steer.why')}
        value={words}
        onChange={setWords}
        needed={tried && silent && way !== 'resume'}
        rows={2}
        box={box}
      />
    </DeedDialog>
  );
}

function wishOf(
  way: Way,
  { run, to, words }: { readonly run: string; readonly to: string; readonly words: string },
): CommandWish {
  const comment = words.trim();
  if (way === 'resume') return { kind: 'resume', run, ...(comment === '' ? {} : { comment }) };
  if (way === 'pass') return { kind: 'let-pass', run, visit: to, comment };
  if (way === 'suspend') return { kind: 'suspend', run, comment };
  if (way === 'revive') return { kind: 'revive', run, to, comment };
  return way === 'jump' ? { kind: 'jump', run, to, comment } : { kind: 'terminate', run, comment };
}

/** Where a way of steering may lead; nowhere in particular for those that only stop, end or go on. */
function placesOf(
  way: Way,
  { run, view }: RunSteeringProps,
  { locale, start }: { readonly locale: string; readonly start: string },
) {
  if (way === 'pass') return openNodes(run);
  if (way !== 'jump' && way !== 'revive') return [];
  const nodes = nodesOf(view.definition, run.flow, locale);
  return way === 'revive' ? [{ key: 'start', words: start }, ...nodes] : nodes;
}

/** The nodes at which people are asked now. */
function openNodes({ visits }: RunSteeringProps['run']) {
  const open = visits.filter(({ status, kind }) => status === 'open' && actingKinds.has(kind));
  return open.map(({ id, title }) => ({ key: id, words: title }));
}

/** The nodes of the flow's main line, which every place in it may go to; the first begins it. */
function nodesOf(definition: ProcessDefinition, id: string, locale: string) {
  const flow = definition.flows[id];
  return (flow?.root ?? []).slice(1).map((node) => ({
    key: node,
    words: textOf(definition, flow?.nodes[node]?.title ?? node, locale),
  }));
}
