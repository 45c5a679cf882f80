import type { Pool } from 'pg';

const schemas = ['app', 'identity'];

/** One question to the catalogue; its rows hold one `line` each. */
interface Section {
  readonly title: string;
  readonly query: string;
}

const sections: readonly Section[] = [
  {
    title: 'tables',
    query: `select format(E'table %s.%s%s%s%s', n.nspname, c.relname,
        case c.relpersistence when 'u' then ' unlogged' else '' end,
        coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''),
        case when c.relforcerowsecurity and c.relrowsecurity then ' row security forced' else '' end) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('r', 'p') order by 1`,
  },
  {
    title: 'views',
    query: `select format(E'view %s.%s%s as %s', n.nspname, c.relname, coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''), pg_get_viewdef(c.oid)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('v', 'm') order by 1`,
  },
  {
    title: 'columns',
    query: `select format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where n.nspname = any($1) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      order by n.nspname, c.relname, a.attname`,
  },
  {
    title: 'constraints',
    query: `select format('%s.%s %s: %s', n.nspname, c.relname, o.conname, pg_get_constraintdef(o.oid)) as line
      from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and o.contype <> 'n' order by 1`,
  },
  {
    title: 'indexes',
    query: `select pg_get_indexdef(i.indexrelid) as line
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) order by 1`,
  },
  {
    title: 'policies',
    query: `select format('%s.%s %s for %s to %s using (%s) with check (%s)', schemaname, tablename, policyname, cmd,
        replace(array_to_string(roles, ', '), current_user, 'OWNER'), coalesce(qual, ''), coalesce(with_check, '')) as line
      from pg_policies where schemaname = any($1) order by 1`,
  },
  {
    title: 'triggers',
    query: `select pg_get_triggerdef(t.oid) as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and not t.tgisinternal order by 1`,
  },
  {
    title: 'functions',
    query: `select pg_get_functiondef(p.oid) as line
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) order by 1`,
  },
  {
    title: 'grants',
    query: `select format('%s %s to %s', privileges, place, grantee) as line from (
        select format('table %s.%s', n.nspname, c.relname) as place, pg_get_userbyid(a.grantee) as grantee,
          string_agg(lower(a.privilege_type), ', ' order by a.privilege_type) as privileges, c.relowner as owner, a.grantee as id
        from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
        where n.nspname = any($1) group by 1, 2, c.relowner, a.grantee
        union all
        select format('function %s', p.oid::regprocedure), case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee) end,
          string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), p.proowner, a.grantee
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl) a
        where n.nspname = any($1) group by 1, 2, p.proowner, a.grantee
        union all
        select format('schema %s', n.nspname), pg_get_userbyid(a.grantee), string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), n.nspowner, a.grantee
        from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = any($1) group by 1, 2, n.nspowner, a.grantee) as granted
      where id <> owner order by 1`,
  },
];

/** The whole layout of the database as text, the same on every PostgreSQL and under every owner; `schema.sql` is its checked copy. */
export async function dumpCatalogue(owner: Pool): Promise<string> {
  const parts = [];
  for (const { title, query } of sections) {
    const { rows } = await owner.query<{ line: string }>(query, [schemas]);
    parts.push(`-- ${title}\n\n${rows.map(({ line }) => line.trim()).join('\n')}\n`);
  }
  return `-- The layout that the migrations make, read from the catalogue. Written by the test of migrations; not to be run.\n\n${parts.join('\n')}`;
}
