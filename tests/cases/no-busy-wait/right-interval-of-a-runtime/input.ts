import { argv } from 'node:process';

export async function runMain(main: (name: string | undefined) => Promise<void>): Promise<void> {
  const keepAlive = setInterval(() => {}, 1 << 30);
  try {
    await main(argv[2]);
  } finally {
    clearInterval(keepAlive);
  }
}
