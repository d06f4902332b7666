import ContentCopy from '@mui/icons-material/ContentCopy';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface OneTimeSecretProps {
  title: string;
  word: string;
  lines: readonly (readonly [label: string, value: string])[];
  onClose(): void;
}

/** A secret the service shows this once; the dialog closes only by its button, so that no stray click loses it. */
export function OneTimeSecret({ title, word, lines, onClose }: OneTimeSecretProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning">{word}</Alert>
        {lines.map(([label, value]) => (
          <SecretLine key={label} label={label} value={value} />
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {translate('common.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function SecretLine({ label, value }: { label: string; value: string }) {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box component="code" sx={{ fontSize: '1rem', overflowWrap: 'anywhere', userSelect: 'all' }}>
          {value}
        </Box>
        <Button
          size="small"
          startIcon={<ContentCopy />}
          onClick={copy}
          aria-label={`${translate('common.copy')}: ${label}`}
        >
          {translate(isCopied ? 'common.copied' : 'common.copy')}
        </Button>
      </Box>
    </Box>
  );
}
