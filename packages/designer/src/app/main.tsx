import '@dealwright/runtime/looks/tokens.css';
import '@dealwright/runtime/shell/shell.css';
import '@dealwright/runtime/form-view/forms.css';
import './app.css';
import '../form-board/palette.css';
import '../form-board/slots.css';
import '../form-board/form-board.css';
import '../inspector/inspector.css';
import '../inspector/settings/deadline.css';
import '../pipeline-board/pipeline-board.css';
import '../preview/preview.css';
import '../problems/problems.css';
import '../start/start.css';
import '../texts-view/texts-view.css';
import { restoreMode, startTexts } from '@dealwright/runtime/shell';
import { AppError } from '@dealwright/shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useDocument } from '../document/use-document.ts';
import { App } from './App.tsx';
import { designerTexts } from './all-texts.ts';

restoreMode();
const place = document.getElementById('app');
if (place === null) throw new AppError('server.failed');
const texts = startTexts(designerTexts);
useDocument.getState().setLocale(texts.language);
createRoot(place).render(
  <StrictMode>
    <App texts={texts} />
  </StrictMode>,
);
