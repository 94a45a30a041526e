const waiting: (() => void)[] = [];

export function turn(): Promise<string> {
  return new Promise((resolve) => {
    waiting.push(() => resolve('turn'));
  });
}

export function drain(): void {
  for (const go of waiting.splice(0)) go();
}
