import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listenLive } from '../../client.ts';
import { touchedBy } from './touched-by.ts';

/** Keeps what is on screen true: each message of the stream makes just the queries old that it concerns. Answers whether the stream stands. */
export function useLive(): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let lost = false;
    return listenLive({
      message: (message) => {
        for (const queryKey of touchedBy(message)) void client.invalidateQueries({ queryKey });
      },
      connected: (now) => {
        setConnected(now);
        if (now && lost) void client.invalidateQueries();
        lost = !now;
      },
    });
  }, [client]);
  return connected;
}
