declare function open(): Promise<void>;

let opened: Promise<void> | undefined;
function init(): Promise<void> {
  return (opened ??= open());
}

const running = new Map<string, Promise<void>>();
function once(name: string): Promise<void> {
  const run = open();
  running.set(name, run);
  return run;
}

export async function main(): Promise<void> {
  void init();
  once('a');
  console.log('starting');
}
