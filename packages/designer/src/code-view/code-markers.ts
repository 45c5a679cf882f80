import type { Problem, Severity } from '@dealwright/shared';
import { stretchOfPointer, treeOf } from './code-places.ts';
import { editor, MarkerSeverity } from './monaco.ts';

const weights: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  notice: MarkerSeverity.Info,
};

/** A problem with its words. */
export interface SpokenProblem {
  readonly problem: Problem;
  readonly words: string;
}

/** Marks problems in a text at the places their pointers name. */
export function markProblems(model: editor.ITextModel, problems: readonly SpokenProblem[]): void {
  const tree = treeOf(model.getValue());
  const markers = problems.map(({ problem, words }): editor.IMarkerData => {
    const { offset, length } = tree === null ? { offset: 0, length: 1 } : stretchOfPointer(tree, problem.pointer);
    const [from, to] = [model.getPositionAt(offset), model.getPositionAt(offset + length)];
    return {
      severity: weights[problem.severity],
      message: words,
      source: problem.code,
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    };
  });
  editor.setModelMarkers(model, 'dealwright', markers);
}
