import { checkBranchCases } from './branch-checks.ts';
import type { DefinitionCheck } from './check-frame.ts';
import { checkCycles } from './cycle-checks.ts';
import { checkExpressions } from './expression-checks.ts';
import { checkColumnPlaces, checkColumns, checkFieldKeys, checkFieldTypes, checkUnusedFields } from './field-checks.ts';
import { checkFlowStructure, checkNodes } from './flow-checks.ts';
import { checkLayouts } from './layout-checks.ts';
import { checkNodeForms } from './node-form-checks.ts';
import { checkChecklists, checkGates, checkPipeline, checkUnusedForms } from './pipeline-checks.ts';
import { checkPersonalFields, checkPublicForms, checkPurposes } from './privacy-checks.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRoles } from './role-checks.ts';
import { checkRules } from './rule-checks.ts';
import { checkSchedules } from './schedule-checks.ts';
import { checkTableIds, checkTables } from './table-checks.ts';
import { checkTexts } from './text-checks.ts';
import { checkGateFlows, checkRevocations, checkTriggers } from './trigger-checks.ts';
import { checkWebhooks } from './webhook-checks.ts';

/** All checks of meaning, in the order their problems are listed. */
export const definitionChecks: readonly DefinitionCheck[] = [
  checkReferences,
  checkFieldKeys,
  checkColumns,
  checkColumnPlaces,
  checkFieldTypes,
  checkUnusedFields,
  checkLayouts,
  checkRules,
  checkExpressions,
  checkTables,
  checkTableIds,
  checkCycles,
  checkPipeline,
  checkGates,
  checkChecklists,
  checkUnusedForms,
  checkTriggers,
  checkGateFlows,
  checkRevocations,
  checkWebhooks,
  checkSchedules,
  checkFlowStructure,
  checkBranchCases,
  checkNodes,
  checkNodeForms,
  checkRoles,
  checkPersonalFields,
  checkPurposes,
  checkPublicForms,
  checkTexts,
];
