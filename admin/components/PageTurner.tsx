import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import { Button, Stack, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** Lists are walked page by page: the service hands out cursors, not page numbers to jump to. */
export function PageTurner() {
  const translate = useTranslate();
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <Stack
      component="nav"
      aria-label={translate('list.pages')}
      direction="row"
      sx={{ justifyContent: 'center', alignItems: 'center', gap: 2, mt: 2 }}
    >
      <Button startIcon={<NavigateBefore />} disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        {translate('list.previous')}
      </Button>
      <Typography variant="body2" aria-live="polite">
        {translate('list.page', { page })}
      </Typography>
      <Button endIcon={<NavigateNext />} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        {translate('list.next')}
      </Button>
    </Stack>
  );
}
