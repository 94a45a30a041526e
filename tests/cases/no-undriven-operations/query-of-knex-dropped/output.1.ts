import { knex } from 'knex';

const db = knex({});

export async function store(name: string): Promise<void> {
  db('users').insert({ name }).catch(console.error);
}

export function forget(name: string): void {
  db('users').where('name', name).del();
}
