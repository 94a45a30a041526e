declare function send(event: string): Promise<void>;
export async function stop(): Promise<void> {
  send('stopped').catch(console.error);
  process.exit(3);
}
