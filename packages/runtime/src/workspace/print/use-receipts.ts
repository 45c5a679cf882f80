import { listReceipts } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';

/** The receipts of a deal that its reader may see, oldest first. */
export function useReceipts(deal: string) {
  return useQuery({
    queryKey: ['receipts', deal],
    queryFn: ({ signal }) => callRoute(listReceipts, { params: { deal }, signal }),
  });
}
