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
  // The stream may take minutes to notice that the network is gone; the browser knows at once.
  const gone = () => listener.connected?.(false);
  const back = () => {
    if (stream.readyState === EventSource.OPEN) listener.connected?.(true);
  };
  window.addEventListener('offline', gone);
  window.addEventListener('online', back);
  return () => {
    window.removeEventListener('offline', gone);
    window.removeEventListener('online', back);
    stream.close();
  };
}
