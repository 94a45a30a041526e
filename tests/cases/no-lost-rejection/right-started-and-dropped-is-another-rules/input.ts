declare function start(name: string): Promise<number>;
declare function prepare(): Promise<void>;
declare function stop(id: number): void;

export async function run(): Promise<void> {
  const starting = start('run');
  await prepare();
  starting.then((id) => stop(id));
}
