import { openDatabase } from './database.js';
declare function test(name: string, body: () => void | Promise<void>): Promise<void>;
declare function equal(one: unknown, other: unknown): void;

await test('keeps what was written', async () => {
  const database = await openDatabase<{ count: number }>('data.json', { count: 0 });
  await database.update((data) => {
    data.count += 1;
  });
  equal((await openDatabase('data.json', { count: 0 })).data.count, 1);
  equal((await database.adapter.read())?.count, 1);
});
