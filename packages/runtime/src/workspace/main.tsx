import { AppError } from '@dealwright/shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../looks/tokens.css';
import '../shell/shell.css';
import '../form-view/forms.css';
import './session/session.css';
import './app/app.css';
import './overlay/overlay.css';
import './keys/keys.css';
import './board/board.css';
import './route/route.css';
import './deal/deal.css';
import './deal/deal-tabs.css';
import './inbox/inbox.css';
import './inbox/people.css';
import './list/list.css';
import './administration/administration.css';
import './print/print.css';
import './app/narrow.css';
import { startTexts } from '../shell/product-texts.ts';
import { restoreMode } from '../shell/theme-mode.ts';
import { App } from './app/App.tsx';
import { frameTexts } from './app/frame-texts.ts';

restoreMode();
const place = document.getElementById('app');
if (place === null) throw new AppError('server.failed');
createRoot(place).render(
  <StrictMode>
    <App texts={startTexts(frameTexts)} />
  </StrictMode>,
);
