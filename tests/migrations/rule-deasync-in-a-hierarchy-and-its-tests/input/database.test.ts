import { openDatabase } from './database.js';
declare function test(name: string, body: () => void | Promise<void>): Promise<void>;
declare function equal(one: unknown, other: unknown): void;

await test('keeps what was written', () => {
  const database = openDatabase<{ count: number }>('data.json', { count: 0 });
  database.update((data) => {
    data.count += 1;
  });
  equal(openDatabase('data.json', { count: 0 }).data.count, 1);
  equal(database.adapter.read()?.count, 1);
});
