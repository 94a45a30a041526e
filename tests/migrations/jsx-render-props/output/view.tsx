import { load } from './load.js';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      list: { render: () => string; onOpen?: () => void; save?: () => Promise<void> | void; title?: string };
    }
    interface Element {}
  }
}
export async function view(): Promise<unknown> {
  return <list render={() => load()} onOpen={() => { load(); }} save={async () => { await load(); }} title={await load()} />;
}
