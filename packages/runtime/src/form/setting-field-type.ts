import { maskText } from '@dealwright/shared';
import type { FieldType } from '../fields/field-type.ts';
import { settingType } from './form-from-settings.ts';

/**
 * The field type of settings with an editor of their own. It takes any JSON: whether it is right is said by the settings
 * schema and the component's own check, which look at the whole document.
 */
export function settingFieldType(control: string): FieldType {
  return Object.freeze<FieldType>({
    type: settingType(control),
    version: 1,
    group: 'advanced',
    icon: 'settings-2',
    settingsSchema: { type: 'object' },
    defaults: {},
    texts: {},
    masks: [],
    defaultMask: null,
    hasColumns: false,
    valueType: () => ({ kind: 'unknown', mayBeEmpty: true }),
    check: () => [],
    valueSchema: () => ({}),
    isEmpty: (value) => value === undefined || value === null,
    normalize: (input) => input,
    problems: () => [],
    mask: () => maskText('setting', 'all'),
    format: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
    compare: () => 0,
    samples: [],
  });
}
