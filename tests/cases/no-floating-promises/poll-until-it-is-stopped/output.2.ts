declare function tick(): Promise<void>;

export function watch(): () => void {
  let active = true;
  const start = async (): Promise<void> => {
    const poll = async (): Promise<void> => {
      if (!active) return;
      await tick();
      void poll();
    };
    poll();
  };
  start();
  return () => {
    active = false;
  };
}
