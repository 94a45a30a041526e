import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function byBreak(cold: boolean): Promise<string> {
  do {
    if (!cold) break;
    await load();
  } while (cold);
  return awaitSync(load());
}

export async function byContinue(cold: boolean): Promise<string> {
  do {
    if (!cold) continue;
    await load();
  } while (cold);
  return awaitSync(load());
}

export async function byLabel(cold: boolean): Promise<string> {
  warm: {
    if (!cold) break warm;
    await load();
  }
  return awaitSync(load());
}

export async function byCase(state: string): Promise<string> {
  switch (state) {
    case 'cold':
      await load();
      break;
    default:
  }
  return awaitSync(load());
}

export async function byTry(start: () => void): Promise<string> {
  try {
    start();
    await load();
  } catch {
    console.log('cold');
  }
  return awaitSync(load());
}
