declare function serve(): Promise<never>;

export async function start(): Promise<void> {
  serve().catch(console.error);
  console.log('serving');
}
