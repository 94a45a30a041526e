import { Query } from './query.js';

export async function users(): Promise<string> {
  const query = await (await (await new Query().where('a = 1')).where('b = 2')).limit(3);
  await query.where('c = 3');
  return (await query.limit(1)).text();
}
