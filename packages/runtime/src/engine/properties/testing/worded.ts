import { translate } from '@dealwright/shared';
import type { Decision } from '../../decision.ts';
import { openTasks } from '../../open-tasks.ts';
import type { Reason } from '../../state.ts';
import { engineTexts } from '../../texts.ts';
import { visitsOf } from '../../visits.ts';

const known = new Set<string>();

/** What an engine's saying lacks in words of either product language; each finding is a sentence. */
export function unworded(family: string, { code, params }: Reason): readonly string[] {
  const key = `${family}.${code} ${Object.keys(params).join()}`;
  if (known.has(key)) return [];
  const lacking = ['en', 'zh-CN'].filter((locale) =>
    /\{\{|^[a-z]+\.[a-z-]+$/.test(translate(engineTexts, `${family}.${code}`, params, locale)),
  );
  if (lacking.length === 0) known.add(key);
  return lacking.map((locale) => `no words in ${locale} for ${key}`);
}

/** Everything a decision says that lacks words. */
export function unwordedIn(decision: Decision): readonly string[] {
  if (!decision.ok) {
    const { code, params } = decision.refused;
    const word = code === 'already-decided' ? unworded('decision', { code: String(params.decision), params: {} }) : [];
    return [...unworded('refused', decision.refused), ...word];
  }
  const { trace, events, effects, deal } = decision;
  const runs = Object.values(deal.runs);
  const reasons: readonly (Reason | null)[] = [
    ...trace.map(({ because }) => because),
    ...events.map((event) => ('because' in event && event.because !== undefined ? event.because : null)),
    ...openTasks(deal).map(({ because }) => because),
    ...runs.flatMap(({ incidents }) => incidents.map(({ reason }) => reason)),
    ...runs.flatMap((run) =>
      visitsOf(run).flatMap(({ seats }) => seats.flatMap(({ because, ending }) => [because, ending])),
    ),
  ];
  return [
    ...trace.flatMap(({ what }) => unworded('trace', what)),
    ...reasons.flatMap((reason) => (reason === null ? [] : unworded('because', reason))),
    ...effects.flatMap((effect) => (effect.kind === 'notify' ? unworded('notify', effect.message) : [])),
  ];
}
