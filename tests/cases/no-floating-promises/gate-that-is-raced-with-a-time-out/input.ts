const sleep = (ms: number): Promise<'late'> => new Promise((resolve) => setTimeout(resolve, ms, 'late'));

let open: (() => void) | undefined;
const opened = new Promise<'open'>((resolve) => {
  open = () => resolve('open');
});

export async function pass(): Promise<boolean> {
  return (await Promise.race([opened, sleep(100)])) === 'open';
}

export function unlock(): void {
  open?.();
}
