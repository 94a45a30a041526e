declare function send(event: string): void;
export function stop(): void {
  void send('stopped');
  process.exit(0);
}
