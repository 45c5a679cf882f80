import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { createLink, putLink } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { Copy, ExternalLink, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { type LinkView, type ReleaseView, useLinks, useVersionDefinition, type VersionView } from './queries.ts';
import { useNames } from './targeting-words.ts';

interface LinksProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly versions: readonly VersionView[];
  readonly may: boolean;
}

/** Addresses on which strangers fill a public form, one a form and region. */
export function Links({ process, release, versions, may }: LinksProps) {
  const { t } = useWords();
  const links = useLinks(process);
  const published = useVersionDefinition(process, release.stable ?? versions[0]?.version ?? null);
  const definition = published.data?.definition as ProcessDefinition | undefined;
  const forms = publicForms(definition);
  if (versions.length === 0) return null;
  return (
    <section className="card">
      <h3 className="card-title">{t('release.links')}</h3>
      {links.error !== null && (
        <p role="alert" className="desk-failed">
          {links.error.message}
        </p>
      )}
      {links.data?.items.length === 0 && (
        <p className="desk-note">{t(forms.length === 0 ? 'release.links.no-form' : 'release.links.none')}</p>
      )}
      <ul className="desk-rows">
        {links.data?.items.map((link) => (
          <LinkRow key={link.link} process={process} link={link} definition={definition} may={may} />
        ))}
      </ul>
      {may && definition !== undefined && forms.length > 0 && (
        <NewLink process={process} definition={definition} forms={forms} />
      )}
    </section>
  );
}

function publicForms(definition: ProcessDefinition | undefined): readonly string[] {
  const forms = definition?.forms ?? {};
  return Object.keys(forms).filter((form) => forms[form]?.use === 'public');
}

interface LinkRowProps {
  readonly process: string;
  readonly link: LinkView;
  readonly definition: ProcessDefinition | undefined;
  readonly may: boolean;
}

function LinkRow({ process, link, definition, may }: LinkRowProps) {
  const { t, locale } = useWords();
  const names = useNames();
  const client = useQueryClient();
  const [copied, setCopied] = useState(false);
  const turn = useMutation({
    mutationFn: () => callRoute(putLink, { params: { link: link.link }, body: { open: !link.open } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['links', process] }),
  });
  const title = definition?.forms[link.form]?.title;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link.url);
    setCopied(true);
  };
  return (
    <li>
      <Link2 size={16} aria-hidden="true" />
      <span className="version-note">
        {definition === undefined || title === undefined ? link.form : textOf(definition, title, locale)} ·{' '}
        {names.get(link.region) ?? link.region}
        <small>{link.url}</small>
        {turn.error !== null && (
          <small role="alert" className="desk-failed">
            {turn.error.message}
          </small>
        )}
      </span>
      <span className="tag">{t(link.open ? 'release.links.open' : 'release.links.closed')}</span>
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={14} aria-hidden="true" />
        {t(copied ? 'release.links.copied' : 'release.links.copy')}
      </button>
      <a
        className="button"
        href={link.url}
        target="_blank"
        rel="noreferrer"
        aria-label={t('release.links.look')}
        title={t('release.links.look')}
      >
        <ExternalLink size={14} aria-hidden="true" />
      </a>
      {may && (
        <button type="button" className="button" disabled={turn.isPending} onClick={() => turn.mutate()}>
          {t(link.open ? 'release.links.do-close' : 'release.links.do-open')}
        </button>
      )}
    </li>
  );
}

interface NewLinkProps {
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly forms: readonly string[];
}

function NewLink({ process, definition, forms }: NewLinkProps) {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const { regions = [] } = useOrganization() ?? {};
  const [form, setForm] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const chosenForm = form ?? forms[0] ?? '';
  const chosenRegion = region ?? regions[0]?.id ?? '';
  const make = useMutation({
    mutationFn: () => callRoute(createLink, { params: { process }, body: { form: chosenForm, region: chosenRegion } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['links', process] }),
  });
  return (
    <div className="desk-new-link">
      <Select
        aria-label={t('release.links.form')}
        value={chosenForm}
        options={forms.map((id) => ({
          value: id,
          label: textOf(definition, definition.forms[id]?.title ?? id, locale),
        }))}
        onChange={setForm}
      />
      <Select
        aria-label={t('release.links.region')}
        value={chosenRegion}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setRegion}
      />
      <button
        type="button"
        className="button"
        disabled={make.isPending || chosenRegion === ''}
        onClick={() => make.mutate()}
      >
        <Link2 size={14} aria-hidden="true" />
        {t('release.links.make')}
      </button>
      {make.error !== null && (
        <span role="alert" className="desk-failed">
          {make.error.message}
        </span>
      )}
    </div>
  );
}
