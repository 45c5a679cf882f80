import type { Command } from './command.ts';
import { addBranch } from './commands/add-branch.ts';
import { addCheck } from './commands/add-check.ts';
import { addChecklistLine } from './commands/add-checklist-line.ts';
import { addColumn } from './commands/add-column.ts';
import { addField } from './commands/add-field.ts';
import { addFlow } from './commands/add-flow.ts';
import { addForm } from './commands/add-form.ts';
import { addLayout } from './commands/add-layout.ts';
import { addNode } from './commands/add-node.ts';
import { addOptions } from './commands/add-options.ts';
import { addPart } from './commands/add-part.ts';
import { addStage } from './commands/add-stage.ts';
import { addTableColumn } from './commands/add-table-column.ts';
import { addTableRow } from './commands/add-table-row.ts';
import { applyFix } from './commands/apply-fix.ts';
import { changeNodeSetting } from './commands/change-node-setting.ts';
import { changeSetting } from './commands/change-setting.ts';
import { changeType } from './commands/change-type.ts';
import { duplicateField } from './commands/duplicate-field.ts';
import { moveBranch } from './commands/move-branch.ts';
import { moveColumn } from './commands/move-column.ts';
import { moveLayout } from './commands/move-layout.ts';
import { moveNode } from './commands/move-node.ts';
import { moveNodes } from './commands/move-nodes.ts';
import { moveOption } from './commands/move-option.ts';
import { moveStage } from './commands/move-stage.ts';
import { moveTableRow } from './commands/move-table-row.ts';
import { pasteBranch } from './commands/paste-branch.ts';
import { pasteNodes } from './commands/paste-nodes.ts';
import { placeField } from './commands/place-field.ts';
import { removeBranch } from './commands/remove-branch.ts';
import { removeCheck } from './commands/remove-check.ts';
import { removeField } from './commands/remove-field.ts';
import { removeFlow } from './commands/remove-flow.ts';
import { removeForm } from './commands/remove-form.ts';
import { removeLayout } from './commands/remove-layout.ts';
import { removeNode } from './commands/remove-node.ts';
import { removeNodes } from './commands/remove-nodes.ts';
import { removeOption } from './commands/remove-option.ts';
import { removePart } from './commands/remove-part.ts';
import { removeRule } from './commands/remove-rule.ts';
import { removeScenario } from './commands/remove-scenario.ts';
import { removeStage } from './commands/remove-stage.ts';
import { removeTableColumn } from './commands/remove-table-column.ts';
import { removeTableRow } from './commands/remove-table-row.ts';
import { renameKey } from './commands/rename-key.ts';
import { replaceDocument } from './commands/replace-document.ts';
import { saveScenario } from './commands/save-scenario.ts';
import { setAccess } from './commands/set-access.ts';
import { setCard } from './commands/set-card.ts';
import { setCondition } from './commands/set-condition.ts';
import { setField } from './commands/set-field.ts';
import { setFieldText } from './commands/set-field-text.ts';
import { setFlow } from './commands/set-flow.ts';
import { setForm } from './commands/set-form.ts';
import { setGate } from './commands/set-gate.ts';
import { setLayoutText } from './commands/set-layout-text.ts';
import { setNodeField } from './commands/set-node-field.ts';
import { setNodeForm } from './commands/set-node-form.ts';
import { setPart } from './commands/set-part.ts';
import { setRequired } from './commands/set-required.ts';
import { setRoleAccess } from './commands/set-role-access.ts';
import { setRule } from './commands/set-rule.ts';
import { setSpan } from './commands/set-span.ts';
import { setStage } from './commands/set-stage.ts';
import { setTableCells } from './commands/set-table-cells.ts';
import { setTableColumn } from './commands/set-table-column.ts';
import { setText } from './commands/set-text.ts';

/** A command whatever it is given; callers who issue one import it by name. */
export type AnyCommand = Pick<Command<never>, 'id' | 'label' | 'shortcut'>;

/** Every command there is, for the shortcut sheet, the history and the tests. */
export const commands: readonly AnyCommand[] = [
  addBranch,
  addCheck,
  addChecklistLine,
  addColumn,
  addField,
  addFlow,
  addForm,
  addLayout,
  addNode,
  addOptions,
  addPart,
  addStage,
  addTableColumn,
  addTableRow,
  applyFix,
  changeNodeSetting,
  changeSetting,
  changeType,
  duplicateField,
  moveBranch,
  moveColumn,
  moveLayout,
  moveNode,
  moveNodes,
  moveOption,
  moveStage,
  moveTableRow,
  pasteBranch,
  pasteNodes,
  placeField,
  removeBranch,
  removeCheck,
  removeField,
  removeFlow,
  removeForm,
  removeLayout,
  removeNode,
  removeNodes,
  removeOption,
  removePart,
  removeRule,
  removeScenario,
  removeStage,
  removeTableColumn,
  removeTableRow,
  renameKey,
  replaceDocument,
  saveScenario,
  setAccess,
  setCard,
  setCondition,
  setField,
  setFieldText,
  setFlow,
  setForm,
  setGate,
  setLayoutText,
  setNodeField,
  setNodeForm,
  setPart,
  setRequired,
  setRoleAccess,
  setRule,
  setSpan,
  setStage,
  setTableCells,
  setTableColumn,
  setText,
];
