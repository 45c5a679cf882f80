import { useWords } from '../app/use-words.ts';
import { layoutName } from '../document/commands/layout-name.ts';
import { setLayoutText } from '../document/commands/set-layout-text.ts';
import { setSpan, spans } from '../document/commands/set-span.ts';
import { spanOf } from '../document/layout-tree.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { RulesSection } from './RulesSection.tsx';
import { WordsRow } from './WordsRow.tsx';

const icons = { section: 'heading', steps: 'list-ordered', note: 'info', field: 'square' } as const;

/** Settings of a section, of steps or of a note. */
export function LayoutInspector({ form, layout }: { readonly form: string; readonly layout: string }) {
  const { t } = useWords();
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const node = definition.forms[form]?.layout[layout];
  if (node === undefined) return null;
  const { run } = useDocument.getState();
  const write = (text: string, written: string): void => {
    run(setLayoutText, { form, layout, locale: written, text });
  };
  const named = layoutName(definition, { form, layout }, { locale });
  return (
    <InspectorFrame
      icon={icons[node.kind]}
      title={named.startsWith('layout.kind.') ? t(named) : named.slice(0, 40)}
      subtitle={t(`layout.kind.${node.kind}`)}
    >
      <InspectorSection>
        {node.kind === 'note' ? (
          <WordsRow long label={t('inspector.text')} textRef={node.text} onWrite={write} />
        ) : (
          <WordsRow label={t('inspector.title')} textRef={node.title} onWrite={write} />
        )}
        {node.kind === 'note' && (
          <ChoiceRow
            label={t('inspector.width')}
            value={String(spanOf(node))}
            choices={spans.map((span) => ({ value: String(span), label: t(`board.width.${span}`) }))}
            onChoose={(span) => run(setSpan, { form, layout, span: Number(span) })}
          />
        )}
      </InspectorSection>
      <RulesSection form={form} target={layout} />
    </InspectorFrame>
  );
}
