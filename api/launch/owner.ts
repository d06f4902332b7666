import pg from 'pg';
import { Complaint } from './complaint.ts';

const oldest = 15;
const answerMilliseconds = 5_000;

/** Opens the owner's connection, or says why it cannot be had. */
export async function connectOwner(url: string): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: answerMilliseconds });
  owner.on('error', () => undefined); // the query that waits tells it too
  try {
    await owner.connect();
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, new URL(url));
  }
  const { rows } = await owner.query(`select current_setting('server_version') as version,
    current_setting('server_version_num')::int / 10000 as major`);
  if (rows[0].major >= oldest) return owner;
  await owner.end();
  throw new Complaint({
    id: `PostgreSQL ${rows[0].version} terlalu lama: pakai PostgreSQL ${oldest} atau lebih baru.`,
    en: `PostgreSQL ${rows[0].version} is too old: use PostgreSQL ${oldest} or newer.`,
  });
}

function explain(error: NodeJS.ErrnoException, url: URL): unknown {
  const place = `${url.hostname || url.searchParams.get('host')}:${url.port || 5432}`;
  const database = url.pathname.slice(1);
  switch (error.code) {
    case '28P01':
    case '28000':
      return new Complaint({
        id: `Basis data di ${place} menolak pengguna "${url.username}": periksa nama dan sandi pada DATABASE_URL.`,
        en: `The database at ${place} refuses the user "${url.username}": check the name and password in DATABASE_URL.`,
      });
    case '3D000':
      return new Complaint({
        id: `Basis data "${database}" tidak ada di ${place}: buat dengan "create database ${database}", atau perbaiki DATABASE_URL.`,
        en: `There is no database "${database}" at ${place}: make it with "create database ${database}", or correct DATABASE_URL.`,
      });
    case '57P03':
      return new Complaint({
        id: `Basis data di ${place} sedang mulai atau berhenti: coba lagi sebentar lagi.`,
        en: `The database at ${place} is starting or stopping: try again in a moment.`,
      });
    default:
      return new Complaint({
        id: `Basis data di ${place} tidak terjangkau (${error.code ?? error.message}): periksa apakah berjalan, atau perbaiki DATABASE_URL.`,
        en: `The database at ${place} cannot be reached (${error.code ?? error.message}): see that it runs, or correct DATABASE_URL.`,
      });
  }
}
