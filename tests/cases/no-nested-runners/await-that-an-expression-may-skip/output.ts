import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function byLogicalAssignment(kept: string | undefined): Promise<string> {
  kept ??= await load();
  return kept + await load();
}

export async function byDefault(given: { name?: string }): Promise<string> {
  const { name = await load() } = given;
  return name + await load();
}

export async function byChain(log: { write(text: string): void } | undefined): Promise<string> {
  log?.write(await load());
  return await load();
}

export async function byLogicalOperator(cold: boolean): Promise<string> {
  const name = cold && (await load());
  return name + await load();
}

export async function byConditional(cold: boolean): Promise<string> {
  const name = cold ? await load() : 'kept';
  return name + await load();
}

export async function byHeritage(cold: boolean): Promise<string> {
  const Base = class {
    name = cold;
  };
  const Store = class extends (cold ? await Promise.resolve(Base) : Base) {};
  return new Store().name + await load();
}
