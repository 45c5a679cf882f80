import { type ProductLocale, translate } from '@dealwright/shared';
import { roleTexts } from '../access/texts.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { demoPeople, demoTeams } from '../demo/people.ts';
import { demoPassword, demoTenant } from '../demo/seed-demo.ts';
import type { RunningServer } from '../http/start-server.ts';
import { cliTexts } from './texts.ts';

/** What a person reads when the server has started: where to go and, for a demonstration, as whom. */
export async function welcome({ services }: RunningServer, locale: ProductLocale): Promise<string> {
  const { publicUrl } = services.config;
  const word = (key: keyof typeof cliTexts, params = {}) => translate(cliTexts, key, params, locale);
  const addresses: [string, string][] = [
    [word('cli.workspace'), `${publicUrl}/`],
    [word('cli.designer'), `${publicUrl}/design`],
  ];
  if (services.mailCatcher !== null) addresses.push([word('cli.mail'), `${publicUrl}/mail`]);
  for (const { link, region } of await publicLinks(services)) {
    addresses.push([`${word('cli.form')} · ${region}`, `${publicUrl}/f/${link}`]);
  }
  const lines = ['', word('cli.running'), '', ...table(addresses)];
  if (services.config.demo && (await isDemo(services))) {
    lines.push(
      '',
      word('cli.sign-ins'),
      '',
      ...table(signIns(word, locale)),
      '',
      word('cli.password', { password: demoPassword(services) }),
    );
  }
  return `${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`;
}

function signIns(word: (key: keyof typeof cliTexts) => string, locale: ProductLocale): string[][] {
  const teams = new Map(demoTeams.map(({ id, name }) => [id, name]));
  const rows = demoPeople.map(({ name, email, roles, team }) => [
    name,
    roles.map((role) => translate(roleTexts, `role.${role}`, {}, locale)).join(', '),
    teams.get(team) ?? team,
    email,
  ]);
  return [[word('cli.name'), word('cli.role'), word('cli.place'), word('cli.email')], ...rows];
}

async function isDemo({ database }: RunningServer['services']): Promise<boolean> {
  const scope = { tenant: demoTenant, actor: { kind: 'system', reason: 'start' } as const, idempotent: true };
  const found = await withTenant(database, scope, (tx) =>
    tx.db.selectFrom('organization').select('name').executeTakeFirst(),
  );
  return found !== undefined;
}

async function publicLinks({
  database,
}: RunningServer['services']): Promise<readonly { link: string; region: string }[]> {
  const scope = { tenant: demoTenant, actor: { kind: 'system', reason: 'start' } as const, idempotent: true };
  return withTenant(database, scope, (tx) =>
    tx.db
      .selectFrom('public_link as l')
      .innerJoin('region as r', 'r.id', 'l.region_id')
      .select(['l.id as link', 'r.name as region'])
      .where('l.open', '=', true)
      .orderBy('l.created_at')
      .orderBy('l.id')
      .limit(3)
      .execute(),
  );
}

/** Columns as wide as their widest cell; Chinese signs take two places in a terminal. */
function table(rows: readonly (readonly string[])[]): string[] {
  const width = (text: string) =>
    [...text].reduce(
      (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
      0,
    );
  const columns = rows[0]?.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? '')))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((columns[at] ?? 0) - width(cell) + 3))
      .join('')
      .trimEnd(),
  );
}
