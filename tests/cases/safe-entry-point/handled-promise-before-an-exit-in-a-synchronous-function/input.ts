declare function send(event: string): Promise<void>;
export function stop(): void {
  send('stopped').then(() => undefined, console.error);
  process.exit(3);
}
