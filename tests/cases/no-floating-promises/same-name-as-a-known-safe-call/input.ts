declare function test(name: string, body: () => Promise<void>): Promise<void>;

export async function run(): Promise<void> {
  await test('one', async () => {});
}
