import process from 'node:process';

declare const stopped: Promise<void>;

export async function tick(ms: number): Promise<void> {
  const pause = new Promise<void>((resolve) => setTimeout(resolve, ms));
  await Promise.race([pause, stopped]);
  await pause;
}

process.title = 'pauses';
