import type { ScenarioStep } from '@dealwright/shared';
import { durationInWords } from '../canvas/duration-words.ts';
import { nodeTitle, personName, type ReasonReader, stageTitle } from './reason-words.ts';
import type { Story } from './story.ts';

/** What somebody does in a step of a story; step 0 is its start. */
export function deedInWords(step: number, story: Story, reader: ReasonReader): string {
  const { t } = reader;
  const told = step === 0 ? undefined : story.steps[step - 1];
  const starter = story.start.by === 'public' ? t('simulator.by.public') : personName(story.start.by, reader);
  if (told === undefined) return t('simulator.started-by', { name: starter });
  const name = told.by === undefined ? t('simulator.nobody') : personName(told.by, reader);
  const to = told.to ?? '';
  return t(`simulator.do.${wordingOf(told)}`, {
    name,
    to: personName(to, reader),
    stage: stageTitle(to, reader),
    for: durationInWords(told.for ?? '', t),
    people: (told.people ?? []).map((id) => personName(id, reader)).join(t('canvas.comma')),
    place: t(`simulator.place.${told.place ?? 'beside'}`),
    node: nodeTitle(told.do === 'jump' || told.do === 'return' ? to : (told.node ?? ''), reader),
    event: to,
  });
}

/** Answers differ by what came, returns by where to, and moves by whether what is asked for is there. */
function wordingOf({ do: deed, failed, suggestion, to, waiver }: ScenarioStep): string {
  if (deed === 'move' && waiver !== undefined) return 'move-waived';
  if (deed === 'answer')
    return failed === true ? 'answer-failed' : suggestion === undefined ? 'answer' : `suggest-${suggestion.verdict}`;
  return deed === 'return' && to !== undefined && to.startsWith('nd_') ? 'return-to' : deed;
}
