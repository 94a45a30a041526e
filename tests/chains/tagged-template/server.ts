import { sql } from './sql.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return sql`select 1`;
}
