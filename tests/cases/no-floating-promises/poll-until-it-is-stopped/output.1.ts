declare function tick(): Promise<void>;

export function watch(): () => void {
  let active = true;
  const start = async (): Promise<void> => {
    const poll = async (): Promise<void> => {
      if (!active) return;
      await tick();
      poll().catch(console.error);
    };
    poll();
  };
  start();
  return () => {
    active = false;
  };
}
