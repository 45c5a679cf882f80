import { callFailed, type DealEvent, tableAnswered, visitOf } from '@dealwright/runtime';
import { type FlowNode, textOf } from '@dealwright/shared';
import { namedReason } from './named-reason.ts';
import { reasonForReader } from './suggestion-reason.ts';
import type { TimelineReader, Told } from './timeline-line.ts';

type NodeEvent = Extract<DealEvent, { kind: 'node-decided' | 'table-answered' }>;

/** What a node decided by itself, as a line of the timeline. */
export function tellOfNode(event: NodeEvent, flow: string, reader: TimelineReader): Told {
  const params = { flow, node: nodeName(event, reader) };
  if (event.kind === 'node-decided') {
    const { because, comment, outcome } = event;
    // Whoever let it pass is named by the line.
    if (comment !== undefined) return { code: 'node-let-pass', params, comment };
    return { code: `node-${outcome}`, params, because: namedReason(because, reader) };
  }
  const told = tableAnswered(reader.definition, event);
  return { code: told.code, params: { ...params, ...namedReason(told, reader).params } };
}

type CallEvent = Extract<DealEvent, { kind: 'call-made' | 'call-answered' | 'suggestion-made' }>;

/** What a node asked of the world, and what came back. */
export function tellOfCall(event: CallEvent, flow: string, reader: TimelineReader): Told {
  const node = nodeName(event, reader);
  const params = { flow, node };
  if (event.kind === 'call-made') return { code: `called-${event.call.to}`, params };
  if (event.kind === 'call-answered') {
    const because = event.outcome === 'failed' ? callFailed(node, event.reason ?? '') : null;
    return { code: `answered-${event.outcome}`, params, because };
  }
  const { verdict, confidence, reason } = event.suggestion;
  const comment = reasonForReader(nodeAt(event, reader), reason, reader.states);
  return { code: `suggested-${verdict}`, params: { ...params, confidence }, comment };
}

interface At {
  readonly run: string;
  readonly visit: string;
}

function nodeName(at: At, reader: TimelineReader): string {
  const title = nodeAt(at, reader)?.title;
  return title === undefined ? '' : textOf(reader.definition, title, reader.locale);
}

function nodeAt({ run: id, visit }: At, { deal, definition }: TimelineReader): FlowNode | undefined {
  const run = deal.runs[id];
  return definition.flows[run?.flow ?? '']?.nodes[visitOf(run, visit)?.node ?? ''];
}
