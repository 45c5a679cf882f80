import type { NodeKind } from '@dealwright/runtime';
import { type FlowNode, type ProductLocale, translate } from '@dealwright/shared';
import { taskTexts } from './texts.ts';

/** Why a task is not approved together with others: the last part of its text key. */
export type BatchReason = keyof typeof taskTexts extends `batch.reason.${infer Code}` ? Code : never;

/** A task by what was asked for, and the node where it stands. */
export interface BatchPlace {
  readonly task: { readonly kind: string };
  readonly node: FlowNode | undefined;
  readonly kind: NodeKind | undefined;
}

/** What the node of a task asks for that a batch cannot bring (S-32); null where a plain yes is enough. */
export function reasonAtNode({ task, node, kind }: BatchPlace): BatchReason | null {
  if (node === undefined || task.kind !== node.kind || kind?.decisions.includes('approve') !== true)
    return 'no-approval';
  if (kind.inBatches?.(node) === false) return 'one-by-one';
  if (Object.values(node.fields ?? {}).includes('required')) return 'input';
  const { comment = false, signature = false } = kind.asksOf?.(node) ?? {};
  if (comment) return 'comment';
  return signature ? 'signature' : null;
}

/** The reason in the reader's language. */
export function batchWords(reason: BatchReason, locale: ProductLocale): string {
  return translate(taskTexts, `batch.reason.${reason}`, {}, locale);
}
