export declare namespace Knex {
  interface ChainableInterface<T = unknown> {
    then<R = T, E = never>(
      onfulfilled?: ((value: T) => R | PromiseLike<R>) | null,
      onrejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
    ): Promise<R | E>;
    catch<E = never>(onrejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E>;
  }
  interface QueryBuilder<T = unknown> extends ChainableInterface<T> {
    insert(row: object): QueryBuilder<number[]>;
    where(column: string, value: unknown): this;
    where(group: (this: QueryBuilder, builder: QueryBuilder) => unknown): this;
    del(): QueryBuilder<number>;
    select(...columns: string[]): QueryBuilder<object[]>;
  }
}
export interface Knex {
  (table: string): Knex.QueryBuilder;
}
declare function knex(config: object): Knex;
export default knex;
export { knex };
