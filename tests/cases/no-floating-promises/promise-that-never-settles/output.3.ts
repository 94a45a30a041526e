declare function serve(): Promise<never>;

export async function start(): Promise<void> {
  await serve();
  console.log('serving');
}
