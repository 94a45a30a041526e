const pending = new Map<string, (answer: string) => void>();
const waiting: (() => void)[] = [];

export async function ask(question: string): Promise<string> {
  return new Promise((resolve) => {
    pending.set(question, resolve);
  });
}
export function answer(question: string, text: string): void {
  pending.get(question)?.(text);
}
export async function turn(): Promise<void> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
  });
}
export const drain = (): void => waiting.splice(0).forEach((go) => go());
