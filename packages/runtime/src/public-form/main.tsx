import '../looks/tokens.css';
import '../form-view/forms.css';
import './public-form.css';
import { AppError } from '@dealwright/shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConfirmPage } from './ConfirmPage.tsx';
import { FormPage } from './FormPage.tsx';

const place = document.getElementById('app');
if (place === null) throw new AppError('server.failed');
if (matchMedia('(prefers-color-scheme: dark)').matches) document.documentElement.dataset.theme = 'dark';
const [, , first = '', token = ''] = location.pathname.split('/').map(decodeURIComponent);
createRoot(place).render(
  <StrictMode>
    {first === 'confirm' && token !== '' ? <ConfirmPage token={token} /> : <FormPage link={first} />}
  </StrictMode>,
);
