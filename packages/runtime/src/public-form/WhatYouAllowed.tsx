import type { getConfirmation, RouteAnswer } from '@dealwright/shared/api';
import { useState } from 'react';
import type { PageWords } from './page-words.ts';
import { sendTakenBack } from './public-api.ts';

type Allowed = RouteAnswer<typeof getConfirmation>['allowed'];

interface WhatYouAllowedProps {
  readonly token: string;
  readonly allowed: Allowed;
  readonly words: PageWords;
}

/** How far taking back is: of which purpose, or what came of it. */
interface TakingBack {
  readonly now: string | null;
  readonly told: string;
}

/** Takes back one purpose after the other and keeps what holds then. */
function useTakingBack({ token, allowed, words }: WhatYouAllowedProps) {
  const [holds, setHolds] = useState(allowed);
  const [{ now, told }, setState] = useState<TakingBack>({ now: null, told: '' });
  const takeBack = async ({ purpose, title }: Allowed[number]): Promise<void> => {
    if (now !== null) return;
    setState({ now: purpose, told: '' });
    const outcome = await sendTakenBack({ token, purpose }, navigator.language);
    if (outcome.kind === 'answer') setHolds(outcome.answer.allowed);
    const key = outcome.kind === 'answer' ? 'public.allowed.taken' : 'public.allowed.failed';
    setState({ now: null, told: words(key, { title }) });
  };
  return { holds, now, told, takeBack };
}

/** What somebody was asked to allow, each with the button that takes it back: as easy as it was to give. */
export function WhatYouAllowed(props: WhatYouAllowedProps) {
  const { words } = props;
  const { holds, now, told, takeBack } = useTakingBack(props);
  if (holds.length === 0) return null;
  return (
    <section className="public-allowed" aria-labelledby="public-allowed">
      <h2 id="public-allowed">{words('public.allowed.title')}</h2>
      <ul>
        {holds.map((each) => (
          <li key={each.purpose}>
            <span id={`allowed-${each.purpose}`}>{each.title}</span>
            <span className="public-allowed-state">
              {words(each.given ? 'public.allowed.yes' : 'public.allowed.no')}
            </span>
            {each.given ? (
              <button
                type="button"
                className="dw-button public-take-back"
                aria-describedby={`allowed-${each.purpose}`}
                aria-disabled={now !== null || undefined}
                onClick={() => void takeBack(each)}
              >
                {words(now === each.purpose ? 'public.allowed.taking' : 'public.allowed.take-back')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <p>{words('public.allowed.text')}</p>
      <p role="status">{told}</p>
    </section>
  );
}
