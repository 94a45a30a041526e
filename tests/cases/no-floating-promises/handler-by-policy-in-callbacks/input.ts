import { useEffect } from 'react';

declare function save(): Promise<void>;
declare function use(hooks: { readonly close: unknown }): void;

export function start(): void {
  setTimeout(() => {
    save();
  }, 10);
  use({
    close() {
      save();
    },
  });
}

export class Store {
  constructor() {
    save();
  }
}

export function Panel(): void {
  useEffect(() => {
    save();
  }, []);
}
