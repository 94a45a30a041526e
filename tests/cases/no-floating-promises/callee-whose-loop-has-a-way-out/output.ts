declare function tick(): Promise<boolean>;
declare function report(): void;

async function untilDone(): Promise<void> {
  while (true) {
    if (await tick()) return;
  }
}

async function untilBroken(): Promise<void> {
  for (;;) {
    if (await tick()) break;
  }
}

async function whileTold(isTold: () => boolean): Promise<void> {
  while (isTold()) await tick();
}

async function once(): Promise<void> {
  await tick();
  report();
}

async function counted(): Promise<number> {
  if (await tick()) return 0;
  await counted();
}

async function forEver(): Promise<void> {
  while (true) await tick();
}

export async function run(isTold: () => boolean): Promise<void> {
  await untilDone();
  await untilBroken();
  await whileTold(isTold);
  await once();
  await counted();
  forEver();
}
