import { knex, type Knex } from 'knex';

const db = knex({});

const ofParent = (builder: Knex.QueryBuilder, parent: string): Knex.QueryBuilder => builder.where('parent', parent);

export async function children(parent: string): Promise<object[]> {
  return await db('features')
    .select('name')
    .where(function () {
      this.where('archived', false).where('hidden', false);
    })
    .where((builder) => {
      builder.where('stale', false);
    })
    .where((builder) => {
      ofParent(builder, parent).where('active', true);
    });
}
