import { knex } from 'knex';
import { reportError } from './errors.js';

const db = knex({});

export function forget(name: string): void {
  db('users').where('name', name).del().catch(reportError);
}
