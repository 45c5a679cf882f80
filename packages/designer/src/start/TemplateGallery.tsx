import type { ProcessDefinition } from '@dealwright/shared';
import { Button, Input } from 'antd';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { inLocale, type Template } from './library.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

const modules = ['acquire', 'nurture', 'negotiate', 'sign', 'deliver'] as const;

/** The template library: what each template is, drawn from its own definition. */
export function TemplateGallery({
  templates,
  onChoose,
}: {
  readonly templates: readonly Template[] | null;
  readonly onChoose: (template: Template) => void;
}) {
  const { t, locale } = useWords();
  const [module, setModule] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const all = templates ?? [];
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = all.filter((one) => {
    const words = `${one.name} ${inLocale(one.title, locale)} ${inLocale(one.summary, locale)}`.toLocaleLowerCase();
    return (module === null || one.module === module) && words.includes(wanted);
  });
  const filter = (value: string | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      className="module-filter"
      data-module={value ?? ''}
      aria-pressed={module === value}
      onClick={() => setModule(value)}
    >
      {value !== null && <span className="module-dot" />}
      {label}
      <span className="module-count">{count}</span>
    </button>
  );
  return (
    <section aria-label={t('start.templates')}>
      <div className="gallery-head">
        <h2>{t('start.templates')}</h2>
        <Input.Search
          className="bar-search"
          allowClear
          placeholder={t('start.templates.search')}
          aria-label={t('start.templates.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className="module-filters">
        {filter(null, t('start.templates.all'), all.length)}
        {modules.map((one) =>
          filter(one, t(`module.${one}`), all.filter((template) => template.module === one).length),
        )}
      </div>
      <div className="gallery">
        {templates === null &&
          [0, 1, 2, 3].map((card) => <div key={card} className="skeleton template-waiting" aria-busy="true" />)}
        {shown.map((template) => (
          <TemplateCard key={template.name} template={template} onChoose={() => onChoose(template)} />
        ))}
      </div>
      {templates !== null && shown.length === 0 && <p className="inspector-note">{t('start.templates.none')}</p>}
    </section>
  );
}

function TemplateCard({ template, onChoose }: { readonly template: Template; readonly onChoose: () => void }) {
  const { t, locale } = useWords();
  const { stages, fields, flows, scenarios } = template;
  const name = inLocale(template.title, locale);
  const facts = [
    t('start.stages', { count: stages }),
    t('start.fields', { count: fields }),
    t('start.flows', { count: flows }),
  ].join(' · ');
  return (
    <article className="template-card" data-module={template.module}>
      <div className="template-preview">
        <TemplatePreview
          definition={template.definition as ProcessDefinition}
          label={t('start.preview', { name, facts })}
        />
      </div>
      <div className="template-words">
        <div className="template-title">
          <h3 title={inLocale(template.summary, locale)}>{name}</h3>
          <span className="module-tag">
            <span className="module-dot" />
            {t(`module.${template.module}`)}
          </span>
        </div>
        <p className="template-summary">{inLocale(template.summary, locale)}</p>
        <div className="template-foot">
          <span>{facts}</span>
          <span className="template-tests">
            <FlaskConical size={12} aria-hidden="true" />
            {t('start.scenarios', { count: scenarios })}
          </span>
          <Button size="small" aria-label={`${t('start.use')} ${name}`} onClick={onChoose}>
            {t('start.use')}
          </Button>
        </div>
      </div>
    </article>
  );
}
