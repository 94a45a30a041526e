export async function load(): Promise<string> {
  return 'a';
}
declare const context: { on(name: string, listener: () => void): void; run(body: () => void): void };
declare const test: { describe(title: string, body: () => void): void; beforeEach(hook: () => void): void; rows(row: () => void): void };
context.on('loaded', () => {
  console.log(load().length);
});
context.run(() => {
  console.log(load());
});
test.describe('a group', () => {
  console.log(load());
  test.beforeEach(() => {
    console.log(load().trim());
  });
  test.rows(() => {
    console.log(load());
  });
});
async function it(name: string, body: () => void | Promise<void>): Promise<void> {
  console.log(name);
  await body();
}
await it('is our own', async () => {
  console.log(await load());
});
