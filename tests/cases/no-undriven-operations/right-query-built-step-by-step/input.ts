import { knex, type Knex } from 'knex';
import { model, type Query } from 'mongoose';

const db = knex({});
const User = model<{ name: string }>('User');

export async function list(name: string | undefined): Promise<unknown> {
  const query = db('users').select('name');
  if (name) query.where('name', name);
  return await query;
}

export class Search {
  readonly #query: Query<{ name: string }[]> = User.find({});

  sort(): this {
    this.#query.sort('name');
    return this;
  }
}

export const only = (query: Knex.QueryBuilder): void => {
  query.where('kept', true);
};
