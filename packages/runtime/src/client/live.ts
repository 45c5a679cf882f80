import type { LiveMessage } from '@dealwright/shared/api';

/** Who listens to the stream of changes. */
export interface LiveListener {
  readonly message: (message: LiveMessage) => void;
  /** Called when messages may have been missed: after the stream was opened again. */
  readonly refresh?: () => void;
  /** Called when the stream is (re)opened or lost; the browser reconnects on its own. */
  readonly connected?: (connected: boolean) => void;
}

/** Opens the stream of changes; the answer closes it. */
export function listenLive(listener: LiveListener): () => void {
  const stream = new EventSource('/api/live');
  stream.addEventListener('open', () => listener.connected?.(true));
  stream.addEventListener('error', () => listener.connected?.(false));
  stream.addEventListener('change', ({ data }: MessageEvent<string>) =>
    listener.message(JSON.parse(data) as LiveMessage),
  );
  stream.addEventListener('refresh', () => listener.refresh?.());
  return () => stream.close();
}
