declare function load(): Promise<string>;
declare function setTimeout(then: () => void, ms: number): void;

export async function read(ms: number): Promise<string> {
  return await Promise.race([load(), new Promise<string>((resolve) => setTimeout(() => resolve(''), ms))]);
}
