import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { createLink, putLink } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ExternalLink, Link2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { DeskCard } from './DeskCard.tsx';
import { DeskRow } from './DeskRow.tsx';
import { NewAddress } from './NewAddress.tsx';
import { type LinkView, type ReleaseView, useLinks, useVersionDefinition, type VersionView } from './queries.ts';

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
    <DeskCard
      title={t('release.links')}
      error={links.error}
      none={
        links.data?.items.length === 0 ? t(forms.length === 0 ? 'release.links.no-form' : 'release.links.none') : null
      }
      rows={(links.data?.items ?? []).map((link) => (
        <LinkRow key={link.link} process={process} link={link} definition={definition} may={may} />
      ))}
    >
      {may && definition !== undefined && forms.length > 0 && (
        <NewLink process={process} definition={definition} forms={forms} />
      )}
    </DeskCard>
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
  const client = useQueryClient();
  const turn = useMutation({
    mutationFn: () => callRoute(putLink, { params: { link: link.link }, body: { open: !link.open } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['links', process] }),
  });
  const title = definition?.forms[link.form]?.title;
  return (
    <DeskRow
      icon={Link2}
      title={definition === undefined || title === undefined ? link.form : textOf(definition, title, locale)}
      region={link.region}
      facts={link.url}
      error={turn.error}
      state={t(link.open ? 'release.links.open' : 'release.links.closed')}
      deeds={
        <>
          <CopyButton text={link.url} label="release.links.copy" />
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
        </>
      }
    />
  );
}

interface NewLinkProps {
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly forms: readonly string[];
}

const newLinkWords = { choice: 'release.links.form', make: 'release.links.make' };

function NewLink({ process, definition, forms }: NewLinkProps) {
  const { locale } = useWords();
  const client = useQueryClient();
  const choices = forms.map((id) => ({
    value: id,
    label: textOf(definition, definition.forms[id]?.title ?? id, locale),
  }));
  const make = async (form: string, region: string) => {
    await callRoute(createLink, { params: { process }, body: { form, region } });
    await client.invalidateQueries({ queryKey: ['links', process] });
  };
  return <NewAddress choices={choices} icon={Link2} words={newLinkWords} make={make} />;
}
