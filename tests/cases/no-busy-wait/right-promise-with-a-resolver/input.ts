let finish: (() => void) | undefined;
const finished = new Promise<void>((resolve) => {
  finish = resolve;
});

export function onEnd(): void {
  finish?.();
}

export async function wait(): Promise<void> {
  await finished;
}
