import { useCallback, useEffect } from 'react';

declare function load(): Promise<string>;

export function Log(): null {
  const refresh = useCallback(async () => {
    try {
      console.log(await load());
    } catch (error) {
      console.error(error);
    }
  }, []);
  useEffect(() => {
    const timer = setInterval(refresh, 1000);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}
