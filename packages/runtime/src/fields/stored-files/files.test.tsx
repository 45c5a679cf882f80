import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FormView } from '../../form-view/FormView.tsx';
import { FormServicesProvider } from '../../form-view/form-services.tsx';
import { fileField } from '../file/field.ts';
import { imageField } from '../image/field.ts';
import { sampleSession } from '../testing/control-contract.tsx';

afterEach(cleanup);

const photo = { id: 'fil_1', name: 'plate.png', size: 3, type: 'image/png' };
const services = { fileAddress: ({ id }: { readonly id: string }) => `/files/${id}` };

function sampleOf(type: typeof fileField, settings = {}) {
  return { name: 'one', settings, valid: [], invalid: [], type };
}

test('files that are read lead to their content, photos are shown', () => {
  for (const type of [fileField, imageField]) {
    const session = sampleSession(type, sampleOf(type), {
      values: { f_sample: [photo] },
      access: { f_sample: 'read' },
    });
    const { unmount } = render(
      <FormServicesProvider services={services}>
        <FormView session={session} onSubmit={() => undefined} />
      </FormServicesProvider>,
    );
    expect(screen.getByRole('link', { name: 'plate.png' }).getAttribute('href')).toBe('/files/fil_1');
    expect(screen.queryByRole('img') === null).toBe(type === fileField);
    unmount();
  }
});

test('what the field would refuse is said at once and not sent; two choices after one another lose none', async () => {
  const sent: string[] = [];
  const slow = Promise.withResolvers<void>();
  const uploadFile = async ({ name, size, type }: File) => {
    sent.push(name);
    if (name === 'slow.png') await slow.promise;
    return { id: name.replace('.', '_'), name, size, type };
  };
  const session = sampleSession(imageField, sampleOf(imageField, { maxMegabytes: 1 }));
  render(
    <FormServicesProvider services={{ uploadFile }}>
      <FormView session={session} onSubmit={() => undefined} />
    </FormServicesProvider>,
  );
  const input = screen.getByLabelText(/Sample/u);
  const user = userEvent.setup({ applyAccept: false });
  const png = (name: string, size = 3) => new File([new Uint8Array(size)], name, { type: 'image/png' });
  await user.upload(input, [png('huge.png', 1_100_000), new File(['a'], 'a.pdf', { type: 'application/pdf' })]);
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'huge.png is larger than 1 MB',
    'a.pdf is not of an allowed kind',
  ]);
  expect(sent).toEqual([]);
  await user.upload(input, [png('slow.png')]);
  await user.upload(input, [png('quick.png')]);
  slow.resolve();
  await screen.findByText('slow.png');
  expect(sent).toEqual(['slow.png', 'quick.png']);
  expect(session.values().f_sample).toMatchObject([{ name: 'quick.png' }, { name: 'slow.png' }]);
});
