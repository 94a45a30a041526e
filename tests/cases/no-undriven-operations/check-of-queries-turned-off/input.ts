import { knex } from 'knex';

const db = knex({});

export function forget(name: string): void {
  db('users').where('name', name).del();
}
