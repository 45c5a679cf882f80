import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { plan } from './form-of.ts';
import { measureMount } from './measure-mount.ts';

type Kind = (typeof plan)[number]['kind'];
const inputTypes = { text: 'text', number: 'text', date: 'date', 'yes-no': 'checkbox', choice: 'text' } as const;

function Plain({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const [value, setValue] = useState('');
  if (kind === 'choice') {
    return (
      <select id={id} value={value} onChange={(event) => setValue(event.target.value)}>
        <option value="">Choose…</option>
        <option value="a">A</option>
        <option value="b">B</option>
      </select>
    );
  }
  return <input id={id} type={inputTypes[kind]} value={value} onChange={(event) => setValue(event.target.value)} />;
}

measureMount((place) => {
  createRoot(place).render(
    <form>
      {plan.map(({ id, kind, label, required }) => (
        <div key={id}>
          <label htmlFor={id}>
            {label}
            {required ? ' *' : ''}
          </label>
          <Plain id={id} kind={kind} />
        </div>
      ))}
    </form>,
  );
});
