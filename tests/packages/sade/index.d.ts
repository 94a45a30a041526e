declare function sade(usage: string, isSingle?: boolean): sade.Sade;

declare namespace sade {
  export type Handler = (...args: any[]) => any;

  export interface LazyOutput {
    name: string;
    handler: Handler;
    args: string[];
  }

  export interface Sade {
    command(usage: string, description?: string): Sade;
    action(handler: Handler): Sade;
    parse(arr: string[], opts: { lazy: true }): LazyOutput;
    parse(arr: string[], opts?: { lazy?: boolean }): void;
  }
}

export = sade;
