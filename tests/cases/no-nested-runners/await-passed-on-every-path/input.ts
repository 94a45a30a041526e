import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function inAnArgument(): Promise<string> {
  console.log([`${(await load()).length + 1}`]);
  return awaitSync(load());
}

export async function inABlockOnBothBranches(cold: boolean): Promise<string> {
  if (cold) {
    await load();
  } else {
    const { length } = { length: 1, ...(await load()) };
    console.log(length);
  }
  return awaitSync(load());
}

export async function inTheSameCase(state: string): Promise<string> {
  switch (state) {
    case 'cold':
      await load();
      return awaitSync(load());
    default:
      return 'warm';
  }
}
