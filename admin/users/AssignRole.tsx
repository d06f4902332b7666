import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { Form, SaveButton, useNotify, useRefresh, useTranslate } from 'react-admin';
import { Refused } from '../providers/failures.ts';
import { useWords } from '../providers/words.ts';
import { AssignmentInputs } from './AssignmentInputs.tsx';
import { assignRole } from './moves.ts';
import { filled, type User } from './resource.ts';

/** A further role for somebody who has an account. */
export function AssignRole({ user, onClose }: { user: User; onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const words = useWords();
  const id = useId();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  // biome-ignore lint/suspicious/noExplicitAny: form values are shaped by the inputs of the form
  const submit = async (values: any) => {
    try {
      await assignRole({ ...filled(values), userId: user.id, idempotencyKey });
    } catch (fault) {
      if (fault instanceof Refused && !fault.isGeneral) return fault.body.errors;
      notify(words(fault), { type: 'error' });
      return undefined;
    }
    notify(translate('common.changed'), { type: 'success' });
    refresh();
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <Form onSubmit={submit} record={{}}>
        <DialogTitle id={id}>{translate('resources.users.assign')}</DialogTitle>
        <DialogContent>
          <AssignmentInputs isRequired />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <SaveButton type="submit" alwaysEnable />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
