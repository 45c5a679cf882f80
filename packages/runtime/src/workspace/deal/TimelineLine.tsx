import type { ProcessDefinition } from '@dealwright/shared';
import {
  ArrowRightLeft,
  Bell,
  CircleCheck,
  CircleX,
  Eye,
  Flag,
  ListChecks,
  type LucideIcon,
  MessageSquare,
  Pencil,
  Send,
  UserRound,
  Workflow,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '../deed/FileLinks.tsx';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';
import type { TimelineEntry } from './merge-lines.ts';

interface Mark {
  readonly starts: string;
  readonly icon: LucideIcon;
  readonly look?: 'ok' | 'danger' | 'warn' | 'accent';
}

/** The mark of a line by how its code begins; the first that fits. */
const marks: readonly Mark[] = [
  { starts: 'deal-won', icon: Flag, look: 'ok' },
  { starts: 'deal-lost', icon: Flag, look: 'danger' },
  { starts: 'deal-', icon: Flag },
  { starts: 'values-', icon: Pencil },
  { starts: 'value-revealed', icon: Eye },
  { starts: 'stage-', icon: ArrowRightLeft, look: 'accent' },
  { starts: 'move-', icon: ArrowRightLeft },
  { starts: 'checklist-', icon: ListChecks },
  { starts: 'owner-', icon: UserRound },
  { starts: 'commented', icon: MessageSquare },
  { starts: 'people-', icon: Bell },
  { starts: 'run-approved', icon: CircleCheck, look: 'ok' },
  { starts: 'seat-approved', icon: CircleCheck, look: 'ok' },
  { starts: 'seat-completed', icon: CircleCheck, look: 'ok' },
  { starts: 'run-rejected', icon: CircleX, look: 'danger' },
  { starts: 'seat-rejected', icon: CircleX, look: 'danger' },
  { starts: 'run-returned', icon: ArrowRightLeft, look: 'warn' },
  { starts: 'seat-returned', icon: ArrowRightLeft, look: 'warn' },
  { starts: 'incident', icon: CircleX, look: 'danger' },
  { starts: 'seat-', icon: Send },
];
const otherMark: Mark = { starts: '', icon: Workflow };

/** Lines of seats, of notices of a flow and of runs that ended name their people themselves; another name before them would mislead. */
function tellsWho({ code }: TimelineEntry): boolean {
  return !/^(seat-(?!urged)|people-informed|incident-|run-(approved|rejected|cancelled))/.test(code);
}

/** One line of the story: when, who, what, why, and what was said. */
export function TimelineLine({
  line,
  definition,
}: {
  readonly line: TimelineEntry;
  readonly definition: ProcessDefinition;
}) {
  const { t } = useTranslation();
  const reason = useReason(definition);
  const { icon: Icon, look } = marks.find(({ starts }) => line.code.startsWith(starts)) ?? otherMark;
  const words = (text: string) => (text === '' ? t('deal.nothing') : text);
  return (
    <li data-code={line.code}>
      <Moment at={line.at} />
      <span className="timeline-mark" data-look={look}>
        <Icon size={14} aria-hidden="true" />
      </span>
      <div className="timeline-words">
        <p>
          {tellsWho(line) && <strong>{line.by.name}</strong>}{' '}
          {reason('timeline', { code: line.code, params: line.params })}
        </p>
        {line.because !== null && <p className="quiet">{reason('because', line.because)}</p>}
        {line.comment !== null && <blockquote>{line.comment}</blockquote>}
        <FileLinks files={line.files} />
        <Readers readers={line.readers} />
        {line.changes.map(({ field, label, before, after }) => (
          <p key={field} className="quiet">
            {before === ''
              ? t('deal.first-value', { label: unasked(label), after: words(after) })
              : t('deal.before-after', { label: unasked(label), before, after: words(after) })}
          </p>
        ))}
      </div>
    </li>
  );
}

/** Who was told, and when he read it. */
function Readers({ readers }: Pick<TimelineEntry, 'readers'>) {
  const { t } = useTranslation();
  if (readers.length === 0) return null;
  return (
    <ul className="message-readers quiet">
      {readers.map(({ name, readAt }) => (
        <li key={name}>
          {readAt === null ? (
            t('deal.unread-by', { name })
          ) : (
            <>
              {t('deal.read-by', { name })} <Moment at={readAt} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A label without the mark of its question: what follows is the answer. */
function unasked(label: string): string {
  return label.replace(/\s*[?？]$/u, '');
}
