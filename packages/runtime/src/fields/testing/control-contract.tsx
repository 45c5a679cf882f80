import type { Json } from '@dealwright/shared';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { createFormSession } from '../../form/create-form-session.ts';
import type { FormSession, FormSessionInput } from '../../form/form-session.ts';
import type { FieldControl } from '../../form-view/control.ts';
import { FormView } from '../../form-view/FormView.tsx';
import type { FieldSample, FieldType } from '../field-type.ts';
import { fieldOf } from './field-contract.ts';

/** A form with just the sample's field. */
export function sampleSession(type: FieldType, sample: FieldSample, rest: Partial<FormSessionInput> = {}): FormSession {
  const field = { ...fieldOf(type, sample.settings), required: true, help: 't:help' };
  const purpose = (id: string) => ({
    title: `t:${id}`,
    consent: `t:${id}`,
    basis: 'consent' as const,
    retention: 'P24M',
  });
  const column = (name: string) => ({ type: name, typeVersion: 1, key: name, label: `t:${name}`, settings: {} });
  const input: FormSessionInput = {
    source: {
      fields: { f_sample: field, f_text: column('text'), f_number: column('number') },
      form: {
        use: 'stage',
        title: 't:title',
        layout: { root: { kind: 'section', children: ['n_a'] }, n_a: { kind: 'field', field: 'f_sample' } },
        rules: {},
      },
      texts: { en: { sample: 'Sample', help: 'Some help', text: 'Words', number: 'Count' } },
      defaultLocale: 'en',
      privacy: {
        purposes: { pp_offers: purpose('pp_offers'), pp_call: purpose('pp_call') },
        notices: { nt_lead: { version: '1', controller: 't:controller', text: 't:text' } },
      },
    },
    values: {},
    access: { f_sample: 'edit', f_text: 'edit', f_number: 'edit' },
    locale: 'en',
    inputs: { now: '2026-01-05T09:00:00Z' },
    organization: null,
    ...rest,
  };
  return createFormSession(input);
}

async function expectNoViolations(container: Element): Promise<void> {
  // Colours need a real page; the browser tests look at those.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** The contract every control keeps; each type's own test calls it. */
export function describeControl(type: FieldType, control: FieldControl): void {
  describe(`the ${type.type} control keeps the control contract`, () => {
    afterEach(cleanup);
    for (const sample of type.samples) {
      test(`${sample.name}: empty, it has its label, can be reached by keyboard and has no violations`, async () => {
        const session = sampleSession(type, sample);
        const { container } = render(<FormView session={session} onSubmit={() => undefined} />);
        const labelling =
          typeof control.labelling === 'string'
            ? control.labelling
            : control.labelling(session.context('f_sample').field);
        const named =
          labelling === 'group' ? screen.getByRole('group', { name: /Sample/u }) : screen.getByLabelText(/Sample/u);
        expect(named).toBeTruthy();
        await userEvent.tab();
        const focused = document.activeElement;
        expect(named === focused || named.contains(focused)).toBe(true);
        await expectNoViolations(container);
      });
      test(`${sample.name}: with a value, editable and read only`, async () => {
        for (const access of ['edit', 'read'] as const) {
          const value = type.normalize(
            sample.valid[0] as Json,
            sampleSession(type, sample).context('f_sample'),
          ) as Json;
          const session = sampleSession(type, sample, { values: { f_sample: value }, access: { f_sample: access } });
          const { container, unmount } = render(<FormView session={session} onSubmit={() => undefined} />);
          await expectNoViolations(container);
          if (access === 'read') expect(within(container).queryByRole('textbox')).toBeNull();
          unmount();
        }
      });
    }
    test('what is wrong is tied to the control and named in the summary', async () => {
      const [sample] = type.samples;
      if (sample === undefined) return;
      const session = sampleSession(type, sample);
      const { container } = render(<FormView session={session} onSubmit={() => undefined} />);
      await userEvent.click(screen.getByRole('button', { name: 'Send' }));
      expect(screen.getByRole('alert').textContent).toContain('Enter a value');
      const place = container.querySelector('[aria-invalid="true"], [aria-describedby*="problems"]');
      const described = (place?.closest('[aria-describedby]') ?? place)?.getAttribute('aria-describedby') ?? '';
      const words = described.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
      expect(words.join(' ')).toContain('Enter a value');
      expect(words.join(' ')).toContain('Some help');
      await expectNoViolations(container);
    });
  });
}
