// What other features may read of deals.

export { type CardRow, cardColumns, cardOf } from './deal-card.ts';
export { consentFields } from './deal-columns.ts';
export { dealsByVersion, openDealsByOwner, openDealsByProcess } from './deal-counts.ts';
export { readerDefinition, runAnswer } from './deal-page.ts';
export { readDeal, readEvent, readHistory } from './deals.store.ts';
export { brokenLink, type ChainedEvent, chainEvents, chainStart } from './event-chain.ts';
export { namedReason, nodeTitle } from './named-reason.ts';
export { statesOf } from './policy.ts';
export { previewAnswer } from './preview.ts';
export { requireDeal, type SeenDeal } from './seen-deal.ts';
export { maySeeFile } from './seen-file.ts';
export { namedStates, visibleValues } from './shown-values.ts';
export { resubmitKind } from './task-columns.ts';
export { changesOf, type TimelineLine, type TimelineReader } from './timeline-line.ts';
export { type Viewer, viewerOf } from './viewer.ts';
