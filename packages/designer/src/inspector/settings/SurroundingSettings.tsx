import type { ControlProps } from '@dealwright/runtime/react';
import { useSurroundings } from '../../app/use-surroundings.ts';
import { useWords } from '../../app/use-words.ts';
import { inLocale } from '../../start/library.ts';
import { type Choice, OneOf } from './OneOf.tsx';

/** A connection of the organization; one that takes no calls says so. */
export function ConnectionSetting(props: ControlProps) {
  const { t } = useWords();
  const choices = useSurroundings()?.connections.map(({ name, open }) => ({
    value: name,
    label: open ? name : t('inspector.connection.closed', { name }),
  }));
  return <OneAround {...props} choices={choices} none="inspector.connection.none" />;
}

/** A process of the organization; one that is not released says so. */
export function ProcessSetting(props: ControlProps) {
  const { t, locale } = useWords();
  const choices = useSurroundings()?.processes.map(({ key, title, released }) => {
    const name = inLocale(title, locale);
    return { value: key, label: released ? name : t('inspector.process.unreleased', { title: name }) };
  });
  return <OneAround {...props} choices={choices} none="inspector.process.none" />;
}

interface OneAroundProps extends ControlProps {
  /** Undefined while they are not known. */
  readonly choices: readonly Choice[] | undefined;
  /** Text key of what is said when there is nothing to choose. */
  readonly none: string;
}

function OneAround({ choices, none, ...props }: OneAroundProps) {
  const { t } = useWords();
  return (
    <>
      <OneOf {...props} choices={choices ?? []} />
      {choices?.length === 0 && <p className="inspector-note">{t(none)}</p>}
    </>
  );
}
