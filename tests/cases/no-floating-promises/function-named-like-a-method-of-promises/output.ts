declare function then(first: () => void, second: () => void): Promise<void>;
declare function start(): void;
declare function stop(): void;

export async function run(): Promise<void> {
  await then(start, stop);
}
