import { Alert, Button, Card } from '@mui/material';
import { type ReactNode, useState } from 'react';
import {
  CreateBase,
  EditBase,
  Loading,
  type RaRecord,
  SaveButton,
  SimpleForm,
  Toolbar,
  useEditContext,
  useNotify,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { Refused } from '../providers/failures.ts';
import type { Meta } from '../providers/resource.ts';
import { useWords } from '../providers/words.ts';
import { PageHead } from './PageHead.tsx';

const Bar = () => (
  <Toolbar>
    <SaveButton />
  </Toolbar>
);

/** Wide enough to read, narrow enough to scan. */
const form = { maxWidth: 760 };

interface CreatePageProps {
  children: ReactNode;
  defaults?: object;
  /** Takes over after the record is made; without it, its page opens. */
  // biome-ignore lint/suspicious/noExplicitAny: each resource knows what its creation answers
  onCreated?(row: any): void;
}

/** A form for a new record; its key makes sending it twice harmless. */
export function CreatePage({ children, defaults, onCreated }: CreatePageProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const onError = useOnError();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return (
    <CreateBase
      redirect="show"
      transform={(values: object) => ({ ...values, idempotencyKey })}
      mutationOptions={{ onError, ...(onCreated && { onSuccess: onCreated }) }}
    >
      <PageHead title={translate(`resources.${resource}.create`)} />
      <Card sx={form}>
        <SimpleForm defaultValues={defaults} toolbar={<Bar />} warnWhenUnsavedChanges sanitizeEmptyValues={false}>
          {children}
        </SimpleForm>
      </Card>
    </CreateBase>
  );
}

interface EditPageProps {
  children: ReactNode;
  titleOf(record: RaRecord): string;
  meta?: Meta;
}

/** A form over a record as it was read; the service refuses it when somebody else was quicker. */
export function EditPage({ children, titleOf, meta }: EditPageProps) {
  const [isOvertaken, setOvertaken] = useState(false);
  const onError = useOnError(() => setOvertaken(true));
  return (
    <EditBase
      redirect="show"
      mutationMode="pessimistic"
      queryOptions={{ meta, refetchOnWindowFocus: false, staleTime: 0, onError: () => undefined }}
      mutationOptions={{ onError }}
    >
      <EditForm titleOf={titleOf} isOvertaken={isOvertaken} onReload={() => setOvertaken(false)}>
        {children}
      </EditForm>
    </EditBase>
  );
}

interface EditFormProps extends Pick<EditPageProps, 'children' | 'titleOf'> {
  isOvertaken: boolean;
  onReload(): void;
}

function EditForm({ children, titleOf, isOvertaken, onReload }: EditFormProps) {
  const translate = useTranslate();
  const { record, error, refetch } = useEditContext();
  if (error) return <Failure error={error} resetErrorBoundary={() => refetch()} />;
  if (!record) return <Loading />;
  const reload = async () => {
    await refetch();
    onReload();
  };
  return (
    <>
      <PageHead title={titleOf(record)} />
      {isOvertaken && (
        <Alert
          severity="warning"
          sx={{ ...form, mb: 2 }}
          action={<Button onClick={reload}>{translate('failures.reload')}</Button>}
        >
          {translate('failures.conflict')}
        </Alert>
      )}
      <Card sx={form}>
        <SimpleForm toolbar={<Bar />} warnWhenUnsavedChanges>
          {children}
        </SimpleForm>
      </Card>
    </>
  );
}

/** Errors that belong to a field stand at the field; everything else is said at the foot of the page. */
function useOnError(onConflict?: () => void) {
  const notify = useNotify();
  const words = useWords();
  return (fault: unknown) => {
    if (fault instanceof Refused && fault.isConflict && onConflict) onConflict();
    else if (!(fault instanceof Refused) || fault.isGeneral) notify(words(fault), { type: 'error' });
  };
}
