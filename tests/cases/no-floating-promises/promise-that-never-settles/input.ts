declare function serve(): Promise<never>;

export async function start(): Promise<void> {
  serve();
  console.log('serving');
}
