import { knex } from 'knex';

const db = knex({});

export async function storeAll(names: readonly string[]): Promise<void> {
  names.forEach((name) => db('users').insert({ name }));
}
