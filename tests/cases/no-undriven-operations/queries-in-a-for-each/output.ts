import { knex } from 'knex';

const db = knex({});

export async function storeAll(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await db('users').insert({ name });
  }
}
