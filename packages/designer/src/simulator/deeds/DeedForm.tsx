import type { ReturnPlace } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { Checkbox, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { nodeTitle, type ReasonReader } from '../reason-words.ts';
import { activePeople } from '../start-choices.ts';
import type { Deed } from '../task-answers.ts';

/** What a deed needs to know beside who does it. */
export type DeedNeed = 'person' | 'people' | 'place' | 'mode' | 'target';

/** What each deed that is more than a press needs. */
export const needsOf: Readonly<Partial<Record<Deed, readonly DeedNeed[]>>> = {
  return: ['target'],
  transfer: ['person'],
  add: ['people', 'place', 'mode'],
  consult: ['people'],
  notify: ['people'],
  assign: ['person'],
  leave: ['person'],
};

interface DeedFormProps {
  readonly deed: Deed;
  readonly reader: ReasonReader;
  /** People who are not offered: who does it himself, who is gone. */
  readonly without: readonly string[];
  /** Nodes to which may be returned, nearest first. */
  readonly targets?: readonly string[];
  /** Nodes inside parallel blocks to which may be returned, several together. */
  readonly inside?: ReturnPlace['nodes'];
  /** Whether votes have weights where the person sits. */
  readonly weighs?: boolean;
  /** Whether a return may come straight back. */
  readonly direct?: boolean;
  readonly onGive: (more: Partial<ScenarioStep>) => void;
  readonly onLeave: () => void;
}

const places = ['before', 'after', 'beside'] as const;
const modes = ['all', 'any', 'sequential'] as const;

/** Nodes that may be asked again together with all that are chosen, and those of them that are chosen already. */
function besideAll(inside: ReturnPlace['nodes'], chosen: readonly string[]): readonly string[] {
  return inside.flatMap(({ node, beside }) =>
    node !== chosen[0] && chosen.every((each) => each === node || beside.includes(each)) ? [node] : [],
  );
}

/** Asks what a deed needs: whom, where, how; and in which words. */
export function DeedForm({
  deed,
  reader,
  without,
  targets = [],
  inside = [],
  direct = false,
  weighs = false,
  onGive,
  onLeave,
}: DeedFormProps) {
  const { t } = useWords();
  const id = useId();
  const needs = needsOf[deed] ?? [];
  const [people, setPeople] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<(typeof places)[number]>('before');
  const [mode, setMode] = useState<(typeof modes)[number]>('all');
  const [weight, setWeight] = useState(1);
  const [target, setTarget] = useState('start');
  const [also, setAlso] = useState<readonly string[]>([]);
  const [straight, setStraight] = useState(false);
  const [comment, setComment] = useState('');
  const needsPeople = needs.includes('people') || needs.includes('person');
  const beside = inside.find(({ node }) => node === target)?.beside ?? [];
  const asksWeight = weighs && needs.includes('place') && place === 'beside';
  const others = activePeople(reader.organization).filter(({ id: person }) => !without.includes(person));
  const give = (): void =>
    onGive({
      comment: comment.trim() === '' ? t('simulator.comment') : comment.trim(),
      ...(needs.includes('person') ? { to: people[0] ?? '' } : {}),
      ...(needs.includes('people') ? { people: [...people] } : {}),
      ...(needs.includes('place') ? { place } : {}),
      ...(needs.includes('mode') ? { mode } : {}),
      ...(asksWeight && weight > 1 ? { weight } : {}),
      ...(needs.includes('target') && target !== 'start' ? { to: target } : {}),
      ...(also.length > 0 ? { also: [...also] } : {}),
      ...(straight ? { direct: true } : {}),
    });
  return (
    <fieldset className="simulator-deed-form" aria-label={t(`simulator.answer.${deed}`)}>
      <legend>{t(`simulator.answer.${deed}`)}</legend>
      {needsPeople && (
        <Select
          autoFocus
          {...(needs.includes('people') ? { mode: 'multiple' as const } : {})}
          aria-label={t('simulator.whom')}
          placeholder={t('simulator.whom')}
          value={needs.includes('people') ? [...people] : (people[0] ?? null)}
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map((person) => ({ value: person.id, label: person.name }))}
          onChange={(chosen: string | string[] | null) => setPeople(chosen === null ? [] : [chosen].flat())}
        />
      )}
      {needs.includes('target') && (
        <Select
          autoFocus
          aria-label={t('simulator.back-to')}
          value={target}
          options={[
            { value: 'start', label: t('simulator.back-to.start') },
            ...[...targets, ...inside.map(({ node }) => node)].map((node) => ({
              value: node,
              label: nodeTitle(node, reader),
            })),
          ]}
          onChange={(node: string) => {
            setTarget(node);
            setAlso([]);
          }}
        />
      )}
      {needs.includes('target') && beside.length > 0 && (
        <Select
          mode="multiple"
          aria-label={t('simulator.back-to.also')}
          placeholder={t('simulator.back-to.also')}
          value={[...also]}
          options={besideAll(inside, [target, ...also]).map((node) => ({
            value: node,
            label: nodeTitle(node, reader),
          }))}
          onChange={(nodes: string[]) => setAlso(nodes)}
        />
      )}
      {needs.includes('target') && direct && (
        <Checkbox checked={straight} onChange={(event) => setStraight(event.target.checked)}>
          {t('simulator.direct')}
        </Checkbox>
      )}
      {needs.includes('place') && (
        <Select
          aria-label={t('simulator.place')}
          value={place}
          options={places.map((value) => ({ value, label: t(`simulator.place.${value}`) }))}
          onChange={setPlace}
        />
      )}
      {needs.includes('mode') && (
        <Select
          aria-label={t('simulator.mode')}
          value={mode}
          options={modes.map((value) => ({ value, label: t(`simulator.mode.${value}`) }))}
          onChange={setMode}
        />
      )}
      {asksWeight && (
        <InputNumber
          aria-label={t('simulator.weight')}
          prefix={t('simulator.weight')}
          min={1}
          max={1000}
          precision={0}
          value={weight}
          onChange={(next) => setWeight(next ?? 1)}
        />
      )}
      {deed !== 'leave' && (
        <>
          <label htmlFor={id} className="visually-hidden">
            {t('simulator.words')}
          </label>
          <input
            id={id}
            className="input"
            placeholder={t('simulator.words')}
            maxLength={400}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </>
      )}
      <div className="simulator-answers">
        <button
          type="button"
          className="button button-primary"
          disabled={needsPeople && people.length === 0}
          onClick={give}
        >
          {t('simulator.do-it')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('simulator.leave')}
        </button>
      </div>
    </fieldset>
  );
}
