import { type FieldTypes, fieldTypes, settingFieldType } from '@dealwright/runtime';
import { type ControlProps, type FieldControl, type FieldControls, fieldControls } from '@dealwright/runtime/react';
import type { ComponentType } from 'react';
import { AssignmentsSetting } from './AssignmentsSetting.tsx';
import { DeadlineSetting } from './DeadlineSetting.tsx';
import { DurationSetting } from './DurationSetting.tsx';
import { MappingSetting } from './MappingSetting.tsx';
import { ConditionSetting, EarlierNodeSetting, FlowSetting, SubTableSetting } from './NodePartSettings.tsx';
import { OptionsSetting } from './OptionsSetting.tsx';
import { PeopleSetting } from './PeopleSetting.tsx';
import {
  FieldSetting,
  FieldsSetting,
  NoticeSetting,
  PurposesSetting,
  RoleSetting,
  TableSetting,
} from './ReferenceSettings.tsx';
import { ConnectionSetting, ProcessSetting } from './SurroundingSettings.tsx';
import { TextSetting } from './TextSetting.tsx';
import { withProblems } from './with-problems.tsx';

/** Editors of settings that a plain field cannot edit, by what the settings schema says in `x-control`. */
const editors: ReadonlyMap<string, ComponentType<ControlProps>> = new Map<string, ComponentType<ControlProps>>([
  ['options', OptionsSetting],
  ['person-sources', PeopleSetting],
  ['assignments', AssignmentsSetting],
  ['duration', DurationSetting],
  ['deadline', DeadlineSetting],
  ['text', TextSetting],
  ['purposes', PurposesSetting],
  ['notice', NoticeSetting],
  ['role', RoleSetting],
  ['table', TableSetting],
  ['field', FieldSetting],
  ['fields', FieldsSetting],
  ['sub-table', SubTableSetting],
  ['flow', FlowSetting],
  ['earlier-node', EarlierNodeSetting],
  ['condition', ConditionSetting],
  ['mapping', MappingSetting],
  ['connection', ConnectionSetting],
  ['process', ProcessSetting],
]);

/** Field types of the inspector's forms: all there are, and one for each editor. */
export const settingTypes: FieldTypes = new Map([
  ...fieldTypes,
  ...[...editors.keys()].map((control) => {
    const type = settingFieldType(control);
    return [type.type, type] as const;
  }),
]);

/** Controls of the inspector's forms. */
export const settingControls: FieldControls = new Map([
  ...fieldControls,
  ...[...editors].map(([control, Control]): [string, FieldControl] => {
    const { type } = settingFieldType(control);
    return [type, { type, Control: withProblems(Control), labelling: 'group' }];
  }),
]);
