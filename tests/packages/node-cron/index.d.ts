declare const cron: { schedule(expression: string, task: (now: Date | 'manual' | 'init') => void): void };
export default cron;
