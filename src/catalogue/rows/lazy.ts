import type { LazyRow, Row } from '../row.js';

const lazy = (module: readonly string[], name: string, docs: string): LazyRow => ({
  kind: 'lazy',
  module,
  export: name,
  docs,
});

/** Promises of query builders and requests that do nothing until somebody waits for them. */
export const lazyRows: readonly Row[] = [
  lazy(
    ['@prisma/client'],
    'PrismaPromise',
    'https://www.prisma.io/docs/orm/prisma-client/queries/transactions#the-transaction-api',
  ),
  ...['PendingQuery', 'PendingValuesQuery', 'PendingRawQuery', 'PendingDescribeQuery'].map((name) =>
    lazy(['postgres'], name, 'https://github.com/porsager/postgres#queries'),
  ),
  lazy(['superagent'], 'RequestBase', 'https://forwardemail.github.io/superagent/#promise-and-generator-support'),
];
