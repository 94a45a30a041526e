declare function send(event: string): Promise<void>;
export async function stop(): Promise<void> {
  void send('stopped');
  console.log('bye');
  process.exit(0);
}
