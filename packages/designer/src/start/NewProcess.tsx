import { callRoute, isApiError } from '@dealwright/runtime/client';
import { createProcess } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { leaveWhenSignedOut } from '../app/query-client.ts';
import { useWords } from '../app/use-words.ts';
import { inLocale, type Template } from './library.ts';

const keyPattern = /^[a-z][a-z0-9-]{1,62}$/;

/** The template's own name as a key, with a number where that is taken. */
function freeKey(template: Template, taken: readonly string[]): string {
  const key = (template.name.split('/').at(-1) ?? '').replace(/[^a-z0-9-]/g, '');
  const next = (count: number): string => {
    const tried = count === 1 ? key : `${key}-${count}`;
    return taken.includes(tried) ? next(count + 1) : tried;
  };
  return next(1);
}

/** Name and key of a new process; it opens as soon as the server has made its draft. */
export function NewProcess({
  template,
  taken,
  onClose,
}: {
  readonly template: Template | null;
  /** Keys of the processes there are. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const wished = template === null ? '' : inLocale(template.title, locale);
  const [title, setTitle] = useState(wished);
  const [key, setKey] = useState(() => (template === null ? '' : freeKey(template, taken)));
  const create = useMutation({
    mutationFn: () => {
      const words = title.trim() === '' ? {} : { title: title.trim() };
      return callRoute(createProcess, {
        body: { key, ...words, ...(template === null ? {} : { template: template.name }) },
      });
    },
    onSuccess: async ({ process }) => {
      await client.invalidateQueries({ queryKey: ['processes'] });
      await navigate({ to: '/$process/form', params: { process } });
    },
    onError: leaveWhenSignedOut,
  });
  const isKey = keyPattern.test(key);
  const ready = isKey && title.trim() !== '';
  const submit = (): void => {
    if (ready && !create.isPending) create.mutate();
  };
  return (
    <Modal
      open
      title={t('start.new.title')}
      okText={t('start.new.create')}
      okButtonProps={{ disabled: !ready, loading: create.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      {template !== null && <p className="inspector-note new-process-from">{t('start.new.from', { name: wished })}</p>}
      <Form layout="vertical" onFinish={submit}>
        <Form.Item label={t('start.new.name')} htmlFor="new-title" required>
          <Input
            id="new-title"
            autoFocus
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
            onPressEnter={submit}
          />
        </Form.Item>
        <Form.Item
          label={t('start.new.key')}
          htmlFor="new-key"
          required
          extra={t('start.new.key.hint')}
          {...(key !== '' && !isKey ? { validateStatus: 'error' as const } : {})}
        >
          <Input
            id="new-key"
            maxLength={63}
            value={key}
            onChange={({ target }) => setKey(target.value)}
            onPressEnter={submit}
          />
        </Form.Item>
      </Form>
      {create.error !== null && (
        <Alert
          type="error"
          title={isApiError(create.error) && create.error.status > 0 ? create.error.message : t('shell.failed')}
        />
      )}
    </Modal>
  );
}
