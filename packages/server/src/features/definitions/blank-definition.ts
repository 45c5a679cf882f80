import type { ProcessDefinition } from '@dealwright/shared';

/** The smallest process that can be published: one field, one form to start with, a way to win and a way to lose. */
export function blankDefinition(key: string, title: string | null): ProcessDefinition {
  return {
    format: 'dealwright.process/1',
    key,
    locales: ['en', 'zh-CN'],
    defaultLocale: 'en',
    title: 't:title',
    fields: {
      f_name: {
        type: 'text',
        typeVersion: 1,
        key: 'name',
        label: 't:f_name.label',
        settings: { maxLength: 120 },
        required: true,
      },
    },
    forms: {
      frm_start: {
        use: 'start',
        title: 't:frm_start.title',
        layout: {
          root: { kind: 'section', children: ['n_name'] },
          n_name: { kind: 'field', field: 'f_name', span: 12 },
        },
        rules: {},
      },
    },
    pipeline: {
      order: ['st_new', 'st_won', 'st_lost'],
      card: { title: 'f_name' },
      stages: {
        st_new: { title: 't:st_new', module: 'acquire' },
        st_won: { title: 't:st_won', module: 'sign', outcome: 'won' },
        st_lost: { title: 't:st_lost', module: 'sign', outcome: 'lost' },
      },
    },
    flows: {},
    roles: {},
    privacy: { purposes: {}, notices: {} },
    texts: {
      en: {
        title: title ?? 'New process',
        'f_name.label': 'Name',
        'frm_start.title': 'New deal',
        st_new: 'New',
        st_won: 'Won',
        st_lost: 'Lost',
      },
      'zh-CN': {
        title: title ?? '新流程',
        'f_name.label': '名称',
        'frm_start.title': '新建商机',
        st_new: '新建',
        st_won: '赢单',
        st_lost: '丢单',
      },
    },
  };
}
