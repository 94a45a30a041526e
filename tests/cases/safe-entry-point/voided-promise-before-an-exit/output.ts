declare function send(event: string): Promise<void>;
export async function stop(): Promise<void> {
  await send('stopped');
  console.log('bye');
  process.exit(0);
}
