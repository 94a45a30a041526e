import { awaitSync } from '@kaciras/deasync';


export function load(work: Promise<string>): string {
  return String(work);
}

export namespace load {
  export function now(work: Promise<string>): string {
    return awaitSync(work);
  }
}
