declare function send(row: string): Promise<void>;
declare function isStopped(): Promise<boolean>;

async function report(): Promise<void> {
  if (await isStopped()) return;
  try {
    await send('a');
  } catch (error) {
    console.error(error);
  }
}

setTimeout(() => void report(), 1000);
