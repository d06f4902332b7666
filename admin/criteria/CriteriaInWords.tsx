import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LeafPartsFragment, WholeCriteriaFragment } from '../generated/client.ts';

/** As far down as the operation reads; the contract types each level by itself. */
type Read = Partial<LeafPartsFragment> & {
  readonly all?: { readonly id: string; readonly of: readonly Read[] } | null;
  readonly any?: { readonly id: string; readonly of: readonly Read[] } | null;
  readonly not?: { readonly id: string; readonly of: Read } | null;
};

/** Criteria as nested sentences, each leaf worded by the service. */
export function CriteriaInWords({ criteria }: { criteria: WholeCriteriaFragment }) {
  return (
    <Box sx={{ '& ul': { m: 0, pl: 2.5 }, '& li': { mb: 0.5 } }}>
      <Words criteria={criteria as Read} />
    </Box>
  );
}

function Words({ criteria }: { criteria: Read }) {
  const translate = useTranslate();
  const { all, any, not } = criteria;
  if (not)
    return (
      <Box>
        <Typography component="span" sx={{ fontWeight: 650, color: 'error.main' }}>
          {translate('criteria.not')}
        </Typography>{' '}
        <Words criteria={not.of} />
      </Box>
    );
  const list = all ?? any;
  if (list)
    return (
      <>
        <Typography component="span" sx={{ fontWeight: 650 }}>
          {translate(all ? 'criteria.allOf' : 'criteria.anyOf')}
        </Typography>
        <ul>
          {list.of.map((child) => (
            <li key={idOf(child)}>
              <Words criteria={child} />
            </li>
          ))}
        </ul>
      </>
    );
  const leaf = criteria.household ?? criteria.memberAny ?? criteria.memberCount ?? criteria.self;
  return (
    <span>
      {leaf?.text ?? translate('criteria.deeper')}
      {leaf?.mandatory && ` (${translate('criteria.mandatory').toLowerCase()})`}
    </span>
  );
}

const idOf = ({ all, any, not, household, memberAny, memberCount, self }: Read) =>
  (all ?? any ?? not ?? household ?? memberAny ?? memberCount ?? self)?.id;
