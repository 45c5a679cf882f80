import { callRoute } from '@dealwright/runtime/client';
import {
  checkDraft,
  diffDraft,
  getRelease,
  getVersion,
  listLinks,
  listProcesses,
  listScheduleOccurrences,
  listSchedules,
  listVersions,
  listWebhookMessages,
  listWebhooks,
  previewRelease,
  type RouteAnswer,
} from '@dealwright/shared/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** A release as the server answers it. */
export type ReleaseView = RouteAnswer<typeof getRelease>;
/** One version in the list. */
export type VersionView = RouteAnswer<typeof listVersions>['items'][number];
/** Whom a gray version may reach. */
export type Targeting = NonNullable<ReleaseView['gray']>['targeting'];
/** One webhook. */
export type WebhookView = RouteAnswer<typeof listWebhooks>['items'][number];
/** One schedule. */
export type ScheduleView = RouteAnswer<typeof listSchedules>['items'][number];
/** What a schedule started at one time. */
export type OccurrenceView = RouteAnswer<typeof listScheduleOccurrences>['items'][number];
/** One public link. */
export type LinkView = RouteAnswer<typeof listLinks>['items'][number];

/** The release of a process. */
export function useRelease(process: string) {
  return useQuery({
    queryKey: ['release', process],
    queryFn: ({ signal }) => callRoute(getRelease, { params: { process }, signal }),
  });
}

/** Versions, newest first. */
export function useVersions(process: string) {
  return useQuery({
    queryKey: ['versions', process],
    queryFn: ({ signal }) => callRoute(listVersions, { params: { process }, signal }),
  });
}

/** A published definition; nothing is asked while no version is given. */
export function useVersionDefinition(process: string, version: number | null) {
  return useQuery({
    queryKey: ['version', process, version],
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => callRoute(getVersion, { params: { process, version: version ?? 0 }, signal }),
  });
}

/** All processes; the desk takes the title of its own from them. */
export function useProcesses() {
  return useQuery({ queryKey: ['processes'], queryFn: ({ signal }) => callRoute(listProcesses, { signal }) });
}

/** Whom a planned targeting would reach; the last answer stays until the next one is there. */
export function useReach(process: string, targeting: Targeting) {
  return useQuery({
    queryKey: ['release-preview', process, targeting],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => callRoute(previewRelease, { params: { process }, body: { targeting }, signal }),
  });
}

/** The public links of a process. */
export function useLinks(process: string) {
  return useQuery({
    queryKey: ['links', process],
    queryFn: ({ signal }) => callRoute(listLinks, { params: { process }, signal }),
  });
}

/** The webhooks of a process. */
export function useWebhooks(process: string) {
  return useQuery({
    queryKey: ['webhooks', process],
    queryFn: ({ signal }) => callRoute(listWebhooks, { params: { process }, signal }),
  });
}

/** The newest messages of a webhook. */
export function useWebhookMessages(webhook: string) {
  return useQuery({
    queryKey: ['webhook-messages', webhook],
    queryFn: ({ signal }) => callRoute(listWebhookMessages, { params: { webhook }, signal }),
  });
}

/** The schedules of a process. */
export function useSchedules(process: string) {
  return useQuery({
    queryKey: ['schedules', process],
    queryFn: ({ signal }) => callRoute(listSchedules, { params: { process }, signal }),
  });
}

/** What a schedule has started. */
export function useOccurrences(schedule: string) {
  return useQuery({
    queryKey: ['schedule-occurrences', schedule],
    queryFn: ({ signal }) => callRoute(listScheduleOccurrences, { params: { schedule }, signal }),
  });
}

/** All problems of the saved draft at a revision, with the moment they were looked for. */
export function useDraftCheck(process: string, revision: number) {
  return useQuery({
    queryKey: ['draft-check', process, revision],
    queryFn: async ({ signal }) => ({
      ...(await callRoute(checkDraft, { params: { process }, signal })),
      at: new Date().toISOString(),
    }),
  });
}

/** What the saved draft changes, at a revision. */
export function useDraftDiff(process: string, revision: number) {
  return useQuery({
    queryKey: ['draft-diff', process, revision],
    queryFn: ({ signal }) => callRoute(diffDraft, { params: { process }, signal }),
  });
}
