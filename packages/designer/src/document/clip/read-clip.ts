import {
  definitionLimits,
  type Flow,
  isJsonObject,
  type JsonObject,
  type Problem,
  type ProcessDefinition,
  readDefinition,
} from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import { nodesUnder } from '../flow-tree.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { type Clip, clipFormat } from './clip.ts';

/** What the clipboard holds: a clip, something that is none, or one that must not come in. */
export type ClipReading =
  | { readonly kind: 'clip'; readonly clip: Clip }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: Phrase };

/**
 * Reads what may have come from anywhere. It is judged as a whole process with this one flow would be, by the same rules: size, depth,
 * reserved keys, shape. What its references mean is asked after pasting, by the checks, which show what is missing.
 */
export function readClip(text: string, { nodeKinds }: Pick<CommandTools, 'nodeKinds'>): ClipReading {
  if (!text.trimStart().startsWith('{') || !text.includes(clipFormat)) return { kind: 'none' };
  if (text.length > definitionLimits.bytes) return refused('clip.too-large');
  const value = parsed(text);
  if (!isJsonObject(value) || value.format !== clipFormat) return { kind: 'none' };
  const read = readDefinition(asDefinition(value));
  if (!read.ok) return refused('clip.misshapen', problemCode(read.refused));
  return judged(value, read.definition, nodeKinds);
}

function judged(
  value: JsonObject,
  { flows, texts, defaultLocale }: ProcessDefinition,
  kinds: CommandTools['nodeKinds'],
): ClipReading {
  const { root = [], nodes = {} } = flows[shellFlow] ?? {};
  const what = value.what === 'branch' ? 'branch' : 'nodes';
  if (!nestsOnce({ root, nodes })) return refused('clip.tangled');
  const unknown = Object.values(nodes).find(({ kind }) => !kinds.has(kind));
  if (unknown !== undefined) return refused('clip.unknown-kind', { kind: unknown.kind });
  const owner = nodes[root[0] ?? ''];
  if (what === 'branch' && (root.length !== 1 || owner?.branches?.length !== 1)) return refused('clip.tangled');
  return { kind: 'clip', clip: { format: clipFormat, what, root, nodes, defaultLocale, texts } };
}

/** Whether every node is listed exactly once; what is listed twice or inside itself is not even walked. */
function nestsOnce({ root, nodes }: Pick<Flow, 'root' | 'nodes'>): boolean {
  const listed = [
    root,
    ...Object.values(nodes).flatMap(({ branches = [] }) => branches.map((one) => one.nodes)),
  ].flat();
  const once = listed.length > 0 && new Set(listed).size === listed.length;
  if (!once || !listed.every((id) => Object.hasOwn(nodes, id))) return false;
  const flow: Flow = { title: 't:clip', trigger: { on: 'manual' }, root, nodes };
  return root.flatMap((id) => nodesUnder(flow, id)).length === Object.keys(nodes).length;
}

const shellFlow = 'fl_clip';

/** The clip as the only flow of a process that is otherwise empty. */
function asDefinition({ root, nodes, texts, defaultLocale }: JsonObject): JsonObject {
  return {
    format: 'dealwright.process/1',
    key: 'clip',
    locales: isJsonObject(texts) ? Object.keys(texts) : [],
    defaultLocale: defaultLocale ?? null,
    title: 't:title',
    fields: {},
    forms: {},
    pipeline: {
      order: ['st_clip'],
      stages: { st_clip: { title: 't:title', module: 'acquire' } },
      card: { title: 'f_clip' },
    },
    flows: { [shellFlow]: { title: 't:title', trigger: { on: 'manual' }, root: root ?? null, nodes: nodes ?? null } },
    roles: {},
    privacy: { purposes: {}, notices: {} },
    texts: texts ?? null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(key: string, params?: Phrase['params']): ClipReading {
  return { kind: 'refused', why: phrase(key, params) };
}

function problemCode([first]: readonly Problem[]): Phrase['params'] {
  return { place: first?.pointer.replace(`/flows/${shellFlow}`, '') ?? '' };
}
