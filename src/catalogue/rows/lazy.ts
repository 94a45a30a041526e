import type { LazyRow } from '../lazy-row.js';
import type { Row } from '../row.js';

const lazy = (
  module: readonly string[],
  name: string,
  docs: string,
  what: LazyRow['what'] = 'query',
  starts?: readonly string[],
): LazyRow => ({ kind: 'lazy', module, export: name, what, ...(starts && { starts }), docs });

/** Promises of query builders and requests that do nothing until somebody waits for them. */
export const lazyRows: readonly Row[] = [
  lazy(
    ['@prisma/client'],
    'PrismaPromise',
    'https://www.prisma.io/docs/orm/prisma-client/queries/transactions#the-transaction-api',
  ),
  ...['PendingQuery', 'PendingValuesQuery', 'PendingRawQuery', 'PendingDescribeQuery'].map((name) =>
    lazy(['postgres'], name, 'https://github.com/porsager/postgres#queries', 'query', ['execute', 'forEach', 'cursor']),
  ),
  lazy(
    ['superagent'],
    'RequestBase',
    'https://forwardemail.github.io/superagent/#promise-and-generator-support',
    'request',
    ['end', 'pipe'],
  ),
  lazy(['knex'], 'Knex.ChainableInterface', 'https://knexjs.org/guide/interfaces.html#promises'),
  lazy(['knex'], 'Knex.QueryBuilder', 'https://knexjs.org/guide/interfaces.html#promises'),
  lazy(['knex'], 'Knex.SchemaBuilder', 'https://knexjs.org/guide/schema-builder.html'),
  lazy(['knex'], 'Knex.Raw', 'https://knexjs.org/guide/raw.html'),
  lazy(['mongoose'], 'Query', 'https://mongoosejs.com/docs/queries.html#queries-are-not-promises'),
  lazy(['mongoose'], 'Aggregate', 'https://mongoosejs.com/docs/api/aggregate.html#Aggregate.prototype.then()'),
  lazy(['drizzle-orm'], 'QueryPromise', 'https://orm.drizzle.team/docs/select'),
  ...['Task', 'TaskEither', 'TaskOption', 'TaskThese'].map(
    (name): Row => ({
      kind: 'operation',
      module: ['fp-ts'],
      export: name,
      runtime: 'task',
      docs: 'https://gcanti.github.io/fp-ts/modules/Task.ts.html',
    }),
  ),
  ...['IO', 'IOEither', 'IOOption'].map(
    (name): Row => ({
      kind: 'description',
      module: ['fp-ts'],
      export: name,
      what: `This ${name}`,
      driver: 'it is a function, which does nothing until it is called',
      instead: 'call it, or return it to code that does',
      called: true,
      docs: 'https://gcanti.github.io/fp-ts/modules/IO.ts.html',
    }),
  ),
  {
    kind: 'outcome',
    module: ['neverthrow'],
    export: 'ResultAsync',
    docs: 'https://github.com/supermacro/neverthrow#asynchronous-api-resultasync',
  },
];
