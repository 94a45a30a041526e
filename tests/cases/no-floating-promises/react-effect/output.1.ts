import { useEffect } from 'react';

declare function load(): Promise<void>;

export function Panel(): null {
  useEffect(() => {
    load().catch(console.error);
  }, []);
  return null;
}
