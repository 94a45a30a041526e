import { useEffect } from 'react';

declare function load(): Promise<void>;

export function Panel(): null {
  useEffect(() => {
    load();
  }, []);
  return null;
}
