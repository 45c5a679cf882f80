// What other features may read of deals.
export { type CardRow, cardColumns, cardOf } from './deal-card.ts';
export { consentFields } from './deal-columns.ts';
export { dealsByVersion, openDealsByOwner, openDealsByProcess } from './deal-counts.ts';
export { readerDefinition } from './deal-page.ts';
export { pendingSeatsOf, readHistory, type SeatInDeal } from './deals.store.ts';
export { brokenLink, type ChainedEvent, chainEvents, chainStart } from './event-chain.ts';
export { namedReason, nodeTitle } from './named-reason.ts';
export { partAtTask, statesOf, statesOnPage } from './policy.ts';
export { previewAnswer } from './preview.ts';
export { adviceAnswer, groupAnswer, runAnswer } from './run-answer.ts';
export { epochsOf } from './run-epochs.ts';
export { findDeal, requireDeal, type SeenDeal } from './seen-deal.ts';
export { maySeeFile } from './seen-file.ts';
export { namedStates, visibleValues } from './shown-values.ts';
export { adviceKind, resubmitKind } from './task-columns.ts';
export { changesOf, type TimelineLine, type TimelineReader } from './timeline-line.ts';
export { type Viewer, viewerOf } from './viewer.ts';
