import process from 'node:process';

export async function pause(ms: number): Promise<void> {
  await Promise.race([
    new Promise<void>((resolve) => setTimeout(resolve, ms)),
    new Promise<void>((resolve) => setTimeout(resolve, 5000)),
  ]);
}

process.title = 'pauses';
