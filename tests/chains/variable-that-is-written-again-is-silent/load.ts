import { awaitSync } from '@kaciras/deasync';

export let load = (work: Promise<string>): string => awaitSync(work);

export function useStub(): void {
  load = String;
}
