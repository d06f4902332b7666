import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../components/Section.tsx';
import { useWords } from '../providers/words.ts';
import { CriteriaInWords } from './CriteriaInWords.tsx';
import { useCriteria } from './use-criteria.ts';
import { VersionsTable } from './VersionsTable.tsx';

/** Who qualifies now, in words, and the versions before and after. */
export function CriteriaSection({ code }: { code: string }) {
  const translate = useTranslate();
  const words = useWords();
  const { data: programme, error } = useCriteria(code);
  if (!programme)
    return (
      <Section title={translate('criteria.title')}>
        <Typography>{error ? words(error) : translate('ra.page.loading')}</Typography>
      </Section>
    );
  const active = programme.criteriaVersions.find(({ status }) => status === 'ACTIVE');
  return (
    <Section
      title={translate('criteria.title')}
      hint={active && translate('criteria.version', { label: active.label })}
      actions={
        programme.manageable && (
          <Button component={Link} to={`/programmes/${code}/criteria`}>
            {translate('criteria.draft')}
          </Button>
        )
      }
    >
      <Stack sx={{ gap: 2 }}>
        {active ? (
          <CriteriaInWords criteria={active.criteria} />
        ) : (
          <Typography>{translate('criteria.none')}</Typography>
        )}
        {programme.criteriaVersions.length > (active ? 1 : 0) && <VersionsTable programme={programme} />}
      </Stack>
    </Section>
  );
}
