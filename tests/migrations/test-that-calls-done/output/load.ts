export async function load(): Promise<string> {
  return 'a';
}
declare function it(name: string, body: (done: () => void) => void): void;
it('loads', (done) => {
  load();
  done();
});
