declare function start(): Promise<void>;
export function begin(): boolean {
  const started = start();
  return started !== undefined && started != null && 'then' in started;
}
