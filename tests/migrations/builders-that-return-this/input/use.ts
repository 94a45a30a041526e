import { Query } from './query.js';

export function users(): string {
  const query = new Query().where('a = 1').where('b = 2').limit(3);
  query.where('c = 3');
  return query.limit(1).text();
}
