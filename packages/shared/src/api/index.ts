export { getFileFacts, listAudit } from './audit.api.ts';
export {
  AdvicePart,
  CommandPart,
  createDeal,
  DealCardPart,
  FieldStatesPart,
  GapPart,
  GroupPart,
  getBoard,
  getDeal,
  getStartForm,
  getTimeline,
  listBoards,
  listDeals,
  PinnedPart,
  postCommand,
  previewRoute,
  RunPart,
  revealField,
  SeatPart,
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
export { createApiKey, deleteApiKey, getMe, getOrganization, listApiKeys, putMyLocale } from './identity.api.ts';
export type { LiveMessage } from './live.ts';
export { addProxy, endProxy, leavePerson, listProxies, ProxyPart } from './organization.api.ts';
export { DonePart, ErrorPart, PersonPart, ProblemPart, ReasonPart } from './parts.ts';
export { getConfirmation, getPublicForm, postConfirmation, submitPublicForm } from './public-forms.api.ts';
export { getEvidence, listReceiptKeys, listReceipts, ReceiptPart } from './receipts.api.ts';
export { getRelease, postRelease, previewRelease, ReleasePart, TargetingPart } from './releases.api.ts';
export { defineRoute, type Permission, type RouteAnswer, type RouteContract, type RouteInput } from './route.ts';
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
