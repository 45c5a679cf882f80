export { chinaCalendar } from './calendar/known/china.ts';
export { germanyCalendar } from './calendar/known/germany.ts';
export { latestOccurrence, nextOccurrence, type ScheduleClock } from './calendar/occurrences.ts';
export { plainWeek } from './calendar/plain-week.ts';
export { type CalendarReadResult, readCalendar } from './calendar/read-calendar.ts';
export { workedByAnybody } from './calendar/worked-by-anybody.ts';
export { workingMilliseconds } from './calendar/working-duration.ts';
export { type WorkingInstant, workingAfter, workingBefore, workingBetween } from './calendar/working-time.ts';
export { type CheckInput, checkDefinition } from './definition/check-definition.ts';
export type { CheckScope } from './definition/check-scope.ts';
export type { ComponentCatalog, FieldTypeFacts, NodeKindFacts } from './definition/component-catalog.ts';
export type { Change, ChangeWeight } from './definition/diff/change.ts';
export { diffDefinitions, heaviestOf } from './definition/diff/diff-definitions.ts';
export { changeTexts } from './definition/diff/texts.ts';
export { type ExpectedResult, type ExpressionPlace, expressionPlaces } from './definition/expression-places.ts';
export { behaviourHash } from './definition/hash/behaviour-hash.ts';
export { canonicalJson } from './definition/hash/canonical-json.ts';
export { contentHash } from './definition/hash/content-hash.ts';
export { applyPatch, type PatchRefusal, type PatchResult } from './definition/patch/apply-patch.ts';
export { type Inversion, invertPatch } from './definition/patch/invert-patch.ts';
export { isReservedKey, parsePointer, pointerOf, pointerStep, valueAt } from './definition/patch/pointer.ts';
export type { PatchOperation, Problem, ProblemFix, Severity } from './definition/problem.ts';
export { type Finding, problemOf } from './definition/problem-of.ts';
export { problemTexts } from './definition/problem-texts.ts';
export { purposeTitle } from './definition/purpose-title.ts';
export { type DefinitionLimits, definitionLimits } from './definition/read/limits.ts';
export { type ReadResult, readDefinition } from './definition/read/read-definition.ts';
export { type Reference, type ReferenceKind, referencesIn } from './definition/references.ts';
export { rowTablesOf } from './definition/row-tables.ts';
export { type DefinitionScopes, type ScopeSource, scopesOf } from './definition/scopes.ts';
export { composeDefinitionSchema, outlineSchema } from './definition/shape/compose-definition-schema.ts';
export type {
  SchemaCheck,
  SchemaOptions,
  SchemaProblem,
  SchemaValidator,
} from './definition/shape/schema-validator.ts';
export type { Surroundings } from './definition/surroundings.ts';
export { currentFormat, type UpgradeResult, upgradeDefinition } from './definition/upgrades/upgrade-definition.ts';
export { AppError, type AppErrorFacts, type ErrorDetail } from './errors/app-error.ts';
export { type ErrorCode, errorCatalogue, errorTexts } from './errors/catalogue.ts';
export { checkExpression, type ExpressionCheck } from './expression/check/check-expression.ts';
export { inferType } from './expression/check/check-node.ts';
export type { ExpressionFix, ExpressionProblem, ExpressionProblemCode } from './expression/check/expression-problem.ts';
export { type CompiledExpression, compileExpression } from './expression/evaluate/compile.ts';
export {
  createEnvironment,
  type Environment,
  type EnvironmentParts,
  rowEnvironment,
  withValue,
} from './expression/evaluate/environment.ts';
export { type Evaluation, evaluate } from './expression/evaluate/evaluate.ts';
export {
  type Diagnostic,
  type DiagnosticCode,
  defaultBudget,
  type EvaluationBudget,
} from './expression/evaluate/run.ts';
export { formatFeel } from './expression/feel/format.ts';
export { type FeelNames, namesOf } from './expression/feel/names.ts';
export { type ParsedFeel, parseFeel } from './expression/feel/parse.ts';
export type { FeelRefusal, FeelRefusalCode } from './expression/feel/reading.ts';
export { feelTexts } from './expression/feel/texts.ts';
export { type Dependencies, dependenciesOf } from './expression/graph/dependencies.ts';
export {
  buildDependencyGraph,
  type DependencyGraph,
  inputKey,
  type NamedExpression,
} from './expression/graph/dependency-graph.ts';
export { affectedBy, recompute } from './expression/graph/plan.ts';
export { analyseBranches, type BranchAnalysis, type CaseParts } from './expression/regions/branches.ts';
export { type CasePartWords, describeCase, describeParts } from './expression/regions/describe.ts';
export { type ConditionVerdict, conditionVerdict } from './expression/regions/verdict.ts';
export {
  createScope,
  type ExpressionScope,
  rowScope,
  type ScopeField,
  standardInputs,
  withVariable,
} from './expression/scope.ts';
export type { SentenceChip } from './expression/sentence/chips.ts';
export { fromSentence, type Sentence, type SentenceClause, sentenceOf } from './expression/sentence/clauses.ts';
export {
  type SentenceOperator,
  type SentenceOperatorName,
  sentenceOperatorOf,
  sentenceOperatorsFor,
  sentenceOperatorText,
  sentenceValueType,
} from './expression/sentence/operators.ts';
export { sentenceTexts } from './expression/sentence/texts.ts';
export { toSentence } from './expression/sentence/to-sentence.ts';
export { expressionTexts } from './expression/texts.ts';
export { canonicalExpression } from './expression/tree/canonical.ts';
export {
  type ParsedExpression,
  parseExpression,
  type TreeProblem,
  type TreeProblemCode,
} from './expression/tree/parse-expression.ts';
export type { OperatorName } from './expression/tree/tree.ts';
export {
  type ChoiceOption,
  type ExpressionType,
  listType,
  type TypeKind,
  typeOfKind,
  unknownType,
} from './expression/types.ts';
export { toStored } from './expression/values/to-stored.ts';
export type { Value } from './expression/values/value.ts';
export { type Access, accessSchema, type RoleAccess } from './generated/access.ts';
export { commonSchema, type FieldState, type Module } from './generated/common.ts';
export { type Constant, type Expression, expressionSchema } from './generated/expression.ts';
export { type Field, type FieldCheck, type FieldPrivacy, fieldSchema } from './generated/field.ts';
export {
  type Branch,
  type Deadline,
  type DeadlineStep,
  type Duty,
  type Flow,
  type FlowNode,
  type FromChoice,
  type FromHead,
  type FromSuperiors,
  flowSchema,
  type PersonSource,
  type ScheduledValue,
  type ScheduleStart,
  type Trigger,
  type WebhookStart,
} from './generated/flow.ts';
export {
  type Form,
  formSchema,
  type LayoutNode,
  type PublicFormSettings,
  type Rule,
  type RuleEffect,
} from './generated/form.ts';
export { type OrganizationFile, organizationFileSchema } from './generated/organization-file.ts';
export {
  type ChecklistItem,
  type DealCard,
  type Gate,
  type Pipeline,
  pipelineSchema,
  type Stage,
} from './generated/pipeline.ts';
export { type Notice, type Privacy, type Purpose, privacySchema } from './generated/privacy.ts';
export {
  type Metric,
  type ProcessDefinition,
  processDefinitionSchema,
  type RoleSlot,
  type TextCatalogue,
} from './generated/process-definition.ts';
export {
  type Expectation,
  type ExpectedTask,
  type Scenario,
  type ScenarioStart,
  type ScenarioStep,
  scenarioSchema,
} from './generated/scenario.ts';
export {
  type DecisionTable,
  type TableCell,
  type TableInput,
  type TableOutput,
  type TableRow,
  tableSchema,
} from './generated/table.ts';
export { type WorkCalendar, type WorkSpan, type WorkWeek, workCalendarSchema } from './generated/work-calendar.ts';
export { type OrganizationReadResult, readOrganization } from './organization/read-organization.ts';
export {
  type ChainLink,
  type DecisionReceipt,
  type Evidence,
  type PublicKey,
  receiptText,
  type Seen,
} from './receipt/receipt.ts';
export { bucketOf, bucketPoints, bucketScheme, pointsOf } from './release/bucket-of.ts';
export {
  chooseVersion,
  type GrayRelease,
  type Release,
  type VersionChoice,
} from './release/choose-version.ts';
export { exactQuotaBelow, type GrayShare, grayCut } from './release/gray-cut.ts';
export { type RecordedRule, readRule } from './release/read-rule.ts';
export {
  isTargeted,
  percentOfStrangers,
  personSubject,
  type ReleaseSubject,
  strangerSubject,
  type Targeting,
  targetingInWords,
} from './release/targeting.ts';
export { analyseTable } from './table/analyse-table.ts';
export { formatCell, parseCell } from './table/cells.ts';
export { cellsOfCase } from './table/cells-of-case.ts';
export { checkTable, type TableProblem } from './table/check-table.ts';
export { type CompiledTable, compileTable } from './table/compile-table.ts';
export { evaluateTable, type TableResult } from './table/evaluate-table.ts';
export type { TableViolation } from './table/hit-policy.ts';
export { tableTexts } from './table/texts.ts';
export {
  definePublicTexts,
  type PublicLocale,
  type PublicTextEntry,
  type PublicTexts,
  publicLocales,
} from './text/define-public-texts.ts';
export { defineTexts, type ProductLocale, type TextEntry, type Texts } from './text/define-texts.ts';
export { type SpokenDefinition, textKeyOf, textOf } from './text/text-of.ts';
export { fillPlaceholders, type TextParams, translate } from './text/translate.ts';
export type { ConsentValue, FieldValues, FileReference, Money, Row } from './values/field-values.ts';
export { freezeDeep } from './values/freeze-deep.ts';
export { isJsonObject, type Json, type JsonObject } from './values/json.ts';
export { type MaskName, maskNames, maskText } from './values/mask.ts';
export { normalText } from './values/normal-text.ts';
export type { Group, Organization, Person, Proxy, Region, Team } from './values/organization.ts';
