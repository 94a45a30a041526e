const waiting: (() => void)[] = [];

export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

export function drain(): void {
  for (const resolve of waiting.splice(0)) resolve();
}
