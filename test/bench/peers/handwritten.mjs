// The yardstick: one prepared statement whose JSON text is sent as it comes. No GraphQL, no rights, no log.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.OWNER_URL, max: 10 });
const text = `select json_build_object('data', json_build_object('households', json_build_object('nodes',
  coalesce(json_agg(page.node order by page.id), '[]'))))::text as body from (
  select h.id, json_build_object('id', h.id, 'decile', h.decile, 'decilePeriod', h.decile_period, 'memberCount', h.member_count,
    'village', (select json_build_object('code', a.code, 'name', a.name) from area_unit a where a.code = h.village_code),
    'members', (select coalesce(json_agg(json_build_object('id', p.id, 'nameMasked', p.name_masked, 'nikMasked', p.nik_masked)
       order by p.relation, p.id), '[]') from person p where p.household_id = h.id),
    'housing', (select json_build_object('floorArea', c.floor_area) from housing_condition c where c.household_id = h.id),
    'enrolments', (select coalesce(json_agg(json_build_object('programmeCode', e.programme_code) order by e.id), '[]')
       from enrolment e where e.household_id = h.id),
    'decileHistory', (select coalesce(json_agg(json_build_object('period', s.period, 'decile', s.decile) order by s.as_of desc), '[]')
       from registry_snapshot s where s.household_id = h.id)) as node
  from household h where h.village_code = $1 order by h.id limit 20) page`;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', async () => {
    const { variables } = JSON.parse(body);
    const { rows } = await pool.query({ name: 'page', text, values: [variables.area] });
    response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].body);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
