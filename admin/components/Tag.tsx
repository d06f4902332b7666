import { Chip } from '@mui/material';

export type Tone = 'good' | 'bad' | 'wait' | 'plain';

const grounds: Record<Tone, (dark: boolean) => { color: string; backgroundColor: string }> = {
  good: (dark) =>
    dark ? { color: '#a9dfb2', backgroundColor: '#183a20' } : { color: '#1e5627', backgroundColor: '#dff0e0' },
  bad: (dark) =>
    dark ? { color: '#f6b4ac', backgroundColor: '#46201b' } : { color: '#8a2119', backgroundColor: '#f9e1de' },
  wait: (dark) =>
    dark ? { color: '#f3cd85', backgroundColor: '#40300d' } : { color: '#6b4500', backgroundColor: '#f8ebcd' },
  plain: (dark) =>
    dark ? { color: '#cfdad7', backgroundColor: '#26332f' } : { color: '#3b4848', backgroundColor: '#e9ebe5' },
};

/** A state in a word; the colour only repeats what the word says. */
export const Tag = ({ tone = 'plain', label }: { tone?: Tone; label: string }) => (
  <Chip size="small" label={label} sx={({ palette }) => grounds[tone](palette.mode === 'dark')} />
);
