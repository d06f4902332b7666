import { useTranslate } from 'react-admin';
import { EditLink } from '../components/EditLink.tsx';
import { Move } from '../components/Move.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import type { AgreementStatus } from '../generated/client.ts';
import { changed } from '../providers/failures.ts';
import { useViewer } from '../providers/viewer.ts';
import { AboutAgreement } from './AboutAgreement.tsx';
import { AgreementStatusTag } from './AgreementStatusTag.tsx';
import { type Agreement, agreementMoves } from './resource.ts';

const offered: Record<AgreementStatus, readonly (keyof typeof agreementMoves)[]> = {
  ACTIVE: ['suspend', 'end'],
  SUSPENDED: ['resume', 'end'],
  ENDED: [],
};

export const AgreementShow = () => (
  <ShowPage<Agreement>>{(agreement) => <AgreementPage agreement={agreement} />}</ShowPage>
);

function AgreementPage({ agreement }: { agreement: Agreement }) {
  const translate = useTranslate();
  const { may } = useViewer();
  const { id, version, number, status, organisation } = agreement;
  const words = (key: string) => translate(`resources.agreements.${key}`, { number });
  return (
    <>
      <PageHead
        title={number}
        under={
          <>
            <AgreementStatusTag status={status} />
            <span>{organisation.name}</span>
          </>
        }
      >
        {may('AGREEMENT_MANAGE') && status !== 'ENDED' && <EditLink />}
        {may('AGREEMENT_MANAGE') &&
          offered[status].map((move) => (
            <Move
              key={move}
              label={words(move)}
              title={words(`moveTitle.${move}`)}
              word={words(`moveWord.${move}`)}
              danger={move === 'end'}
              act={async (reason) => {
                const payload = await agreementMoves[move]({ id, expectedVersion: version, reason });
                return changed({ ...payload, row: payload.agreement });
              }}
            />
          ))}
      </PageHead>
      <AboutAgreement agreement={agreement} />
    </>
  );
}
