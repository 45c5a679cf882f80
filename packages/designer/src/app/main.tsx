import { createRoot } from 'react-dom/client';

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<h1>Dealwright</h1>);
