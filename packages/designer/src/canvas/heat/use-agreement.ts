import { callRoute } from '@dealwright/runtime/client';
import { getAgreement, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useDefinition } from '../../document/use-document.ts';

/** How often suggestions are followed, as the server answers it. */
export type AgreementView = RouteAnswer<typeof getAgreement>;

/** Days back that the figures are of. */
export const agreementDays = 180;

/** How often people followed the assistant in a flow; undefined while it is not known, or where no assistant is drawn. */
export function useAgreement(flow: string): AgreementView | undefined {
  const { process } = useParams({ from: '/$process' });
  const nodes = useDefinition().flows[flow]?.nodes ?? {};
  const assists = Object.values(nodes).some(({ kind }) => kind === 'assistant');
  return useQuery({
    queryKey: ['agreement', process, flow],
    queryFn: ({ signal }) =>
      callRoute(getAgreement, { params: { process, flow }, query: { days: agreementDays }, signal }),
    enabled: assists,
    staleTime: 30_000,
  }).data;
}
