export {
  FailedJobPart,
  IncidentPart,
  type JobName,
  JobNamePart,
  LateTimerPart,
  listCalendars,
  listIncidents,
  retryJob,
  retrySchedules,
  retryTimer,
} from './administration.api.ts';
export { AgreementPart, getAgreement, NodeAgreementPart } from './agreement.api.ts';
export { getFileFacts, listAudit } from './audit.api.ts';
export {
  answerCall,
  ConnectionPart,
  createConnection,
  deleteConnection,
  listConnections,
  putConnection,
  testConnection,
} from './connections.api.ts';
export {
  CommandPart,
  createDeal,
  DealCardPart,
  FieldStatesPart,
  GapPart,
  getBoard,
  getDeal,
  getStartForm,
  getTimeline,
  listBoards,
  listDeals,
  PinnedPart,
  postCommand,
  previewRoute,
  previewStart,
  revealField,
  TimelinePart,
} from './deals.api.ts';
export {
  ChangePart,
  checkDraft,
  createLink,
  createProcess,
  DraftPart,
  diffDraft,
  getDraft,
  getSurroundings,
  getVersion,
  getVersionSchemas,
  getVersionTypes,
  LinkPart,
  listLinks,
  listProcesses,
  listTemplates,
  listVersions,
  publishVersion,
  putDraft,
  putLink,
  TemplatePart,
  VersionPart,
} from './definitions.api.ts';
export {
  CalendarPart,
  createApiKey,
  deleteApiKey,
  getMe,
  getOrganization,
  importCalendar,
  listApiKeys,
  putMyLocale,
} from './identity.api.ts';
export { leavePerson, previewLeaving } from './leavers.api.ts';
export type { LiveMessage } from './live.ts';
export { addProxy, endProxy, listProxies, ProxyPart } from './organization.api.ts';
export { DonePart, ErrorPart, PersonPart, ProblemPart, ReasonPart } from './parts.ts';
export {
  getConfirmation,
  getPublicForm,
  postConfirmation,
  postTakenBack,
  submitPublicForm,
} from './public-forms.api.ts';
export { getEvidence, listReceiptKeys, listReceipts, ReceiptPart } from './receipts.api.ts';
export { getRelease, postRelease, previewRelease, ReleasePart, TargetingPart } from './releases.api.ts';
export { RouteChangesPart, RouteStepPart } from './route.parts.ts';
export { defineRoute, type Permission, type RouteAnswer, type RouteContract, type RouteInput } from './route.ts';
export {
  ActorPart,
  AdvicePart,
  ChoicePart,
  GroupPart,
  RowPart,
  RunPart,
  SeatPart,
  SuggestionPart,
} from './runs.parts.ts';
export {
  listScheduleOccurrences,
  listSchedules,
  meantBySchedule,
  OccurrencePart,
  putSchedule,
  runSchedule,
  SchedulePart,
} from './schedules.api.ts';
export {
  approveTasks,
  countTasks,
  getTask,
  listNotifications,
  listTasks,
  NotificationPart,
  readNotifications,
  TaskPart,
} from './tasks.api.ts';
export { getDealWaits, getWaiting, NodeWaitingPart, WaitCausePart, WaitSplitPart } from './waiting.api.ts';
export {
  createWebhook,
  listWebhookMessages,
  listWebhooks,
  putWebhook,
  receiveWebhook,
  renewWebhookSecret,
  WebhookPart,
} from './webhooks.api.ts';
