let open: (() => void) | undefined;
const opened = new Promise<void>((resolve) => {
  open = resolve;
});

async function passed(): Promise<void> {
  await opened;
  console.log('passed');
}

export function start(): void {
  passed();
  console.log('started');
}

export function release(): void {
  open?.();
}
