import { useTranslation } from 'react-i18next';
import { isApiError } from '../../client.ts';
import type { FormSession } from '../../form/form-session.ts';
import { serverProblems } from './server-problems.ts';

/** Shows what the server refused at the fields it refused. */
export function useShowProblems(session: FormSession): (error: unknown) => void {
  const { t } = useTranslation();
  return (error) => {
    if (!isApiError(error)) return;
    const problems = serverProblems(error.details, ({ code, message, params }) =>
      t(`field.problem.${code}`, { ...params, defaultValue: message === '' ? error.message : message }),
    );
    if (problems.length > 0) session.showProblems(problems);
  };
}
